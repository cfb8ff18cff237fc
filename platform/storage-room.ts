import { browser } from 'wxt/browser';
import { browserKind } from './browser-kind';

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
  const [{ usage = 0, quota = 0 }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, available: quota, isKept: isPersisted || (await isExempt()) };
}

/**
 * Asks the browser never to clear Lede's data by itself, and answers with what it says. It decides
 * without a prompt for an extension that has `unlimitedStorage`; asked of a page, for a worker has no
 * such question.
 */
export async function keepStorage(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

/**
 * Chromium exempts extensions with `unlimitedStorage` from eviction without calling it persisted
 * (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies).
 */
async function isExempt(): Promise<boolean> {
  if (browserKind() !== 'chromium') return false;
  return browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}
