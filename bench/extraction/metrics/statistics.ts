/** Arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** The `share` quantile (0 to 1) with linear interpolation; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** A small seeded generator of numbers from 0 to 1 (mulberry32), so that runs can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The 95 % bootstrap interval of `statistic` over pages drawn with replacement, 1000 times. */
export function bootstrap<Page>(
  pages: readonly Page[],
  statistic: (sample: readonly Page[]) => number,
): readonly [number, number] {
  const random = seeded(20_260_101);
  const values = Array.from({ length: 1000 }, () =>
    statistic(
      pages.flatMap(() => {
        const page = pages[Math.floor(random() * pages.length)];
        return page === undefined ? [] : [page];
      }),
    ),
  );
  return [quantile(values, 0.025), quantile(values, 0.975)];
}

/** Area under the ROC curve: the chance that a positive's score lies above a negative's; ties count half. */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  if (!positives.length || !negatives.length) return Number.NaN;
  let wins = 0;
  for (const high of positives) {
    for (const low of negatives) wins += high > low ? 1 : high === low ? 0.5 : 0;
  }
  return wins / (positives.length * negatives.length);
}
