const listeners = new Set<() => void>();

/**
 * Calls `listener` when a newer Lede asked this page to let go of the library, which it then did;
 * the page should say so. Returns how to stop listening. Apart from opening the library, so that a
 * page can listen without fetching that.
 */
export function onLibraryClosed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells all who listen on this page that its connection was given up. */
export function tellLibraryClosed(): void {
  for (const listener of listeners) listener();
}
