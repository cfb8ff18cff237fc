import type { PageFacts } from '@/extraction/features/page-facts';
import { judgeBlocks as judgeByForest } from '@/extraction/selection/judge-blocks';

/** Chances worked out elsewhere for the blocks of the shown page; null where the forest is asked. */
export const given: { chances: readonly number[] | null } = { chances: null };

/** Stands in for the forest: chances from a forest that never saw the page's site, where there are any. */
export function judgeBlocks(facts: PageFacts): Float32Array {
  const { chances } = given;
  return chances?.length === facts.segments.blocks.length
    ? Float32Array.from(chances)
    : judgeByForest(facts);
}
