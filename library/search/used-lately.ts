/** Keeps what was used last, as long as all of it together stays within a limit. */
export class UsedLately<Value> {
  private readonly kept = new Map<string, Value>();
  private size = 0;

  /** `sizeOf` of what is kept adds up to `limit` at most. */
  constructor(
    private readonly limit: number,
    private readonly sizeOf: (value: Value) => number,
  ) {}

  get(key: string): Value | undefined {
    return this.kept.get(key);
  }

  /** Keeps a value as the last one used, and forgets those longest unused. */
  keep(key: string, value: Value): void {
    const before = this.kept.get(key);
    if (before !== undefined && this.kept.delete(key)) this.size -= this.sizeOf(before);
    this.kept.set(key, value);
    this.size += this.sizeOf(value);
    for (const [oldest, old] of this.kept) {
      if (this.size <= this.limit) return;
      this.kept.delete(oldest);
      this.size -= this.sizeOf(old);
    }
  }

  clear(): void {
    this.kept.clear();
    this.size = 0;
  }
}
