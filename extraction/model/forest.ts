/** A trained forest as `npm run train` writes it. */
export type ForestWeights = {
  readonly provenance: string;
  readonly leafUnit: number;
  readonly trees: number;
  /** Numbers in a row. */
  readonly width: number;
  /** Which number of a row each feature of the nodes is. */
  readonly columns: readonly number[];
  readonly edges: readonly (readonly number[])[];
  /** Base64: each tree in preorder, a split as feature + 1 and edge, a leaf as 0 and its value. */
  readonly nodes: string;
};

/** Reads weights once; gives the chance that a row of numbers belongs to the story. */
export type Forest = (rows: Float32Array, row: number) => number;

function decode(nodes: string): Uint8Array {
  const text = atob(nodes);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Makes a forest ready to judge rows as `featureRows` gives them. */
export function plantForest(weights: ForestWeights): Forest {
  const bytes = decode(weights.nodes);
  const count = bytes.length / 2;
  const features = new Int16Array(count);
  const values = new Float32Array(count);
  const rights = new Int32Array(count);
  const roots: number[] = [];
  let at = 0;
  const read = (): void => {
    const node = at;
    at += 1;
    const feature = bytes[node * 2] ?? 0;
    const value = bytes[node * 2 + 1] ?? 0;
    if (feature === 0) {
      features[node] = -1;
      values[node] = (value > 127 ? value - 256 : value) * weights.leafUnit;
      return;
    }
    features[node] = weights.columns[feature - 1] ?? -1;
    values[node] = weights.edges[feature - 1]?.[value] ?? 0;
    read();
    rights[node] = at;
    read();
  };
  for (let tree = 0; tree < weights.trees; tree += 1) {
    roots.push(at);
    read();
  }
  const { width } = weights;
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
