import { foldText } from '@/library/fold-text';

/** Longer words are cut here: what differs after 32 letters is no word of a language. */
const longestTerm = 32;

const word = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that write no spaces between words, and Hangul, whose particles cling to the word. */
const unspacedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const unspacedRun = new RegExp(`((?:${unspacedLetter.source}\\p{M}*)+)|[^\\s]`, 'gu');

/** Words that French, Italian and Catalan clip before a vowel and write onto the next one. */
const elided =
  /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|dall|sull|un|quell|quest)'(?=\p{L}{2})/u;

/** The Arabic article and the particles written onto it (Larkey, Ballesteros and Connell, "Light Stemming for Arabic", 2007). */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{2})/u;

/**
 * The terms of a text as the index holds them: folded words without apostrophes; where a script
 * writes no spaces, every two neighbouring letters and the last one, so that any part of a
 * sentence is found.
 */
export function tokenize(text: string): readonly string[] {
  const terms: string[] = [];
  for (const [found] of foldText(text).matchAll(word)) {
    if (unspacedLetter.test(found)) {
      for (const part of splitRuns(found))
        if (unspacedLetter.test(part)) pushPairs(terms, part);
        else pushWord(terms, part);
    } else pushWord(terms, found);
  }
  return terms;
}

/** One thing to look for in a query: a word, or a run of letters of a script without spaces. */
export type QueryToken = { readonly text: string; readonly isRun: boolean };

/** The words and runs of a query in their order; compare with `tokenize`. */
export function queryTokens(text: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const [found] of foldText(text).matchAll(word))
    for (const part of unspacedLetter.test(found) ? splitRuns(found) : [found])
      if (unspacedLetter.test(part)) tokens.push({ text: part, isRun: true });
      else tokens.push({ text: plainWord(part), isRun: false });
  return tokens;
}

/** The letters of a run with their marks. */
export function runLetters(run: string): readonly string[] {
  return run.match(/\P{M}\p{M}*/gu) ?? [];
}

function pushWord(terms: string[], found: string): void {
  const plain = plainWord(found);
  terms.push(plain);
  const bare = plain.replace(arabicArticle, '');
  if (bare !== plain) terms.push(bare);
}

function pushPairs(terms: string[], run: string): void {
  const letters = runLetters(run);
  for (const [position, letter] of letters.entries())
    terms.push(letter + (letters[position + 1] ?? ''));
}

function plainWord(found: string): string {
  const plain = found.includes("'")
    ? found.replace(elided, '').replace(/'s$/, '').replaceAll("'", '')
    : found;
  return plain.length > longestTerm ? plain.slice(0, longestTerm) : plain;
}

/** "2026年東京" is "2026", "年東京". */
function splitRuns(found: string): readonly string[] {
  const parts: string[] = [];
  let rest = '';
  for (const [part, run] of found.matchAll(unspacedRun)) {
    if (run === undefined) rest += part;
    else {
      if (rest !== '') parts.push(rest);
      rest = '';
      parts.push(run);
    }
  }
  if (rest !== '') parts.push(rest);
  return parts;
}
