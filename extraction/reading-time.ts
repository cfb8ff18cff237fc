import { apart } from './dom/letters';

/**
 * Words a minute for reading a text aloud to oneself with understanding. English from Brysbaert
 * (2019), "How many words do we read per minute?": 238 for non-fiction; the others in proportion
 * to Trauzettel-Klosinski, Dietz et al. (2012), "Standardized Assessment of Reading Performance:
 * the IReST", table 3, where English stands at 228.
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  en: 238,
  ar: 144,
  de: 187,
  es: 228,
  fi: 168,
  fr: 204,
  he: 195,
  it: 196,
  nl: 211,
  pl: 173,
  pt: 189,
  ru: 192,
  sl: 188,
  sv: 208,
  tr: 173,
  // No figure of its own: a neighbour's with words of the same length.
  uk: 192,
  cs: 173,
};

/** Signs a minute, from the same table: Chinese 255, Japanese 357; Korean and Thai by the latter. */
const signsPerMinute: Readonly<Record<string, number>> = { zh: 255, ja: 357, ko: 357, th: 357 };

const usual = 200;

const word = new RegExp(`(?:_|[^${apart}])+`, 'g');

/**
 * Marks inside of a word (UAX 29: "don't", "3.14"). With them an expression counts the words of
 * scripts with spaces as `Intl.Segmenter` does, but for times (12:30 is one): a test holds the two
 * together. Making a segmenter takes
 * 15 ms in a fresh world of Chromium 156, as long as all of Readability: it is asked only where
 * nothing else can tell words.
 */
const insideWord = /(?<=[^\s!-/:-@[-`{-\xbf])['’.·:](?=[^\s!-/:-@[-`{-\xbf])|(?<=\d)[.,](?=\d)/g;

/** Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Kana, Han. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** Longer texts are counted by their beginning: the segmenter reads about a million characters a second. */
const longestCounted = 300_000;

/** The segmenter of a language; the browser's own where the code is no language at all. */
function createSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang === '' ? undefined : lang, { granularity: 'word' });
  } catch {
    // Pages claim languages like "english" or "uk_UA".
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

function countSegments(text: string, lang: string): number {
  let words = 0;
  for (const segment of createSegmenter(lang).segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

/** Counts words as people of the language would: Chinese and Japanese too. */
export function countWords(text: string, lang: string): number {
  const counted = text.slice(0, longestCounted);
  const words = unspaced.test(counted)
    ? countSegments(counted, lang)
    : (counted.replace(insideWord, '').match(word)?.length ?? 0);
  return Math.round(words * (text.length / Math.max(1, counted.length)));
}

/** Minutes to read a text, at least 1. */
export function readingMinutes(text: string, lang: string, words = countWords(text, lang)): number {
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const signs = signsPerMinute[code];
  const minutes = signs
    ? text.replace(/\s/g, '').length / signs
    : words / (wordsPerMinute[code] ?? usual);
  return Math.max(1, Math.round(minutes));
}
