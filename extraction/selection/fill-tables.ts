import type { Block } from '@/extraction/blocks/block';
import { outermost } from '@/extraction/blocks/outermost';
import type { PageFacts } from '@/extraction/features/page-facts';
import { withAdded } from './kept';

/** Tables look like no prose: beside the story's own blocks this much chance is enough. */
const leastChance = 0.2;

/** So many of the story's blocks beside a table make it the story's. */
const fewestBeside = 2;

function isStorysTable(
  block: Block,
  facts: PageFacts,
  kept: ReadonlySet<number>,
  chance: number,
): boolean {
  if (block.blockType !== 'table' || block.linked > 0 || chance < leastChance) return false;
  if (facts.texts[block.ordinal]?.line) return false;
  let box = block.container;
  // Scrolled sideways, a table has a box to itself; with a title another one.
  while (box.parent && box.end - box.first <= 2) box = box.parent;
  const beside = facts.segments.blocks
    .slice(box.first, box.end)
    // Site builders put each block into a box of its own.
    .filter(
      ({ container, ordinal }) =>
        [container, container.parent, outermost(container).parent].includes(box) &&
        kept.has(ordinal),
    );
  return beside.length >= fewestBeside;
}

/** Adds tables of data, without links, that stand in one box with blocks of the story. */
export function fillTables(
  kept: ReadonlySet<number>,
  facts: PageFacts,
  chances: Float32Array,
): ReadonlySet<number> {
  const added = facts.segments.blocks
    .filter(
      (block) =>
        !kept.has(block.ordinal) && isStorysTable(block, facts, kept, chances[block.ordinal] ?? 0),
    )
    .flatMap(({ container, ordinal }) =>
      container.first === ordinal - 1 && facts.texts[ordinal - 1]?.sentenceEnds === 0
        ? [ordinal - 1, ordinal]
        : [ordinal],
    );
  return withAdded(kept, added);
}
