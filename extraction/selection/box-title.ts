import type { Block, Container } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** The first line of a box needs only so much chance. */
const leastChance = 0.05;

/** A picture made of letters is shorter. */
const shortest = 3;

/** A box that a line heads holds no more blocks. */
const mostInBox = 12;

/** So many blocks may stand between a box and the story above it. */
const mostBetween = 6;

/** Whether the story has one of the blocks from `first` to before `end`. */
export function someKept(first: number, end: number, kept: ReadonlySet<number>): boolean {
  for (let index = first; index < end; index += 1) if (kept.has(index)) return true;
  return false;
}

/** The largest box around another that holds nothing else: page builders put several around each part. */
export function outermost(box: Container): Container {
  const { parent } = box;
  return parent && parent.first === box.first && parent.end === box.end ? outermost(parent) : box;
}

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
  const { index } = block;
  const links = facts.links[index];
  // A page builder's title may be a link that leads nowhere.
  if (chance < leastChance || links?.inside || links?.outside || facts.texts[index]?.line)
    return false;
  // Numbers of lines stand before code.
  if (block.text.length < shortest || block.shape === 'code') return false;
  let box = block.container;
  while (box.parent && box.end === index + 1) box = box.parent;
  const { first, end } = box;
  if (first !== index || end - first > mostInBox || box.pictures > 0) return false;
  return (
    facts.segments.blocks.slice(first + 1, end).every((other) => kept.has(other.index)) &&
    someKept(first - mostBetween, first, kept)
  );
}
