import type { Block } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** A heading right above the story's own blocks needs only so much chance. */
const leastChance = 0.1;

/** Longer headings are deks or cards. */
const longestHeading = 120;

function isHeadingAbove(
  block: Block,
  after: Block | undefined,
  facts: PageFacts,
  kept: ReadonlySet<number>,
): boolean {
  if (!after || !kept.has(after.index) || after.shape === 'heading') return false;
  if (block.shape !== 'heading' || block.linked > 0 || block.text.length > longestHeading)
    return false;
  if (block.index <= facts.titleBlock || facts.texts[block.index]?.line) return false;
  if ((facts.likeTitle[block.index] ?? 0) >= 0.6 || after.linked > after.text.length / 2)
    return false;
  return after.container === block.container || after.container.parent === block.container;
}

/**
 * Adds headings that stand right above a block of the story in the same box, the first block of
 * the story included: "Summary" over its list, "Transcript" over who speaks.
 */
export function fillHeadings(
  kept: ReadonlySet<number>,
  facts: PageFacts,
  chances: Float32Array,
): ReadonlySet<number> {
  const { blocks } = facts.segments;
  const added = blocks.filter(
    (block) =>
      !kept.has(block.index) &&
      (chances[block.index] ?? 0) >= leastChance &&
      isHeadingAbove(block, blocks[block.index + 1], facts, kept),
  );
  if (added.length === 0) return kept;
  return new Set([...kept, ...added.map(({ index }) => index)].sort((a, b) => a - b));
}
