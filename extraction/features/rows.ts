import { ownFeatures, surroundingFeatures, type Feature } from './block-features';
import type { PageFacts } from './page-facts';
import {
  bestFeatures,
  containerFeatures,
  makeFeatures,
  neighbourFeatures,
  pickFeatures,
  placeFeatures,
} from './place-features';

const features: readonly (readonly [string, Feature])[] = Object.entries({
  ...ownFeatures,
  ...surroundingFeatures,
  ...pickFeatures,
  ...placeFeatures,
  ...neighbourFeatures,
  ...containerFeatures,
  ...bestFeatures,
  ...makeFeatures,
});

/** The features' names, in the order of a row. Training and page must agree on it. */
export const featureNames: readonly string[] = features.map(([name]) => name);

/**
 * A row of numbers for each block, one after the other; zeros for the hopeless, and for features
 * that nobody uses.
 */
export function featureRows(page: PageFacts, used?: ReadonlySet<string>): Float32Array {
  const { blocks } = page.segments;
  const rows = new Float32Array(blocks.length * features.length);
  for (const block of blocks) {
    if (page.hopeless[block.index] === 1) continue;
    let at = block.index * features.length;
    for (const [name, feature] of features) {
      if (!used || used.has(name)) rows[at] = feature(block, page);
      at += 1;
    }
  }
  return rows;
}
