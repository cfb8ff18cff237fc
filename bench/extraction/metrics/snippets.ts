/** Counts of one page's snippets: found that should be, missed, found that should not be. */
export type SnippetCounts = {
  readonly hit: number;
  readonly miss: number;
  readonly extra: number;
  readonly clear: number;
};

/** Looks for snippets in a text, both with their white space collapsed. */
export function countSnippets(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SnippetCounts {
  const whole = collapse(text);
  const found = (snippets: readonly string[]) =>
    snippets.filter((snippet) => whole.includes(collapse(snippet))).length;
  const hit = found(wanted);
  const extra = found(unwanted);
  return { hit, miss: wanted.length - hit, extra, clear: unwanted.length - extra };
}

/** Precision, recall and F1 over the snippets of all pages together. */
export function segmentScore(pages: readonly SnippetCounts[]) {
  const sum = (key: keyof SnippetCounts) => pages.reduce((total, page) => total + page[key], 0);
  const hit = sum('hit');
  const precision = hit + sum('extra') ? hit / (hit + sum('extra')) : 0;
  const recall = hit + sum('miss') ? hit / (hit + sum('miss')) : 0;
  return { precision, recall, f1: hit ? (2 * precision * recall) / (precision + recall) : 0 };
}

function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
