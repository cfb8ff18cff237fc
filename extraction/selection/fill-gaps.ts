import type { Block } from '@/extraction/blocks/block';
import { postAttribute } from '@/extraction/copy/mark-posts';
import type { PageFacts } from '@/extraction/features/page-facts';
import { isInComments } from './in-comments';
import { withAdded } from './with-added';

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

/** So many blocks of an advertisement or a box of links may stand between the story and its next heading. */
const mostBetween = 6;

type Fill = (block: Block, facts: PageFacts, kept: ReadonlySet<number>, chance: number) => boolean;

function isKept(block: Block | undefined, kept: ReadonlySet<number>): block is Block {
  return block !== undefined && kept.has(block.index);
}

/** The block of the story before this one, past labels and links that are known not to be its own. */
function storyBefore(block: Block, facts: PageFacts, kept: ReadonlySet<number>): Block | undefined {
  for (let step = 1; step <= mostBetween; step += 1) {
    const before = facts.segments.blocks[block.index - step];
    if (!before || kept.has(before.index)) return before;
    if (facts.hopeless[before.index] !== 1 && !facts.texts[before.index]?.line) return undefined;
  }
  return undefined;
}

/**
 * Headings between two sentences of the story: in the same box as both whatever they say, in a box of
 * their own where they have a little chance; past an advertisement, too.
 */
const isHeadingBetween: Fill = (block, facts, kept, chance) => {
  if (block.shape !== 'heading' || block.linked > 0) return false;
  const before = storyBefore(block, facts, kept);
  const after = facts.segments.blocks[block.index + 1];
  if (!isKept(after, kept) || !after.isSentence) return false;
  if (isKept(before, kept) && before.isSentence) {
    if (before.container === block.container && after.container === block.container) return true;
    return chance >= leastHeadingChance && !facts.texts[block.index]?.line;
  }
  return false;
};

/** Short lines without links between two of the story's in the same box: questions, answers, steps. */
const isLineBetween: Fill = (block, facts, kept, chance) => {
  if (block.linked > 0 || facts.texts[block.index]?.line) return false;
  if (facts.texts[block.index]?.hasCopyright) return false;
  const before = facts.segments.blocks[block.index - 1];
  const after = facts.segments.blocks[block.index + 1];
  if (!isKept(before, kept) || !isKept(after, kept)) return false;
  // A question of an interview often has a box of its own.
  if (facts.texts[block.index]?.ending === 2) return chance >= leastQuestionChance;
  return (
    chance >= leastChance &&
    before.container === block.container &&
    after.container === block.container
  );
};

/**
 * Sentences in a small box without links, among the boxes of the story's paragraphs or among the
 * paragraphs themselves: a pull quote, a note.
 */
const isBoxBetween: Fill = (block, facts, kept, chance) => {
  const box = block.container;
  const text = facts.texts[block.index];
  if (chance < (box.tag === 'blockquote' ? leastQuoteChance : leastBoxChance)) return false;
  if (!text?.sentenceEnds || text.line || isInComments(block, facts)) return false;
  if (box.linked > 0 || box.pictures > 0 || box.end - box.first > mostInBox) return false;
  const { blocks } = facts.segments;
  const before = blocks[box.first - 1];
  const after = blocks[box.end];
  if (!isKept(before, kept) || !before.isSentence || !box.parent || !after) return false;
  if (before.container === box.parent)
    return [after, blocks[after.index + 1]].some(
      (next) => isKept(next, kept) && next.container === box.parent,
    );
  const isBetween = kept.has(after.index) || facts.hopeless[after.index] === 1;
  return isBetween && block.isSentence && before.container.parent === box.parent;
};

/** A link with more digits leads to a post and says its date. */
const mostDigits = 0.2;

/** A post that the story quotes, somewhere between its first and last block; its date leads to it. */
const isQuotedPost: Fill = (block, facts) =>
  (block.linked < block.text.length || (facts.texts[block.index]?.digits ?? 0) < mostDigits) &&
  block.element.closest(`blockquote[${postAttribute}]`) !== null;

const fills: readonly Fill[] = [isHeadingBetween, isLineBetween, isBoxBetween, isQuotedPost];

/** Adds what stands between the story's blocks and belongs to them by its place. */
export function fillGaps(
  kept: ReadonlySet<number>,
  facts: PageFacts,
  chances: Float32Array,
): ReadonlySet<number> {
  const numbers = [...kept].sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  const last = numbers[numbers.length - 1] ?? -1;
  const added = facts.segments.blocks
    .slice(first, last)
    .filter(
      (block) =>
        !kept.has(block.index) &&
        fills.some((fill) => fill(block, facts, kept, chances[block.index] ?? 0)),
    )
    .map((block) => block.index);
  return withAdded(kept, added);
}
