import type { Bins } from './bins';
import { firstSplit, leafZero, nodeCode } from '@/extraction/model/forest';
import type { Settings, TreeNode } from './grow-forest';

/** Leaf values are kept as whole numbers of this size: a thousandth of log-odds changes nothing. */
const leafUnit = 1 / 64;

/**
 * A forest as the page reads it (see extraction/model/forest.ts): each tree in preorder, a split as
 * the number of its edge among all, a leaf as its value; only the edges that splits use.
 */
export function packForest(
  forest: readonly TreeNode[],
  bins: Bins,
  names: readonly string[],
  settings: Settings,
): string {
  let nodes = '';
  const usedEdges = new Map<number, Set<number>>();
  const visitEdges = (node: TreeNode) => {
    if (!node.left || !node.right) return;
    const used = usedEdges.get(node.feature) ?? new Set<number>();
    usedEdges.set(node.feature, used.add(node.bin));
    visitEdges(node.left);
    visitEdges(node.right);
  };
  forest.forEach(visitEdges);
  const features = [...usedEdges.keys()].sort((a, b) => a - b);
  const edgesOf = (feature: number) => [...(usedEdges.get(feature) ?? [])].sort((a, b) => a - b);
  /** Of each feature, how many edges the features before it have. */
  const before = features.map((_, at) =>
    features.slice(0, at).reduce((sum, feature) => sum + edgesOf(feature).length, 0),
  );
  const visit = (node: TreeNode) => {
    if (!node.left || !node.right) {
      const value = Math.max(-127, Math.min(127, Math.round(node.value / leafUnit)));
      nodes += nodeCode(value + leafZero);
      return;
    }
    const own = edgesOf(node.feature).indexOf(node.bin);
    nodes += nodeCode(firstSplit + (before[features.indexOf(node.feature)] ?? 0) + own);
    visit(node.left);
    visit(node.right);
  };
  forest.forEach(visit);
  const weights = {
    provenance: `npm run train: ${forest.length} trees of ${settings.leaves} leaves, rate ${settings.rate}, seed ${settings.seed}`,
    leafUnit,
    width: names.length,
    columns: features,
    edges: features.map((feature) =>
      edgesOf(feature).map((bin) => Number((bins.edges[feature]?.[bin] ?? 0).toPrecision(3))),
    ),
    nodes,
  };
  return `${JSON.stringify(weights)}\n`;
}
