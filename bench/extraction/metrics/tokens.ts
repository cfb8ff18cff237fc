const letters = /[\p{L}\p{M}\p{N}]/gu;
const words = /[\p{L}\p{M}\p{N}_]+/gu;

/** Tokens to compare texts by: lower-case words, or characters where words have no spaces between. */
export function tokens(text: string, lang: string): readonly string[] {
  const pattern = /^(zh|ja|th)\b/i.test(lang) ? letters : words;
  return text.normalize('NFC').toLowerCase().match(pattern) ?? [];
}
