/** A trained forest as `npm run train` writes it. */
export type ForestWeights = {
  readonly provenance: string;
  readonly leafUnit: number;
  /** Numbers in a row. */
  readonly width: number;
  /** Which number of a row each list of edges is about. */
  readonly columns: readonly number[];
  readonly edges: readonly (readonly number[])[];
  /** Each tree in preorder, two signs a node: see `nodeCode`. */
  readonly nodes: string;
};

/** Reads weights once; gives the chance that a row of numbers belongs to the story. */
export type Forest = (rows: Float32Array, row: number) => number;

/** The signs that nodes are written with, from `#` to `[`: none that a text in a script must mark. */
const firstSign = 35;
const signs = 57;

/** A leaf's code is its value in leaf units plus this; a split's is its number among all edges plus `firstSplit`. */
export const leafZero = 127;
export const firstSplit = 255;

/** Two signs for the code of a node. */
export function nodeCode(code: number): string {
  return String.fromCharCode(firstSign + Math.floor(code / signs), firstSign + (code % signs));
}

/** Makes a forest ready to judge rows as `featureRows` gives them. */
export function plantForest({ nodes, edges, columns, leafUnit, width }: ForestWeights): Forest {
  const count = nodes.length / 2;
  /** The feature that a node asks for, -1 in a leaf. */
  const features = new Int16Array(count).fill(-1);
  const edgeOf = new Float32Array(count);
  const rights = new Int32Array(count);
  /** Values of leaves in leaf units: whole numbers add up without being boxed. */
  const leaves = new Int16Array(count);
  // One list for each instead of pairs: a thousand small arrays cost a cold run a millisecond.
  const splitEdges = edges.flat();
  const splitColumns = edges.flatMap((own, at) => own.map(() => columns[at] ?? -1));
  const roots: number[] = [];
  // Splits whose right branch has not begun yet.
  const unsplit: number[] = [];
  let isRoot = true;
  for (let node = 0; node < count; node += 1) {
    if (isRoot) roots.push(node);
    isRoot = false;
    const code =
      (nodes.charCodeAt(node * 2) - firstSign) * signs + nodes.charCodeAt(node * 2 + 1) - firstSign;
    if (code >= firstSplit) {
      features[node] = splitColumns[code - firstSplit] ?? -1;
      edgeOf[node] = splitEdges[code - firstSplit] ?? 0;
      unsplit.push(node);
      continue;
    }
    leaves[node] = code - leafZero;
    const split = unsplit.pop();
    if (split === undefined) isRoot = true;
    else rights[split] = node + 1;
  }
  const trees = roots.length;
  return (rows, row) => {
    let margin = 0;
    const start = row * width;
    // Every number that is asked for here is there: the casts spare a page 100,000 questions whether
    // it is, and counting spares it as many results of an iterator.
    for (let tree = 0; tree < trees; tree += 1) {
      let node = roots[tree] as number;
      let feature = features[node] as number;
      while (feature >= 0) {
        const isMore = (rows[start + feature] as number) > (edgeOf[node] as number);
        // A split's left branch follows it.
        node = isMore ? (rights[node] as number) : node + 1;
        feature = features[node] as number;
      }
      margin += leaves[node] as number;
    }
    return 1 / (1 + Math.exp(-margin * leafUnit));
  };
}
