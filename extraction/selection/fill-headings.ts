import type { Block } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';
import { withAdded } from './kept';

/** A heading right above the story's own blocks needs only so much chance. */
const leastChance = 0.1;

/** A linked one is the name of an entry, or of another story: it needs more. */
const leastLinkedChance = 0.3;

/** What stands under a heading that the model all but chose needs less than elsewhere. */
const leastChanceUnder = 0.3;
const leastHeadingChance = 0.3;

/** Longer headings are deks or cards. */
const longestHeading = 120;

function isHeadingAbove(
  block: Block,
  after: Block | undefined,
  facts: PageFacts,
  kept: ReadonlySet<number>,
): boolean {
  if (!after || !kept.has(after.ordinal)) return false;
  if (block.blockType !== 'heading' || block.plainText.length > longestHeading) return false;
  // Over another heading stands one of a higher rank.
  if (after.blockType === 'heading' && block.element.localName >= after.element.localName)
    return false;
  if (block.ordinal <= facts.titleBlock || facts.texts[block.ordinal]?.line) return false;
  if ((facts.likeTitle[block.ordinal] ?? 0) >= 0.6 || after.linked > after.plainText.length / 2)
    return false;
  // Some editors put a paragraph into each item, builders a box around each list.
  const { container } = after;
  return [container, container.parent, container.parent?.parent].includes(block.container);
}

/** A sentence without links right under a heading that all but belongs, in the same box, after the story. */
function isUnderHeading(
  block: Block,
  facts: PageFacts,
  kept: ReadonlySet<number>,
  chances: Float32Array,
): boolean {
  const before = facts.segments.blocks[block.ordinal - 1];
  const after = facts.segments.blocks[block.ordinal + 1];
  // A link right below, in the same box, is what an appeal's button is.
  if (
    after &&
    after.container === block.container &&
    after.linked === after.plainText.length &&
    !kept.has(after.ordinal)
  )
    return false;
  return (
    before?.blockType === 'heading' &&
    kept.has(before.ordinal - 1) &&
    (chances[before.ordinal] ?? 0) >= leastHeadingChance &&
    (chances[block.ordinal] ?? 0) >= leastChanceUnder &&
    before.container === block.container &&
    before.linked === 0 &&
    block.isSentence &&
    block.linkElements.length === 0 &&
    !facts.texts[block.ordinal]?.line
  );
}

/**
 * Adds headings that stand right above a block of the story in the same box, the first block of
 * the story included: "Summary" over its list, "Transcript" over who speaks; and what stands right
 * under such a heading: the last note.
 */
export function fillHeadings(
  kept: ReadonlySet<number>,
  facts: PageFacts,
  chances: Float32Array,
): ReadonlySet<number> {
  const { blocks } = facts.segments;
  const all = new Set(kept);
  // From below: what stands under a heading brings its heading.
  for (const block of blocks.toReversed()) {
    const chance = chances[block.ordinal] ?? 0;
    if (kept.has(block.ordinal) || chance < leastChance) continue;
    const isEnough = block.linked === 0 || chance >= leastLinkedChance;
    // A picture below a heading may say the same.
    const after = [1, 2]
      .map((step) => blocks[block.ordinal + step])
      .find((other) => other?.plainText !== block.plainText);
    const isAbove = isEnough && isHeadingAbove(block, after, facts, all);
    if (isAbove || isUnderHeading(block, facts, kept, chances)) all.add(block.ordinal);
  }
  return withAdded(kept, [...all].slice(kept.size));
}
