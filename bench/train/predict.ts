import type { TrainingPage } from './collect-pages';
import { treeValue, type TreeNode } from './grow-forest';
import { pageScore } from './score-choice';
import type { BinnedPage } from './training-rows';

/** A page teaches unless its ground truth looks cut short or is not on the page. */
export function isTrusted(page: TrainingPage): boolean {
  if (page.truth.metric === 'snippets') return true;
  const all = pageScore(page, () => true);
  if (all.recall < 0.8) return false;
  const pick = pageScore(page, (block) => page.picked[block] === 1);
  return !(page.truth.set === 'articles' && pick.recall > 0.97 && pick.precision < 0.72);
}

/** The chance of each block of a page by a forest; 0 where nobody asks. */
export function predict(forest: readonly TreeNode[], page: BinnedPage): Float32Array {
  const chances = new Float32Array(page.page.texts.length);
  for (let row = 0; row < chances.length; row += 1) {
    if (page.page.hopeless[row] === 1) continue;
    let margin = 0;
    for (const tree of forest) margin += treeValue(tree, page.columns, row);
    chances[row] = 1 / (1 + Math.exp(-margin));
  }
  return chances;
}
