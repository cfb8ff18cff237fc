import { betweenWords } from '@/extraction/dom/letters';

/**
 * A text in the form by which two are compared: letters and digits of any script in lower case,
 * words apart by one space. (Readability compares by `\W`, for which Cyrillic is no letter.)
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(betweenWords, ' ').trim();
}

/** How much of the smaller of two sets of words the other has too: 0 to 1. */
export function shareOfWords(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const [few, many] = words.size <= others.size ? [words, others] : [others, words];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared / few.size;
}

/** Whether a heading says the same as the title, give or take a word or a site's name. */
export function repeatsTitle(text: string, title: string): boolean {
  const one = foldText(text);
  const other = foldText(title);
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const ratio = one.length / other.length;
  return (
    ratio > 0.6 &&
    ratio < 1.67 &&
    shareOfWords(new Set(one.split(' ')), new Set(other.split(' '))) >= 0.85
  );
}
