/** Keeps the best of many without sorting them all: most of what a few letters find is never shown. */
export class BestHits<Item> {
  private readonly kept: Item[] = [];
  /** `compare` as for sorting: negative where the first is better. */
  constructor(
    private readonly limit: number,
    private readonly compare: (one: Item, other: Item) => number,
  ) {}

  add(item: Item): void {
    const last = this.kept.at(-1);
    if (this.kept.length >= this.limit && last !== undefined && this.compare(last, item) <= 0)
      return;
    let low = 0;
    let high = this.kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = this.kept[middle];
      if (at !== undefined && this.compare(at, item) <= 0) low = middle + 1;
      else high = middle;
    }
    this.kept.splice(low, 0, item);
    if (this.kept.length > this.limit) this.kept.pop();
  }

  /** The best, best first. */
  get best(): readonly Item[] {
    return this.kept;
  }
}
