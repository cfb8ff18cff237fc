import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import { FailureError } from '@/platform/failure-error';
import { readSession, removeSession, writeSession } from '@/platform/session';
import { tabById } from '@/platform/tabs';

/** An article on its way to the article page, and the tab whose page it was taken from. */
export type Handover = {
  readonly article: Article;
  readonly tabId: number;
  /** Nobody asked for this very article: it is shown over its page or not at all. */
  readonly isByItself?: boolean;
};

/** A handover as it lies: the tab may be closed by the time that somebody asks what kind it was. */
type LaidDown = Handover & {
  /** From a private window, or nobody knows. */
  readonly isPrivate: boolean;
};

/** How many are kept, so that a reload of the reading screen finds its article again. */
const kept = 6;
const listKey = 'handovers';

type Expected = {
  readonly coming: Promise<LaidDown | null>;
  readonly resolve: (found: LaidDown | null) => void;
};

/**
 * Handovers that this very worker is at work on, so that the article page can load meanwhile and ask
 * already. A worker that dies ends the work, too: nobody would wait for anything that comes.
 */
const expected = new Map<string, Expected>();

/** A token for an article that is still being taken; whoever asks for it waits for `handOver` or `dropHandover`. */
export function expectHandover(): string {
  const token = crypto.randomUUID();
  let resolve: Expected['resolve'] = () => {};
  const coming = new Promise<LaidDown | null>((settle) => (resolve = settle));
  expected.set(token, { coming, resolve });
  return token;
}

/** Nothing comes under this token. */
export function dropHandover(token: string): void {
  expected.get(token)?.resolve(null);
  expected.delete(token);
}

/**
 * Lays an article down for the article page and answers the token that it is picked up with.
 * Memory only, gone when the browser closes; only our own pages can read it. Throws `FailureError`
 * 'too-large' where there is no room for it.
 */
export async function handOver(
  handover: Handover,
  token: string = crypto.randomUUID(),
): Promise<string> {
  const tab = await tabById(handover.tabId).catch(() => null);
  const laidDown = { ...handover, isPrivate: tab?.isPrivate ?? true };
  // Who waits gets it at once; kept it is for a reload.
  expected.get(token)?.resolve(laidDown);
  const tokens = [token, ...(await listTokens())];
  await removeSession(...tokens.slice(kept).map(keyOf));
  await layDown(keyOf(token), laidDown, tokens.slice(1).map(keyOf));
  await writeSession(listKey, tokens.slice(0, kept));
  expected.delete(token);
  return token;
}

/** For the background: what was handed over under `token`; null where nothing (any more) lies there. */
export async function readHandover(token: string): Promise<LaidDown | null> {
  const awaited = expected.get(token);
  if (awaited) return awaited.coming;
  const found = await readSession(keyOf(token));
  if (typeof found !== 'object' || found === null) return null;
  if (!('article' in found) || !('tabId' in found) || typeof found.tabId !== 'number') return null;
  const isPrivate = !('isPrivate' in found) || found.isPrivate !== false;
  const isByItself = 'isByItself' in found && found.isByItself === true;
  return { article: parseArticle(found.article), tabId: found.tabId, isByItself, isPrivate };
}

/** The browser holds about 10 MB: a very long article takes the room of the older ones. */
async function layDown(key: string, handover: LaidDown, olderKeys: readonly string[]) {
  try {
    await writeSession(key, handover);
  } catch {
    await removeSession(...olderKeys);
    await writeSession(key, handover).catch(() => {
      throw new FailureError('too-large');
    });
  }
}

async function listTokens(): Promise<readonly string[]> {
  const list = await readSession(listKey);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

function keyOf(token: string): string {
  return `handover:${token}`;
}
