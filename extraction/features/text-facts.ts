import type { Block } from '@/extraction/blocks/block';
import { alphabeticLength, countSentenceEnds } from '@/extraction/blocks/sentence';
import { matchLine, type LineMatch } from '@/extraction/languages/match-line';

/** What a block's own words show. */
export type TextFacts = {
  readonly length: number;
  readonly words: number;
  readonly sentenceEnds: number;
  /** 0 none, 1 a sentence's end, 2 a question, 3 a colon, 4 cut off, 5 a comma or dash. */
  readonly ending: number;
  readonly startsLow: boolean;
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
  /** Share of words that begin with a capital: headlines and names have more. */
  readonly capitalised: number;
  /** Share of words of at most three letters: prose is held together by them. */
  readonly shortWords: number;
  readonly separators: number;
  readonly isQuoted: boolean;
  readonly hasAddress: boolean;
  readonly hasCopyright: boolean;
  readonly hasTime: boolean;
  readonly line: LineMatch | null;
  /** Share of the text that is emphasised. */
  readonly emphasised: number;
};

/** Counting stops here: the rest of a long text says the same. */
const enough = 600;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function endingOf(text: string): number {
  const end = text
    .slice(-12)
    .replace(/["'”’»“)\]\s]+$/, '')
    .slice(-3);
  if (/(\.\.\.|…)$/.test(end)) return 4;
  if (/[?？؟]$/.test(end)) return 2;
  if (/[.!。！।۔።]$/.test(end)) return 1;
  if (/[:：]$/.test(end)) return 3;
  if (/[,;–—-]$/.test(end)) return 5;
  return 0;
}

function emphasisedShare(block: Block): number {
  if (!block.element.firstElementChild) return 0;
  const parts = block.element.querySelectorAll('strong, b, em, i');
  if (parts.length === 0) return 0;
  let length = 0;
  for (const part of parts) {
    if (part.parentElement?.closest('strong, b, em, i')) continue;
    length += (part.textContent ?? '').length;
  }
  return Math.min(1, length / block.text.length);
}

/** Stands where nobody asks. */
export const noText: TextFacts = {
  length: 0,
  words: 1,
  sentenceEnds: 0,
  ending: 0,
  startsLow: false,
  commas: 0,
  digits: 0,
  capitals: 0,
  capitalised: 0,
  shortWords: 0,
  separators: 0,
  isQuoted: false,
  hasAddress: false,
  hasCopyright: false,
  hasTime: false,
  line: null,
  emphasised: 0,
};

/** Reads a block's own words. */
export function readText(block: Block): TextFacts {
  const { text } = block;
  const start = text.slice(0, enough);
  const length = alphabeticLength(text);
  const words = count(start, /\s+/g) + 1;
  return {
    length,
    words: Math.max(1, length / 6, words * (text.length / start.length)),
    sentenceEnds: countSentenceEnds(text),
    ending: endingOf(text),
    startsLow: /^[«"“„(]?\p{Ll}/u.test(start),
    commas: count(start, /[,،、，;]/g) / start.length,
    digits: count(start, /\d/g) / start.length,
    capitals: count(start, /\p{Lu}/gu) / start.length,
    capitalised: count(start, /(?:^|\s)["'«„“”‘’([¿¡–—-]{0,2}\p{Lu}/gu) / words,
    shortWords: count(start, /(?:^|\s)\S{1,3}(?=\s|$)/g) / words,
    separators: count(start, /[|»›·•/→▪>]/g),
    isQuoted: /^["'“„«「『]/.test(start),
    hasAddress: /@|https?:|www\./.test(start),
    hasCopyright: /©|®|ⓒ|\(c\)/i.test(start),
    hasTime:
      (block.element.firstElementChild !== null && block.element.querySelector('time') !== null) ||
      (text.length < 120 && /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/.test(text)),
    line: matchLine(text),
    emphasised: emphasisedShare(block),
  };
}
