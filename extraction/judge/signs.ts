/** Named signs of a page, each a number of about 0 to 1: what the small models of this folder weigh. */
export type Signs = Readonly<Record<string, number>>;

/** A count squeezed into 0 to about 1: 0 of none, .5 at `half`, 1 at its square. */
export function squeezed(count: number, half: number): number {
  return Math.log1p(Math.max(0, count)) / Math.log1p(half) / 2;
}

/** `part / whole`, or 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
