/** What the article page was asked to show, by its own address. */
export type ReadingAddress =
  | { readonly kind: 'handover'; readonly token: string }
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'nothing' };

/**
 * Reads `#handover=<token>` and `#saved=<id>`; in: `location.hash`. Anything else shows nothing: a
 * page can put the article page into a frame of its own, but it cannot make it show something.
 */
export function readingAddress(hash: string): ReadingAddress {
  const handover = /^#handover=([\da-f-]{36})$/.exec(hash)?.[1];
  if (handover !== undefined) return { kind: 'handover', token: handover };
  const saved = /^#saved=([\da-f]{64})$/.exec(hash)?.[1];
  if (saved !== undefined) return { kind: 'saved', id: saved };
  return { kind: 'nothing' };
}
