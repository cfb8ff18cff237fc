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
  /** A split's edge, a leaf's value. */
  const values = new Float32Array(count);
  const rights = new Int32Array(count);
  const splits = edges.flatMap((own, at) => own.map((edge) => [columns[at] ?? -1, edge] as const));
  const roots: number[] = [];
  // Splits whose right branch has not begun yet.
  const open: number[] = [];
  let isRoot = true;
  for (let node = 0; node < count; node += 1) {
    if (isRoot) roots.push(node);
    isRoot = false;
    const code =
      (nodes.charCodeAt(node * 2) - firstSign) * signs + nodes.charCodeAt(node * 2 + 1) - firstSign;
    if (code >= firstSplit) {
      const [feature = -1, edge = 0] = splits[code - firstSplit] ?? [];
      features[node] = feature;
      values[node] = edge;
      open.push(node);
      continue;
    }
    values[node] = (code - leafZero) * leafUnit;
    const split = open.pop();
    if (split === undefined) isRoot = true;
    else rights[split] = node + 1;
  }
  return (rows, row) => {
    let margin = 0;
    const start = row * width;
    for (const root of roots) {
      let node = root;
      let feature = features[node] ?? -1;
      while (feature >= 0) {
        // A split's left branch follows it.
        node = (rows[start + feature] ?? 0) > (values[node] ?? 0) ? (rights[node] ?? 0) : node + 1;
        feature = features[node] ?? -1;
      }
      margin += values[node] ?? 0;
    }
    return 1 / (1 + Math.exp(-margin));
  };
}
