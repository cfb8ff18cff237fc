import type { Bins } from './bins';
import type { Settings, TreeNode } from './grow-forest';

/** Leaf values are kept as whole numbers of this size: a thousandth of log-odds changes nothing. */
const leafUnit = 1 / 64;

/**
 * A forest as the page reads it (see extraction/model/forest.ts): each tree in preorder, a split as
 * feature + 1 and bin, a leaf as 0 and its value; only the edges that splits use.
 */
export function packForest(
  forest: readonly TreeNode[],
  bins: Bins,
  names: readonly string[],
  settings: Settings,
): string {
  const bytes: number[] = [];
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
  const visit = (node: TreeNode) => {
    if (!node.left || !node.right) {
      const value = Math.max(-127, Math.min(127, Math.round(node.value / leafUnit)));
      bytes.push(0, value & 255);
      return;
    }
    bytes.push(features.indexOf(node.feature) + 1, edgesOf(node.feature).indexOf(node.bin));
    visit(node.left);
    visit(node.right);
  };
  forest.forEach(visit);
  const weights = {
    provenance: `npm run train: ${forest.length} trees of ${settings.leaves} leaves, rate ${settings.rate}, seed ${settings.seed}`,
    leafUnit,
    trees: forest.length,
    width: names.length,
    columns: features,
    edges: features.map((feature) =>
      edgesOf(feature).map((bin) => Number((bins.edges[feature]?.[bin] ?? 0).toPrecision(5))),
    ),
    nodes: Buffer.from(bytes).toString('base64'),
  };
  return `${JSON.stringify(weights)}\n`;
}
