import type { Block } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';
import { isNearAbove } from './kept';

/** The first line of a box needs only so much chance. */
const leastChance = 0.05;

/** A picture made of letters is shorter. */
const shortest = 3;

/** A box that a line heads holds no more blocks. */
const mostInBox = 20;

/**
 * Whether a block is the first line of a small box below the story's beginning, all else of which is the
 * story's: what a tab is opened by, the day of an event, the words above a list.
 */
export function isBoxTitle(
  block: Block,
  facts: PageFacts,
  kept: ReadonlySet<number>,
  chance: number,
): boolean {
  const { ordinal } = block;
  const links = facts.links[ordinal];
  // A page builder's title may be a link that leads nowhere.
  if (chance < leastChance || links?.inside || links?.outside || facts.texts[ordinal]?.line)
    return false;
  // Numbers of lines stand before code.
  if (block.plainText.length < shortest || block.blockType === 'code') return false;
  // Below a heading may stand one line that is not the story's: buttons for more of what a recipe takes.
  const next =
    block.blockType === 'heading' &&
    !facts.segments.blocks[ordinal + 1]?.isSentence &&
    !kept.has(ordinal + 1)
      ? ordinal + 2
      : ordinal + 1;
  let box = block.container;
  while (box.parent && box.end <= next) box = box.parent;
  const { first, end } = box;
  if (first !== ordinal || end - first > mostInBox || box.pictures > 0) return false;
  return (
    facts.segments.blocks.slice(next, end).every((other) => kept.has(other.ordinal)) &&
    (next > ordinal + 1 || isNearAbove(first, kept))
  );
}
