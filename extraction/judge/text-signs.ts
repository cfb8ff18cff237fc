import { betweenWords, wordsOf } from '@/extraction/dom/letters';
import type { Block } from '@/extraction/blocks/block';
import type { JudgeInput } from './judge-input';
import { isRowOfBoxes } from './row-of-boxes';
import { type Signs, share, squeezed } from './signs';

const price =
  /[$€£¥₴₽₹]\s?\d|\d\s?(?:[€£₴₽]|zł|грн|руб|kr\b|Kč|lei\b|USD|EUR|PLN)|\b(?:USD|EUR|GBP|CHF)\s?\d/;

const pressable = 'button,a[class*=btn i],a[class*=button i]';

/** A year, a day of a month in digits, a time of day. */
const moment = /(?:19|20)\d\d|\d[./]\d{1,2}[./]\d\d|\d:[0-5]\d/;

/** What the text that we show, and what stands around it, tell of the page's kind and of our success. */
export function textSigns(input: JudgeInput): Signs {
  const { blocks } = input.segments;
  const kept = blocks.filter((block) => input.kept.has(block.ordinal));
  const keptCharacters = characters(kept);
  const sentences = kept.filter((block) => block.isSentence);
  const prose = characters(blocks.filter((block) => block.isSentence));
  const keptProse = characters(sentences);
  const ofType = (type: Block['blockType']) =>
    share(characters(kept.filter((block) => block.blockType === type)), keptCharacters);
  const first = kept[0]?.ordinal ?? 0;
  const last = kept.at(-1)?.ordinal ?? -1;
  const within = blocks.slice(first, last + 1);
  const homes = new Set(sentences.map((block) => block.container)).size;
  const isTimed = ({ plainText }: Block) => plainText.length < 60 && moment.test(plainText);
  const isLinked = (block: Block | undefined) =>
    block !== undefined && block.linked >= block.plainText.length * 0.6;
  return {
    length: squeezed(keptCharacters, 2500),
    short: Number(keptCharacters < 700),
    sentences: squeezed(sentences.length, 15),
    keptLinked: share(
      kept.reduce((sum, block) => sum + block.linked, 0),
      keptCharacters,
    ),
    proseOfKept: share(keptProse, keptCharacters),
    keptOfProse: share(keptProse, prose),
    keptOfSpan: share(keptCharacters, characters(within)),
    longestRun: squeezed(longestRun(within), 8),
    linkedHeadings: squeezed(
      countOf(
        blocks,
        ({ blockType, linked, plainText }) =>
          blockType === 'heading' && linked > plainText.length / 2,
      ),
      10,
    ),
    keptHeadings: Math.min(
      1,
      share(
        countOf(kept, ({ blockType }) => blockType === 'heading'),
        sentences.length,
      ),
    ),
    items: ofType('item'),
    tables: ofType('table'),
    code: ofType('code'),
    homes: share(homes, sentences.length),
    scattered: Math.min(1, share(homes * 300, keptCharacters)),
    mainHome: mainHome(sentences, keptProse),
    prices: squeezed(
      countOf(blocks, ({ plainText }) => price.test(plainText)),
      10,
    ),
    linkBlocks: share(
      countOf(blocks, ({ linked, plainText }) => linked >= plainText.length * 0.9),
      blocks.length,
    ),
    timed: share(countOf(within, isTimed), within.length),
    pageTimed: squeezed(countOf(blocks, isTimed), 6),
    unended: share(
      countOf(sentences, ({ plainText }) => !/[.!?。»”"')…:]$/.test(plainText)),
      sentences.length,
    ),
    // A title that leads elsewhere, then its first sentence.
    teasers: share(
      countOf(
        sentences,
        ({ ordinal }) => isLinked(blocks[ordinal - 1]) || isLinked(blocks[ordinal - 2]),
      ),
      sentences.length,
    ),
    // What there is to press, for what there is to read.
    pressed: Math.min(
      1,
      share(input.page.querySelectorAll(pressable).length, sentences.length * 2 + 6),
    ),
    pictures: squeezed(input.segments.media.length, 20),
    cardsOfKept: share(countOf(sentences, isTeaser), sentences.length),
    cardsOfPage: share(
      countOf(blocks, (block) => block.isSentence && isTeaser(block)),
      countOf(blocks, (block) => block.isSentence),
    ),
    row: Number(isRowOfBoxes(input, sentences)),
    headingBelow: Number(
      first < (blocks.find(({ element }) => element.localName === 'h1')?.ordinal ?? 0),
    ),
    ...opinions(input, kept, keptCharacters),
  };
}

function countOf(blocks: readonly Block[], isOne: (block: Block) => boolean): number {
  return blocks.filter(isOne).length;
}

/** Whether a sentence stands in a card: a small box with little other prose and a link of its own. */
function isTeaser(block: Block): boolean {
  let box = block.container;
  for (let up = 0; up < 3; up += 1) {
    if (box.sentences > 2) return false;
    if (box.linkOnly > 0) return true;
    if (!box.parent) return false;
    box = box.parent;
  }
  return false;
}

/** How far the witnesses agree with what we show. */
function opinions(input: JudgeInput, kept: readonly Block[], keptCharacters: number): Signs {
  const { blocks } = input.segments;
  const { chances } = input;
  const picked = blocks.filter((block) => input.picked[block.ordinal] === 1);
  const shared = characters(kept.filter((block) => input.picked[block.ordinal] === 1));
  const weigh = (list: readonly Block[]) =>
    list.reduce((sum, block) => sum + block.plainText.length * (chances[block.ordinal] ?? 0), 0);
  const doubt = (list: readonly Block[]) =>
    list.reduce((sum, block) => {
      const chance = chances[block.ordinal] ?? 0;
      return sum + block.plainText.length * Math.min(chance, 1 - chance);
    }, 0);
  const right = weigh(kept);
  const precision = share(right, keptCharacters);
  const recall = share(right, weigh(blocks));
  const body = input.metadata.articleBody;
  const text = kept.map((block) => block.plainText).join(' ');
  const isInText = body.length > 200 ? wordTest(text) : fewWordsTest(text);
  return {
    pickOfKept: share(shared, keptCharacters),
    keptOfPick: share(shared, characters(picked)),
    pickEmpty: Number(picked.length === 0),
    chancePrecision: precision,
    chanceRecall: recall,
    chanceF1: share(2 * precision * recall, precision + recall),
    chanceDoubt: Math.min(1, share(doubt(blocks), keptCharacters)),
    bodyKnown: Number(body.length > 200),
    bodyRatio: body.length > 200 ? Math.min(2, share(body.length, keptCharacters)) / 2 : 0.5,
    bodyFound: body.length > 200 ? found(body, isInText) : 0.5,
    descriptionFound: found(input.metadata.description, isInText),
  };
}

/** The most sentences in a row without a link-only block or a linked heading between them. */
function longestRun(blocks: readonly Block[]): number {
  let longest = 0;
  let run = 0;
  for (const block of blocks) {
    if (block.isSentence) run += 1;
    else if (block.linked >= block.plainText.length * 0.6) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Share of the prose that stands in the one element with most of it. */
function mainHome(sentences: readonly Block[], prose: number): number {
  const homes = new Map<Element | null, number>();
  for (const block of sentences) {
    const home = block.container.element;
    homes.set(home, (homes.get(home) ?? 0) + block.plainText.length);
  }
  return share(Math.max(0, ...homes.values()), prose);
}

/** Share of the longer words of `part` that are in a text. */
function found(part: string, isInText: (word: string) => boolean): number {
  const words = wordsOf(part, 4);
  return share(words.filter(isInText).length, words.length);
}

/** Tells which words a text has. */
function wordTest(text: string): (word: string) => boolean {
  const words = new Set(wordsOf(text, 4));
  return (word) => words.has(word);
}

/** The same for a few words: none of the text's own is taken out of it. */
function fewWordsTest(text: string): (word: string) => boolean {
  const line = ` ${text.toLowerCase().replace(betweenWords, ' ')} `;
  return (word) => line.includes(` ${word} `);
}

function characters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.plainText.length, 0);
}
