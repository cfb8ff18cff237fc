import { browser } from 'wxt/browser';
import { lacks } from './lacks';

/**
 * What is remembered until the browser closes, in memory only, for the extension's own pages:
 * `storage.session` survives the background's end, which no variable does.
 */
export async function readSession(key: string): Promise<unknown> {
  if (lacks('session-storage')) return undefined;
  const found = await browser.storage.session.get(key);
  return found[key];
}

/** Remembers `value` (plain data) under `key` until the browser closes. */
export async function writeSession(key: string, value: unknown): Promise<void> {
  if (lacks('session-storage')) return;
  await browser.storage.session.set({ [key]: value });
}

/** Forgets what is remembered under `keys`. */
export async function removeSession(...keys: readonly string[]): Promise<void> {
  if (lacks('session-storage')) return;
  await browser.storage.session.remove([...keys]);
}
