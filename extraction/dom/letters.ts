/**
 * What is neither letter, mark nor digit in the scripts that news is written in, as the inside of a
 * character class; letters beyond the first plane count as none. Code points and no `\p{L}`: an
 * expression with that takes a browser (Chromium 156) a millisecond to make ready, on every click.
 */
export const apart =
  '\\s!-/:-@\\[-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u02c2-\u02df\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u060d\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0e3f\\u2000-\\u206f\u207a-\u207e\u208a-\u208e\u20a0-\\u20cf\u2190-\\u245f\u2500-\u2bff\u2e00-\\u2e7f\\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30a0\u30fb\\ud800-\\uf8ff\ufd3e\ufd3f\\ufe00-\\ufe1f\ufe30-\ufe6b\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\\uffff';

/** Runs of what stands between words. */
export const betweenWords = new RegExp(`[${apart}]+`, 'g');

const letter = new RegExp(`[^\\d${apart}]`);
const letters = new RegExp(`[\\d${apart}]+`, 'g');
const wordStart = new RegExp(`^[^${apart}]`);

/** Whether a text has any letter. */
export function hasLetter(text: string): boolean {
  return letter.test(text);
}

/** How many letters and marks a text has. */
export function countLetters(text: string): number {
  return text.replace(letters, '').length;
}

/** Whether a sign is a small letter: one that has a capital. */
export function isSmall(sign: string): boolean {
  return sign !== sign.toUpperCase();
}

/** Whether a sign is a capital: one that has a small letter. */
export function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase();
}

/** Whether a text begins with a letter or digit. */
export function startsWithWord(text: string): boolean {
  return wordStart.test(text);
}

/** The words of a text in lower case, those shorter than `least` characters left out. */
export function wordsOf(text: string, least: number): readonly string[] {
  return text
    .toLowerCase()
    .split(betweenWords)
    .filter((word) => word.length >= least);
}
