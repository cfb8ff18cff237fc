import { type TermScan, wordScans } from './match-terms';
import { parseQuery } from './parse-query';
import { tokenize } from './tokenize';

/** A piece of text with the places where the query stands in it, for a list of results. */
export type Snippet = {
  readonly text: string;
  /** Start and end of each match in `text`, in UTF-16 code units, in order and without overlap. */
  readonly marks: readonly (readonly [start: number, end: number])[];
};

type Match = { readonly start: number; readonly end: number; readonly token: number };

/** Words as the reader sees them, with any apostrophe inside; compare with `tokenize`. */
const word = /[\p{L}\p{M}\p{N}\u00AD]+(?:['’‘ʼ‛′`´＇][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The piece of `text`, about `length` code units long, in which most of what was `typed` stands,
 * or its beginning where nothing does.
 */
export function findSnippet(text: string, typed: string, length: number): Snippet {
  const matches = findMatches(text, typed);
  const window = bestWindow(matches, length);
  const lead = Math.max(0, Math.floor((length - (window.end - window.start)) / 3));
  const start = wordStart(text, window.start - lead);
  const end = wordEnd(text, Math.max(start + length, window.end));
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const marks = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map(
      (match) => [match.start - start + before.length, match.end - start + before.length] as const,
    );
  return { text: before + text.slice(start, end).replaceAll('\n', ' ') + after, marks };
}

/** Every place in `text` (a title, say) that fits what was `typed`. */
export function findMarks(text: string, typed: string): Snippet['marks'] {
  return findMatches(text, typed).map(({ start, end }) => [start, end] as const);
}

/** What to look for in a text. */
type Wanted = {
  readonly typed: string;
  readonly runs: readonly { readonly run: string; readonly token: number }[];
  readonly words: readonly { readonly scan: TermScan; readonly token: number }[];
};

let last: Wanted | null = null;

/** What was `typed`, made ready to be looked for; kept, for every title in view asks for the same. */
function wantedOf(typed: string): Wanted {
  if (last?.typed === typed) return last;
  const { tokens, phrases, isTyping } = parseQuery(typed);
  const all = [...tokens, ...phrases.flat()];
  const runs = all.flatMap(({ text, isRun }, token) => (isRun ? [{ run: text, token }] : []));
  const words = all.flatMap(({ text, isRun }, token) => {
    // Two letters are marked in the text too: the eye looks for them.
    const isBeginning = isTyping && token === tokens.length - 1 && text.length > 2;
    return isRun ? [] : wordScans(text, isBeginning).map((scan) => ({ scan, token }));
  });
  last = { typed, runs, words };
  return last;
}

function findMatches(text: string, typed: string): readonly Match[] {
  const { runs, words } = wantedOf(typed);
  const matches: Match[] = [];
  if (words.length > 0)
    for (const found of text.matchAll(word)) {
      const terms = tokenize(found[0]);
      const fit = words.find(({ scan }) =>
        terms.some((term) => term >= scan.first && term <= scan.last && scan.weight(term) > 0),
      );
      if (fit)
        matches.push({ start: found.index, end: found.index + found[0].length, token: fit.token });
    }
  for (const { run, token } of runs)
    for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + run.length))
      matches.push({ start: at, end: at + run.length, token });
  return withoutOverlap(matches);
}

function withoutOverlap(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((one, other) => one.start - other.start))
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

/** Where most different words stand within `length`; the first such place. */
function bestWindow(
  matches: readonly Match[],
  length: number,
): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0, tokens: 0 };
  for (const [position, first] of matches.entries()) {
    const tokens = new Set<number>();
    let { end } = first;
    for (const match of matches.slice(position, position + 50)) {
      if (match.end - first.start > length) break;
      tokens.add(match.token);
      ({ end } = match);
    }
    if (tokens.size > best.tokens) best = { start: first.start, end, tokens: tokens.size };
  }
  return best;
}

/** The next start of a word from `at` on, but not far. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = /\s/.exec(text.slice(at, at + 24));
  return space ? at + space.index + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at).search(/\s\S{0,24}$/);
  return space > 0 ? space : at;
}
