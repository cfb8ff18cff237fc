/**
 * Characters that change how the text around them is read without being seen themselves:
 * bidi embeddings, overrides and isolates, the byte order mark, interlinear annotation and tag
 * characters. Left in: LRM, RLM and ALM (they end no run and turn nothing around) and the joiners
 * that Arabic and Indic scripts and emoji need. Source: UAX #9, UTR #36 section 2.
 */
const unseen = /[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Control characters and every kind of line break and space, in runs. */
const gaps = /[\p{Cc}\p{Z}]+/gu;

/**
 * A text from a page as one safe line: no control characters, no bidi overrides, no lone
 * surrogates, spaces single, at most `most` UTF-16 code units.
 */
export function oneLine(text: string, most: number): string {
  // Cut first, generously, so that a text of megabytes costs nothing.
  const line = text
    .slice(0, most * 4)
    .toWellFormed()
    .replace(unseen, '')
    .replace(gaps, ' ')
    .trim();
  return cutText(line, most).trimEnd();
}

/** The start of a text, at most `most` UTF-16 code units, never ending in half a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? most - 1 : most);
}
