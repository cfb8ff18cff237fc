/**
 * Letters that Unicode does not decompose though people type them plainly: each with what is
 * looked for in its place (the base letters that Unicode CLDR's "Latin-ASCII" transform gives,
 * and final sigma, Arabic alef maqsura and teh marbuta as search engines fold them, see Lucene's
 * ArabicNormalizer).
 */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŧ', 't'],
  ['ґ', 'г'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]);
const plainLetter = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'gu');

/** ’ ‘ ʼ ‛ ′ ` ´ ＇ ʹ ׳ are all typed for one another. */
const apostrophe = /[\u2019\u2018\u02BC\u201B\u2032`\u00B4\uFF07\u02B9\u05F3]/gu;

/**
 * Marks above and below letters: Latin, Greek and Cyrillic (without the breve of й and the dots of
 * ї, which make letters of their own), Hebrew points, Arabic vowel signs and tatweel. Those of
 * Indic scripts and kana carry sounds and stay.
 */
const marks =
  /(?<![иИ])\u0306|(?<![іІ])\u0308|[\u0300-\u0305\u0307\u0309-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670]/gu;

/** Soft hyphens, joiners and direction marks: nobody types them. */
const invisible = /\p{Cf}/gu;

/**
 * `text` as it is compared when searching, in any language: lower case, full-width forms made
 * plain, diacritics off, ґ as г and ё as е, every apostrophe as '. Not for showing.
 */
export function foldText(text: string): string {
  // Most words are plain already, and this runs over whole libraries.
  if (/^[a-z0-9 '\-.,]*$/.test(text)) return text;
  return (
    text
      // Before decomposing, which makes ´ a space with a mark, and after, which makes Greek ʹ one.
      .replace(apostrophe, "'")
      .normalize('NFKD')
      .replace(apostrophe, "'")
      .replace(marks, '')
      .replace(invisible, '')
      .toLowerCase()
      .replace(plainLetter, (letter) => plainLetters.get(letter) ?? letter)
      .normalize('NFC')
  );
}
