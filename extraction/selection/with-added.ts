/** The story's blocks with others that belong to it, in the page's order; the same set where there are none. */
export function withAdded(
  kept: ReadonlySet<number>,
  added: readonly number[],
): ReadonlySet<number> {
  if (added.length === 0) return kept;
  return new Set([...kept, ...added].sort((a, b) => a - b));
}
