import { headMark } from './document-terms';
import { formStems, stems } from './stem';
import { type QueryToken, runLetters } from './tokenize';

/**
 * A stretch of the index to look through: all terms from `first` to `last`, each worth `weight`
 * (0: does not fit after all).
 */
export type TermScan = {
  readonly first: string;
  readonly last: string;
  weight(term: string): number;
};

/**
 * What one word of a query looks for; a document fits where one of `scans` finds it. Where these
 * are more of the index than can be read between two keys, `narrow` does for now.
 */
export type Matcher = {
  readonly scans: readonly TermScan[];
  readonly narrow?: readonly TermScan[];
};

const weights = { exact: 1, sameForm: 0.8, beginning: 0.5 } as const;

/** Letters that a finished word may go on for and still count as its beginning, as endings do in Turkish or Finnish. */
const longestEnding = 4;

/**
 * What to look up for one query word. A word still being typed fits all that begin with it, in
 * titles and sources only while it has fewer than three letters. A finished one fits itself, the
 * other forms of the word, and somewhat longer words that begin with it.
 */
export function matchersFor({ text, isRun }: QueryToken, isTyping: boolean): readonly Matcher[] {
  if (isRun) return runMatchers(text);
  if (!isTyping) return [{ scans: wordScans(text, false) }];
  const isHead = (term: string): number => (term === headMark + text ? 1 : weights.beginning);
  const narrow = [beginningWith(headMark + text, isHead), exactly(text)];
  if (text.length < 3) return [{ scans: narrow }];
  return [{ scans: wordScans(text, true), narrow }];
}

/** The word itself and nothing else: what a phrase is made of. */
export function exactMatchers({ text, isRun }: QueryToken): readonly Matcher[] {
  return isRun ? runMatchers(text) : [{ scans: [exactly(text)] }];
}

function wordScans(text: string, isTyping: boolean): readonly TermScan[] {
  const forms = formStems(text);
  const longest = isTyping ? Infinity : text.length + longestEnding;
  const mayBegin = isTyping || text.length >= 4;
  const weight = (term: string): number => {
    if (term === text) return weights.exact;
    const begins = mayBegin && term.length <= longest && term.startsWith(text);
    // Looked at first: a word of three letters begins thousands.
    if (begins && isTyping) return weights.beginning;
    if (stems(term).some((stem) => forms.has(stem))) return weights.sameForm;
    return begins ? weights.beginning : 0;
  };
  // What a shorter stem begins, a longer one need not look through again.
  const shortest = [...forms].filter(
    (form) => ![...forms].some((other) => other !== form && form.startsWith(other)),
  );
  return shortest.map((form) => beginningWith(form, weight));
}

/** Every pair of letters of a run must be there; a single letter may begin any pair. */
function runMatchers(run: string): readonly Matcher[] {
  const letters = runLetters(run);
  const [only = ''] = letters;
  if (letters.length < 2)
    return [{ scans: [beginningWith(only, (term) => (term === only ? weights.exact : 0.9))] }];
  return letters
    .slice(0, -1)
    .map((letter, position) => ({ scans: [exactly(letter + (letters[position + 1] ?? ''))] }));
}

function exactly(text: string): TermScan {
  return { first: text, last: text, weight: () => weights.exact };
}

function beginningWith(prefix: string, weight: TermScan['weight']): TermScan {
  // No term has this last code point of the plane in it.
  return { first: prefix, last: `${prefix}\uFFFF`, weight };
}
