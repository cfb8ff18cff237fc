import type { PageFacts } from '@/extraction/features/page-facts';
import { featureRows } from '@/extraction/features/rows';
import { plantForest, type Forest } from '@/extraction/model/forest';
import weights from '@/extraction/model/forest.json';

let forest: Forest | null = null;

/** For each block, the chance that it belongs to the story. */
export function judgeBlocks(facts: PageFacts): Float32Array {
  forest ??= plantForest(weights);
  const judge = forest;
  const rows = featureRows(facts);
  return Float32Array.from(facts.segments.blocks, (_, index) =>
    facts.hopeless[index] === 1 ? 0 : judge(rows, index),
  );
}
