import type { PageFacts } from '@/extraction/features/page-facts';
import { judgeBlocks as judgeByForest } from '@/extraction/selection/judge-blocks';

/** Chances worked out elsewhere for the blocks of the shown page; null where the forest is asked. */
export const given: { chances: readonly number[] | null; used: boolean } = {
  chances: null,
  used: false,
};

/** Stands in for the forest: chances from a forest that never saw the page's site, where there are any. */
export function judgeBlocks(facts: PageFacts): Float32Array {
  const { chances } = given;
  given.used = chances?.length === facts.segments.blocks.length;
  return given.used && chances ? Float32Array.from(chances) : judgeByForest(facts);
}
