import { mostBins } from './bins';
import { createRandom } from './random';

/** Rows by feature: `columns[feature][row]` is a bin. */
export type TrainingRows = {
  readonly columns: readonly Uint8Array[];
  readonly targets: Float32Array;
  readonly weights: Float32Array;
};

export type Settings = {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly seed: number;
  /** Shares of rows and of features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  /** Least sum of weights in a leaf. */
  readonly leafWeight: number;
  /** Weight of the L2 penalty on leaves. */
  readonly calm: number;
};

/** A split: rows whose bin is at most `bin` go left. A leaf has `feature` -1. */
export type TreeNode = {
  feature: number;
  bin: number;
  left: TreeNode | null;
  right: TreeNode | null;
  value: number;
};

type Leaf = {
  readonly node: TreeNode;
  readonly rows: Int32Array;
  readonly sums: Float64Array;
  gain: number;
  feature: number;
  bin: number;
};

const score = (gradient: number, hessian: number, calm: number) =>
  (gradient * gradient) / (hessian + calm);

/** Sums of gradients and of second derivatives for each bin of each feature that the tree sees. */
function histogram(
  rows: Int32Array,
  data: TrainingRows,
  used: readonly number[],
  gradients: Float32Array,
  hessians: Float32Array,
): Float64Array {
  const sums = new Float64Array(used.length * mostBins * 2);
  // Gathered once: every feature reads the same rows.
  const slopes = Float32Array.from(rows, (row) => gradients[row] as number);
  const bends = Float32Array.from(rows, (row) => hessians[row] as number);
  used.forEach((feature, slot) => {
    const column = data.columns[feature];
    if (!column) return;
    const base = slot * mostBins * 2;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const cell = base + (column[row] as number) * 2;
      sums[cell] = (sums[cell] as number) + (slopes[at] as number);
      sums[cell + 1] = (sums[cell + 1] as number) + (bends[at] as number);
    }
  });
  return sums;
}

function findSplit(leaf: Leaf, used: readonly number[], settings: Settings): void {
  const { sums } = leaf;
  let gradient = 0;
  let hessian = 0;
  for (let bin = 0; bin < mostBins; bin += 1) {
    gradient += sums[bin * 2] ?? 0;
    hessian += sums[bin * 2 + 1] ?? 0;
  }
  const whole = score(gradient, hessian, settings.calm);
  leaf.gain = 0;
  for (let slot = 0; slot < used.length; slot += 1) {
    let leftGradient = 0;
    let leftHessian = 0;
    const base = slot * mostBins * 2;
    for (let bin = 0; bin < mostBins - 1; bin += 1) {
      leftGradient += sums[base + bin * 2] as number;
      leftHessian += sums[base + bin * 2 + 1] as number;
      if (leftHessian < settings.leafWeight) continue;
      const rightHessian = hessian - leftHessian;
      if (rightHessian < settings.leafWeight) break;
      const gain =
        score(leftGradient, leftHessian, settings.calm) +
        score(gradient - leftGradient, rightHessian, settings.calm) -
        whole;
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.feature = used[slot] as number;
        leaf.bin = bin;
      }
    }
  }
}

function sample(count: number, share: number, random: () => number): Int32Array {
  const chosen: number[] = [];
  for (let row = 0; row < count; row += 1) if (random() < share) chosen.push(row);
  return Int32Array.from(chosen);
}

function newNode(): TreeNode {
  return { feature: -1, bin: 0, left: null, right: null, value: 0 };
}

function growTree(
  data: TrainingRows,
  settings: Settings,
  random: () => number,
  gradients: Float32Array,
  hessians: Float32Array,
): TreeNode {
  const used = data.columns
    .map((_, feature) => feature)
    .filter(() => random() < settings.featureShare);
  const rows = sample(data.targets.length, settings.rowShare, random);
  const root: Leaf = {
    node: newNode(),
    rows,
    sums: histogram(rows, data, used, gradients, hessians),
    gain: 0,
    feature: -1,
    bin: 0,
  };
  findSplit(root, used, settings);
  const leaves: Leaf[] = [root];
  while (leaves.length < settings.leaves) {
    const best = leaves.reduce((most, leaf) => (leaf.gain > most.gain ? leaf : most));
    if (best.gain <= 1e-6) break;
    leaves.splice(
      leaves.indexOf(best),
      1,
      ...splitLeaf(best, data, used, settings, gradients, hessians),
    );
  }
  for (const leaf of leaves) {
    let gradient = 0;
    let hessian = 0;
    for (const row of leaf.rows) {
      gradient += gradients[row] as number;
      hessian += hessians[row] as number;
    }
    leaf.node.value = (settings.rate * gradient) / (hessian + settings.calm);
  }
  return root.node;
}

function splitLeaf(
  leaf: Leaf,
  data: TrainingRows,
  used: readonly number[],
  settings: Settings,
  gradients: Float32Array,
  hessians: Float32Array,
): readonly Leaf[] {
  const column = data.columns[leaf.feature];
  const left = column ? leaf.rows.filter((row) => (column[row] as number) <= leaf.bin) : leaf.rows;
  const right = column ? leaf.rows.filter((row) => (column[row] as number) > leaf.bin) : leaf.rows;
  const [few] = left.length < right.length ? [left] : [right];
  const fewSums = histogram(few, data, used, gradients, hessians);
  const manySums = leaf.sums.map((sum, cell) => sum - (fewSums[cell] as number));
  leaf.node.feature = leaf.feature;
  leaf.node.bin = leaf.bin;
  const child = (rows: Int32Array): Leaf => ({
    node: newNode(),
    rows,
    sums: rows === few ? fewSums : manySums,
    gain: 0,
    feature: -1,
    bin: 0,
  });
  const children = [child(left), child(right)] as const;
  for (const one of children) findSplit(one, used, settings);
  leaf.node.left = children[0].node;
  leaf.node.right = children[1].node;
  return children;
}

/** What a tree says of one row. */
export function treeValue(tree: TreeNode, columns: readonly Uint8Array[], row: number): number {
  let node = tree;
  while (node.left && node.right) {
    node = (columns[node.feature]?.[row] ?? 0) <= node.bin ? node.left : node.right;
  }
  return node.value;
}

/** Gradient boosting on the logistic loss, leaf by leaf (Friedman 2001; LightGBM's order of growth). */
export function growForest(data: TrainingRows, settings: Settings): readonly TreeNode[] {
  const random = createRandom(settings.seed);
  const count = data.targets.length;
  const margins = new Float32Array(count);
  const gradients = new Float32Array(count);
  const hessians = new Float32Array(count);
  const trees: TreeNode[] = [];
  for (let number = 0; number < settings.trees; number += 1) {
    for (let row = 0; row < count; row += 1) {
      const chance = 1 / (1 + Math.exp(-(margins[row] as number)));
      const weight = data.weights[row] as number;
      gradients[row] = weight * ((data.targets[row] as number) - chance);
      hessians[row] = Math.max(1e-6, weight * chance * (1 - chance));
    }
    const tree = growTree(data, settings, random, gradients, hessians);
    for (let row = 0; row < count; row += 1) {
      margins[row] = (margins[row] as number) + treeValue(tree, data.columns, row);
    }
    trees.push(tree);
  }
  return trees;
}
