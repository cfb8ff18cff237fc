/** Ends of sentences in the scripts of the world, closing marks after them allowed. */
const sentenceEnd = /[.!?…。！？।؟۔።][\s"'”’»)\]]*(?:$|\s)|[。！？]/u;

const wideScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const wideScripts = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;

/**
 * A text's length in letters of an alphabet: a sign of Chinese, Japanese, Korean or Thai says as
 * much as about two and a half of them.
 */
export function alphabeticLength(text: string): number {
  if (!wideScript.test(text)) return text.length;
  return text.length + 1.5 * (text.match(wideScripts)?.length ?? 0);
}

/** How many sentences end in a text. */
export function countSentenceEnds(text: string): number {
  return text.match(/[.!?…。！？।؟۔።]["'”’»)\]]*(?=\s|$)|[。！？]/gu)?.length ?? 0;
}

/** Whether a text reads as at least one whole sentence of prose that is not just a link. */
export function readsAsSentence(text: string, linked: number): boolean {
  if (linked > text.length * 0.5) return false;
  const length = alphabeticLength(text);
  return length >= 50 && (sentenceEnd.test(text) || length >= 140);
}
