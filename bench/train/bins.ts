/** Values are compared by rank among at most this many bins. */
export const mostBins = 64;

export type Bins = {
  /** For each feature, the upper edges of all bins but the last, ascending. */
  readonly edges: readonly Float32Array[];
};

/** Chooses each feature's edges so that bins hold about as many rows each. */
export function chooseBins(rows: readonly Float32Array[], features: number): Bins {
  const edges: Float32Array[] = [];
  for (let feature = 0; feature < features; feature += 1) {
    const sample: number[] = [];
    for (const page of rows) {
      const step = Math.max(1, Math.floor(page.length / features / 60));
      for (let at = feature; at < page.length; at += features * step) sample.push(page[at] ?? 0);
    }
    sample.sort((a, b) => a - b);
    const found: number[] = [];
    for (let bin = 1; bin < mostBins; bin += 1) {
      const at = Math.floor((bin * sample.length) / mostBins);
      const low = sample[at - 1] ?? 0;
      const high = sample[at] ?? 0;
      const edge = Math.fround((low + high) / 2);
      if (edge > (found[found.length - 1] ?? -Infinity) && high > low) found.push(edge);
    }
    // Rare values (flags) fall between quantiles: every distinct one gets an edge while there is room.
    const distinct = [...new Set(sample)];
    if (distinct.length <= mostBins) {
      found.length = 0;
      for (let at = 1; at < distinct.length; at += 1) {
        found.push(Math.fround(((distinct[at - 1] ?? 0) + (distinct[at] ?? 0)) / 2));
      }
    }
    edges.push(Float32Array.from(found.slice(0, mostBins - 1)));
  }
  return { edges };
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
