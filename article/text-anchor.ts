/**
 * A spot in a text, by quote and position, as in the W3C Web Annotation model
 * (TextQuoteSelector and TextPositionSelector): the quote finds it after edits, the position
 * tells equal quotes apart.
 */
export type TextAnchor = {
  readonly quote: string;
  /** Up to 32 characters before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
  /** Offset of the quote in the article's text, in UTF-16 code units. */
  readonly position: number;
};
