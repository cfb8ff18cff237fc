import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import { readSession, removeSession, writeSession } from '@/platform/session';

/** An article on its way to the article page, and the tab whose page it was taken from. */
export type Handover = { readonly article: Article; readonly tabId: number };

/** How many are kept, so that a reload of the reading screen finds its article again. */
const kept = 6;
const listKey = 'handovers';

/**
 * Lays an article down for the article page and answers the token that it is picked up with.
 * Memory only, gone when the browser closes; only our own pages can read it.
 */
export async function handOver(handover: Handover): Promise<string> {
  const token = crypto.randomUUID();
  const tokens = [token, ...(await listTokens())];
  await removeSession(...tokens.slice(kept).map(keyOf));
  await writeSession(keyOf(token), handover);
  await writeSession(listKey, tokens.slice(0, kept));
  return token;
}

/** What was handed over under `token`; null where nothing (any more) lies there. */
export async function takeHandover(token: string): Promise<Handover | null> {
  const found = await readSession(keyOf(token));
  if (typeof found !== 'object' || found === null) return null;
  if (!('article' in found) || !('tabId' in found) || typeof found.tabId !== 'number') return null;
  return { article: parseArticle(found.article), tabId: found.tabId };
}

async function listTokens(): Promise<readonly string[]> {
  const list = await readSession(listKey);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

function keyOf(token: string): string {
  return `handover:${token}`;
}
