import { ownNumbers, surroundingNumbers } from './block-numbers';
import type { PageFacts } from './page-facts';
import { bestNumbers, containerNumbers, neighbourNumbers, placeNumbers } from './place-numbers';

const groups = [
  ownNumbers,
  surroundingNumbers,
  placeNumbers,
  neighbourNumbers,
  containerNumbers,
  bestNumbers,
] as const;

/** How many numbers a row has: as many as `featureNames`. */
export const rowWidth = 154;

/** A row of numbers for each block, one after the other, in the order of `featureNames`; zeros for the hopeless. */
export function featureRows(page: PageFacts): Float32Array {
  const { blocks } = page.segments;
  const rows = new Float32Array(blocks.length * rowWidth);
  for (const block of blocks) {
    if (page.hopeless[block.ordinal] === 1) continue;
    let at = block.ordinal * rowWidth;
    for (const read of groups) {
      const numbers = read(block, page);
      rows.set(numbers, at);
      at += numbers.length;
    }
  }
  return rows;
}
