/** So many blocks of an advertisement or a box of links may stand between two parts of the story. */
export const mostBetween = 6;

/** Whether the story has one of the blocks from `first` to before `end`. */
export function someKept(first: number, end: number, kept: ReadonlySet<number>): boolean {
  for (let index = first; index < end; index += 1) if (kept.has(index)) return true;
  return false;
}

/** Whether the story has a block not far above one. */
export function isNearAbove(index: number, kept: ReadonlySet<number>): boolean {
  return someKept(index - mostBetween, index, kept);
}

/** The story's first block; `Infinity` where it has none. */
export function firstOf(kept: ReadonlySet<number>): number {
  let first = Infinity;
  for (const index of kept) first = Math.min(first, index);
  return first;
}

/** The story's blocks with others that belong to it, in the page's order; the same set where there are none. */
export function withAdded(
  kept: ReadonlySet<number>,
  added: readonly number[],
): ReadonlySet<number> {
  if (added.length === 0) return kept;
  return new Set([...kept, ...added].sort((a, b) => a - b));
}
