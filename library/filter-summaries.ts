import { foldText } from './fold-text';
import type { Summary } from './summary';

/** What each summary is looked up by, made once: a person types several letters a second. */
const foldedSummaries = new WeakMap<Summary, string>();

/**
 * The summaries whose title, site or byline hold every word of `query`, in their own order.
 * Letters are compared as `foldText` makes them, apostrophes not at all.
 */
export function filterSummaries(summaries: readonly Summary[], query: string): readonly Summary[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return summaries;
  return summaries.filter((summary) => {
    const folded = foldedSummary(summary);
    return words.every((word) => folded.includes(word));
  });
}

function foldedSummary(summary: Summary): string {
  const known = foldedSummaries.get(summary);
  if (known !== undefined) return known;
  const { title, siteName, host, byline } = summary;
  // The separator is no letter: a word must not be found across two fields.
  const folded = [title, siteName, host, byline].map(fold).join('\n');
  foldedSummaries.set(summary, folded);
  return folded;
}

/** "п’ять", "п'ять" and "пять" are the same to someone in a hurry. */
function fold(text: string): string {
  return foldText(text).replaceAll("'", '');
}
