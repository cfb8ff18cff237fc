/** One way of searching a library, as the bench drives it. */
export type Contender = {
  /** Makes the index of articles 0 to `count`, and leaves it on the disk. */
  build(count: number): Promise<void>;
  /** Opens what is on the disk, in a page just loaded. */
  open(): Promise<void>;
  /** How many of the first twenty it finds for what is typed; the last word is unfinished. */
  search(typed: string): Promise<number>;
};
