/** Values are compared by rank among at most this many bins; twice as many taught nothing more. */
export const mostBins = 32;

export type Bins = {
  /** For each feature, the upper edges of all bins but the last, ascending. */
  readonly edges: readonly Float32Array[];
};

/**
 * Chooses each feature's edges so that bins hold about as many rows each, and a value that fills a
 * bin alone gets one (LightGBM's greedy search). `columns[feature]` are the values that teach: rows
 * that nobody asks about are zeros in every feature and would draw all edges to zero.
 */
export function chooseBins(columns: readonly Float32Array[]): Bins {
  return { edges: columns.map((column) => Float32Array.from(edgesOf(column))) };
}

function edgesOf(column: Float32Array): readonly number[] {
  const { values, counts } = countDistinct(column);
  const between = (at: number) => Math.fround(((values[at] ?? 0) + (values[at + 1] ?? 0)) / 2);
  if (values.length <= mostBins) return values.slice(1).map((_, at) => between(at));
  const fair = column.length / mostBins;
  const isLarge = counts.map((count) => count >= fair);
  let rest = counts.reduce((sum, count, at) => sum + (isLarge[at] ? 0 : count), 0);
  let bins = mostBins - isLarge.filter(Boolean).length;
  const edges: number[] = [];
  let filled = 0;
  for (let at = 0; at < values.length - 1 && edges.length < mostBins - 1; at += 1) {
    const share = rest / Math.max(1, bins);
    filled += counts[at] ?? 0;
    if (!isLarge[at] && filled < share && !(isLarge[at + 1] && filled >= share / 2)) continue;
    edges.push(between(at));
    if (!isLarge[at]) {
      rest -= filled;
      bins -= 1;
    }
    filled = 0;
  }
  return edges;
}

function countDistinct(column: Float32Array): {
  readonly values: readonly number[];
  readonly counts: readonly number[];
} {
  const values: number[] = [];
  const counts: number[] = [];
  for (const value of Float32Array.from(column).sort()) {
    if (value !== values[values.length - 1]) {
      values.push(value);
      counts.push(0);
    }
    counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1;
  }
  return { values, counts };
}

/** The bin of a value: how many edges lie below it. */
export function binOf(value: number, edges: Float32Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
