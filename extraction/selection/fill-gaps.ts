import type { Block, Container } from '@/extraction/blocks/block';
import { tidyText } from '@/extraction/dom/nodes';
import { postAttribute } from '@/extraction/copy/mark-posts';
import type { PageFacts } from '@/extraction/features/page-facts';
import { outermost } from '@/extraction/blocks/outermost';
import { isBoxTitle } from './box-title';
import { isInComments } from './in-comments';
import { isNearAbove, mostBetween, someKept, withAdded } from './kept';

/** A short line between two paragraphs of its own box needs only so much chance. */
const leastChance = 0.12;

/** A question between two answers needs next to none. */
const leastQuestionChance = 0.02;

/** A heading in a box of its own, between two blocks of the story, needs a little. */
const leastHeadingChance = 0.05;

/** A box of sentences between two of the story's boxes, and how much it may hold. */
const leastBoxChance = 0.15;

/** A quote named so needs less. */
const leastQuoteChance = 0.05;

const mostInBox = 2;

type Fill = (block: Block, facts: PageFacts, kept: ReadonlySet<number>, chance: number) => boolean;

function isKept(block: Block | undefined, kept: ReadonlySet<number>): block is Block {
  return block !== undefined && kept.has(block.ordinal);
}

/** The block of the story before this one, past labels and links that are known not to be its own. */
function storyBefore(block: Block, facts: PageFacts, kept: ReadonlySet<number>): Block | undefined {
  for (let step = 1; step <= mostBetween; step += 1) {
    const before = facts.segments.blocks[block.ordinal - step];
    if (!before || kept.has(before.ordinal)) return before;
    if (facts.hopeless[before.ordinal] !== 1 && !facts.texts[before.ordinal]?.line)
      return undefined;
  }
  return undefined;
}

/** Whether a heading has a box to itself, and the story goes on right below and not far above, whatever stands between. */
function isAloneAbove(block: Block, after: Block, kept: ReadonlySet<number>): boolean {
  const { first, end } = block.container;
  if (end - first > 1 || after.blockType === 'heading') return false;
  return isNearAbove(block.ordinal, kept);
}

/**
 * Headings between two sentences of the story: in the same box as both whatever they say, in a box of
 * their own where they have a little chance; past an advertisement, too.
 */
const isHeadingBetween: Fill = (block, facts, kept, chance) => {
  if (block.blockType !== 'heading' || block.linked > 0) return false;
  const after = facts.segments.blocks[block.ordinal + 1];
  if (!isKept(after, kept)) return false;
  const isLikely = chance >= leastHeadingChance && !facts.texts[block.ordinal]?.line;
  if (isLikely && isAloneAbove(block, after, kept)) return true;
  const before = storyBefore(block, facts, kept);
  if (!after.isSentence || !isKept(before, kept) || !before.isSentence) return false;
  return isLikely || (before.container === block.container && after.container === block.container);
};

/** Short lines without links between two of the story's in the same box: questions, answers, steps. */
const isLineBetween: Fill = (block, facts, kept, chance) => {
  if (block.linked > 0 || facts.texts[block.ordinal]?.line) return false;
  if (facts.texts[block.ordinal]?.hasCopyright) return false;
  const before = storyBefore(block, facts, kept);
  const after = facts.segments.blocks[block.ordinal + 1];
  if (!isKept(before, kept) || !isKept(after, kept)) return false;
  // A question of an interview often has a box of its own.
  if (facts.texts[block.ordinal]?.ending === 2) return chance >= leastQuestionChance;
  return (
    chance >= leastChance &&
    before.container === block.container &&
    after.container === block.container
  );
};

/** A name and a role. */
const source = /^[^.:!?]{4,60}, [^.:!?]{3,60}$/;

/** Whether a box is a quote and who said it, whatever they are made of; below a picture it is a caption. */
function isSignedQuote(
  { first, end }: Container,
  facts: PageFacts,
  kept: ReadonlySet<number>,
): boolean {
  return (
    end - first === 2 &&
    source.test(facts.segments.blocks[first + 1]?.plainText ?? '') &&
    !facts.mediaBefore[first] &&
    (kept.has(first) || (facts.texts[first]?.sentenceEnds ?? 0) > 0)
  );
}

/**
 * Sentences in a small box without links, among the boxes of the story's paragraphs or among the
 * paragraphs themselves: a pull quote, a note.
 */
const isBoxBetween: Fill = (block, facts, kept, chance) => {
  const { parent } = block.container;
  const inner = parent?.tag === 'blockquote' ? parent : block.container;
  const text = facts.texts[block.ordinal];
  const signed = [inner, inner.parent].find((each) => each && isSignedQuote(each, facts, kept));
  // Systems of content put blocks into boxes in boxes.
  const box = outermost(signed ?? inner);
  const isSigned = signed !== undefined;
  const isQuote = inner.tag === 'blockquote' || isSigned;
  if (chance < (isQuote ? leastQuoteChance : leastBoxChance)) return false;
  if (!(isQuote || text?.sentenceEnds) || text?.line || isInComments(block, facts)) return false;
  // Beside a quote stands who said it.
  if (box.linked > 0 || (box.pictures > 0 && !isQuote)) return false;
  if (box.end - box.first > mostInBox || box.element.querySelector('p>button')) return false;
  const { blocks } = facts.segments;
  const before = blocks[box.first - 1];
  const after = blocks[box.end];
  if (isSigned && isNearAbove(box.first, kept))
    return someKept(box.end, box.end + mostBetween, kept);
  // Whatever advertisement stands above it.
  if (isQuote && isKept(after, kept) && after.container === box.parent)
    return isNearAbove(box.first, kept);
  if (!isKept(before, kept) || !box.parent || !after) return false;
  // Who said a quote is no sentence.
  if (!before.isSentence && before.container.tag !== 'blockquote') return false;
  if (before.container === box.parent)
    return (
      blocks
        // Whatever box of links stands below a quote.
        .slice(box.end, box.end + (isQuote ? mostBetween : 2))
        .some((next) => kept.has(next.ordinal) && next.container === box.parent)
    );
  const isBetween = kept.has(after.ordinal) || facts.hopeless[after.ordinal] === 1;
  return isBetween && block.isSentence && outermost(before.container).parent === box.parent;
};

/** A link with more digits leads to a post and says its date. */
const mostDigits = 0.2;

/** Shorter words, at its end, are the way to it: "View on Telegram"; an address says where it is from. */
const longestWay = 40;

/** A post that the story quotes, somewhere between its first and last block; its date leads to it. */
const isQuotedPost: Fill = (block, facts) => {
  const quote = block.element.closest(`blockquote[${postAttribute}]`);
  if (!quote || block.linked < block.plainText.length) return quote !== null;
  const before = facts.segments.blocks[block.ordinal - 1];
  const isWay =
    block.plainText.includes(' ') &&
    block.plainText.length < longestWay &&
    before &&
    quote.contains(before.element);
  return !isWay && (facts.texts[block.ordinal]?.digits ?? 0) < mostDigits;
};

/** A piece of text between two line breaks needs less beside one that is the story's. */
const leastPieceChance = 0.4;

/** A sentence in the same element as the story's block before or after it, only line breaks between. */
const isPieceBeside: Fill = (block, facts, kept, chance) =>
  chance >= leastPieceChance &&
  block.isSentence &&
  block.leaf === null &&
  block.linked === 0 &&
  !isInComments(block, facts) &&
  [-1, 1].some((step) => {
    const other = facts.segments.blocks[block.ordinal + step];
    return isKept(other, kept) && other.leaf === null && other.container === block.container;
  });

/** A box of facts holds no more characters and blocks. */
const mostInFacts = 300;
const mostFacts = 8;

/** A number with a word or two, in an element of its own where more follows; a day with its year is none. */
const number = /^(?!.* 20\d\d$)[+~≈−–-]?[$€£₴]?\d[^:/]{0,24}$/;

function startsWithNumber({ element, plainText }: Block): boolean {
  return (
    number.test(plainText) || number.test(tidyText(element.firstElementChild?.textContent ?? ''))
  );
}

/**
 * Lines of a small box between two of the story's blocks that has a number as one of them, or that is a
 * list with its title: facts of a long read.
 */
const isFact: Fill = (block, facts, kept, chance) => {
  if (block.linked > 0 || isInComments(block, facts)) return false;
  let box = block.container;
  const isSmall = ({ characters, first, end }: Container) =>
    characters <= mostInFacts && !someKept(first, end, kept);
  if (!isSmall(box)) return false;
  while (box.parent && isSmall(box.parent)) box = box.parent;
  const lines = facts.segments.blocks.slice(box.first, box.end);
  return (
    lines.length <= mostFacts &&
    box.linked + box.pictures === 0 &&
    // Above a list that is likely may stand an offer.
    (kept.has(box.first - 1) ||
      (chance >= leastBoxChance && block.blockType === 'item' && isNearAbove(box.first, kept))) &&
    // The number and the title of a chapter may stand between.
    someKept(box.end, box.end + 3, kept) &&
    lines.every(({ ordinal }) => !facts.texts[ordinal]?.line) &&
    (lines.some(startsWithNumber) ||
      (lines.length > 2 && lines.every(({ blockType }) => blockType !== 'paragraph'))) &&
    lines.some(({ plainText }) => plainText.length > 15 && !number.test(plainText))
  );
};

const fills: readonly Fill[] = [
  isHeadingBetween,
  isLineBetween,
  isBoxBetween,
  isQuotedPost,
  isPieceBeside,
  isFact,
  isBoxTitle,
];

/** Adds what stands between the story's blocks and belongs to them by its place. */
export function fillGaps(
  kept: ReadonlySet<number>,
  facts: PageFacts,
  chances: Float32Array,
): ReadonlySet<number> {
  const numbers = [...kept].sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? -1;
  const added = facts.segments.blocks
    .slice(first, last + 2)
    .filter(({ ordinal }) => !kept.has(ordinal))
    .filter((block) => {
      const chance = chances[block.ordinal] ?? 0;
      // Its last piece can stand below all else that is the story's.
      if (block.ordinal > last) return isPieceBeside(block, facts, kept, chance);
      return fills.some((fill) => fill(block, facts, kept, chance));
    })
    .map((block) => block.ordinal);
  return withAdded(kept, added);
}
