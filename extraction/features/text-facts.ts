import type { Block } from '@/extraction/blocks/block';
import { alphabeticLength, countSentenceEnds } from '@/extraction/blocks/sentence';
import { countSigns } from './count-signs';
import { isSmall } from '@/extraction/dom/letters';
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

/** What a text may close with after its last mark. */
const closers = '"\'”’»“)] \n';

function endingOf(text: string): number {
  let end = text.length;
  const least = Math.max(0, end - 12);
  while (end > least && closers.includes(text.charAt(end - 1))) end -= 1;
  if (end === least) return 0;
  const last = text.charAt(end - 1);
  if (last === '…' || (last === '.' && end - least > 2 && text.startsWith('..', end - 3))) return 4;
  if ('?？؟'.includes(last)) return 2;
  if ('.!。！।۔።'.includes(last)) return 1;
  if (':：'.includes(last)) return 3;
  return ',;–—-'.includes(last) ? 5 : 0;
}

function emphasisedShare(block: Block): number {
  if (!block.element.firstElementChild) return 0;
  const parts = block.element.querySelectorAll('strong,b,em,i');
  if (parts.length === 0) return 0;
  let length = 0;
  for (const part of parts) {
    if (part.parentElement?.closest('strong,b,em,i')) continue;
    length += (part.textContent ?? '').length;
  }
  return Math.min(1, length / block.plainText.length);
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
  const { plainText } = block;
  const start = plainText.slice(0, enough);
  const length = alphabeticLength(plainText);
  const signs = countSigns(start);
  const words = signs.spaces + 1;
  const first = start.charAt(0);
  return {
    length,
    words: Math.max(1, length / 6, words * (plainText.length / start.length)),
    sentenceEnds: countSentenceEnds(plainText),
    ending: endingOf(plainText),
    startsLow: isSmall('«"“„('.includes(first) ? start.charAt(1) : first),
    commas: signs.commas / start.length,
    digits: signs.digits / start.length,
    capitals: signs.capitals / start.length,
    capitalised: signs.capitalised / words,
    shortWords: signs.shortWords / words,
    separators: signs.separators,
    isQuoted: '"\'“„«「『'.includes(first),
    hasAddress: /@|https?:|www\./.test(start),
    hasCopyright: /[©®ⓒⒸ]|\([cC]\)/.test(start),
    hasTime:
      (block.element.firstElementChild !== null && block.element.querySelector('time') !== null) ||
      (plainText.length < 120 && /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/.test(plainText)),
    line: matchLine(plainText),
    emphasised: emphasisedShare(block),
  };
}
