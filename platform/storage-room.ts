/** What the browser says of the room that Lede's data takes, in bytes. */
export type StorageRoom = {
  readonly used: number;
  /** What the browser would give at most. */
  readonly available: number;
  /** Whether it promises never to clear it by itself to make room. */
  readonly isKept: boolean;
};

/** The room that Lede takes on this device; null where the browser does not tell. */
export async function storageRoom(): Promise<StorageRoom | null> {
  if (!navigator.storage?.estimate) return null;
  const [{ usage = 0, quota = 0 }, isKept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, available: quota, isKept };
}

/**
 * Asks the browser never to clear Lede's data by itself, and answers with what it says. Browsers
 * decide without a prompt for an extension that has `unlimitedStorage` (tried in Chromium 156 and
 * Firefox 153); asked of a page, for a worker has no such question.
 */
export async function keepStorage(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
