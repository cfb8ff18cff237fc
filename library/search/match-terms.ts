import { headMark } from './document-terms';
import { formStems, longestEnding, stems, wordsOfStem } from './stem';
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

/** A finished word of fewer letters is not taken for the beginning of others. */
const leastBeginning = 4;

/** Letters that a finished word may go on for and still count as its beginning, as endings do in Turkish or Finnish. */
const longestAddition = 4;

/**
 * What to look up for one query word. A word still being typed fits all that begin with it, in
 * titles and sources only while it has fewer than three letters. A finished one fits itself, the
 * other forms of the word, and somewhat longer words that begin with it.
 */
export function matchersFor({ text, isRun }: QueryToken, isTyping: boolean): readonly Matcher[] {
  if (isRun) return runMatchers(text);
  if (!isTyping)
    return [
      { scans: text.length < leastBeginning ? shortWordScans(text) : wordScans(text, false) },
    ];
  const isHead = (term: string): number => (term === headMark + text ? 1 : weights.beginning);
  const narrow = [beginningWith(headMark + text, isHead), exactly(text)];
  if (text.length < 3) return [{ scans: narrow }];
  return [{ scans: wordScans(text, true), narrow }];
}

/** The word itself and nothing else: what a phrase is made of. */
export function exactMatchers({ text, isRun }: QueryToken): readonly Matcher[] {
  return isRun ? runMatchers(text) : [{ scans: [exactly(text)] }];
}

/**
 * A short finished word begins too much of the index ("про", "the") to look through: its forms are
 * looked up one by one.
 */
function shortWordScans(text: string): readonly TermScan[] {
  const forms = formStems(text);
  const words = new Set([...forms].flatMap(wordsOfStem));
  return [...words].flatMap((word) => {
    const weight = formWeight(word, text, forms);
    return weight > 0 ? [{ ...exactly(word), weight: () => weight }] : [];
  });
}

/** What a term is worth that is the word itself or another form of it; else 0. */
function formWeight(term: string, text: string, forms: ReadonlySet<string>): number {
  if (term === text) return weights.exact;
  return stems(term).some((stem) => forms.has(stem)) ? weights.sameForm : 0;
}

/**
 * The terms that a word fits: all that it begins while it is typed, else itself, its other forms and
 * somewhat longer ones.
 */
export function wordScans(text: string, isTyping: boolean): readonly TermScan[] {
  const forms = formStems(text);
  const longest = isTyping ? Infinity : text.length + longestAddition;
  const mayBegin = isTyping || text.length >= leastBeginning;
  const longestForm = Math.max(...[...forms].map((form) => form.length)) + longestEnding;
  const weight = (term: string): number => {
    const begins = mayBegin && term.length <= longest && term.startsWith(text);
    // Looked at first: a word of three letters begins thousands.
    if (begins && isTyping) return term === text ? weights.exact : weights.beginning;
    const asForm = term.length <= longestForm ? formWeight(term, text, forms) : 0;
    return asForm || (begins ? weights.beginning : 0);
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
