import type { DBSchema, IDBPDatabase } from 'idb';
import { toLibraryError } from '@/library/library-error';
import { openDatabase } from '@/library/open-database';
import { listPictures } from './kept-pictures';

/** A picture that is to be kept and is not there yet. */
export type WantedPicture = {
  readonly articleId: string;
  readonly src: string;
  readonly host: string;
  /** How often fetching it has failed, and when it did last (milliseconds since 1970; 0 for never). */
  readonly tries: number;
  readonly failedAt: number;
};

/** How many are wanted still. */
export type WantedCount = {
  /** Not tried yet. */
  readonly waiting: number;
  /** Tried and failed; some of them are tried again later by themselves, all by `retryPictures`. */
  readonly failed: number;
  /** The hosts of all of them. */
  readonly hosts: readonly string[];
};

/** Tries after which a picture is given up, and milliseconds between two. */
const mostTries = 3;
const triedEvery = 300_000;

/** Pictures of one article that are kept: a gallery has so many, a page of hundreds is no article. */
const mostOfOne = 100;

type QueueSchema = DBSchema & {
  wanted: { key: [string, string]; value: WantedPicture };
};

/**
 * Notes that pictures of an article are wanted; those kept already and those in `data:` addresses
 * are not. Survives the browser's end. Answers with how many are to be fetched.
 */
export async function wantPictures(articleId: string, sources: readonly string[]): Promise<number> {
  const kept = new Set(await listPictures(articleId));
  const wanted = [...new Set(sources)]
    .filter((src) => /^https?:/.test(src) && !kept.has(src))
    .slice(0, mostOfOne)
    .map((src) => ({ articleId, src, host: new URL(src).hostname, tries: 0, failedAt: 0 }));
  if (wanted.length === 0) return 0;
  await inQueue(async (queue) => {
    const transaction = queue.transaction('wanted', 'readwrite');
    await Promise.all([...wanted.map((one) => transaction.store.put(one)), transaction.done]);
  });
  return wanted.length;
}

/** The pictures to fetch from these hosts, at most `limit`. */
export function nextWanted(
  hosts: ReadonlySet<string>,
  limit: number,
): Promise<readonly WantedPicture[]> {
  return inQueue(async (queue) => {
    const found: WantedPicture[] = [];
    const { store } = queue.transaction('wanted');
    for (
      let cursor = await store.openCursor();
      cursor && found.length < limit;
      cursor = await cursor.continue()
    )
      if (hosts.has(cursor.value.host) && isDue(cursor.value)) found.push(cursor.value);
    return found;
  });
}

/** Notes how fetching went: what is kept, or cannot be, is wanted no more. */
export async function settleWanted(
  { articleId, src }: WantedPicture,
  outcome: 'kept' | 'gone' | 'failed',
): Promise<void> {
  await inQueue(async (queue) => {
    const transaction = queue.transaction('wanted', 'readwrite');
    const known = await transaction.store.get([articleId, src]);
    if (known && outcome === 'failed')
      await transaction.store.put({ ...known, tries: known.tries + 1, failedAt: Date.now() });
    else await transaction.store.delete([articleId, src]);
    await transaction.done;
  });
}

/** How many pictures are wanted still: of one article, or of all. */
export function countWanted(articleId?: string): Promise<WantedCount> {
  return inQueue(async (queue) => {
    const range = articleId ? IDBKeyRange.bound([articleId], [articleId, []]) : null;
    const all = await queue.getAll('wanted', range);
    const waiting = all.filter(({ tries }) => tries === 0);
    return {
      waiting: waiting.length,
      failed: all.length - waiting.length,
      hosts: [...new Set(all.map(({ host }) => host))].sort(),
    };
  });
}

/** Tries anew what was given up. */
export async function retryPictures(): Promise<void> {
  await inQueue(async (queue) => {
    const transaction = queue.transaction('wanted', 'readwrite');
    for (const one of await transaction.store.getAll())
      if (one.tries > 0) await transaction.store.put({ ...one, tries: 0 });
    await transaction.done;
  });
}

/** Wants no pictures any more; what is kept stays. */
export async function forgetWanted(): Promise<void> {
  await inQueue((queue) => queue.clear('wanted'));
}

function isDue({ tries, failedAt }: WantedPicture): boolean {
  return tries === 0 || (tries < mostTries && Date.now() - failedAt > triedEvery);
}

/** A database of its own, opened for each use: what waits is no part of the library. */
async function inQueue<Result>(
  work: (queue: IDBPDatabase<QueueSchema>) => Promise<Result>,
): Promise<Result> {
  try {
    const queue = await openDatabase<QueueSchema>('lede-pictures', 1, {
      upgrade(database) {
        database.createObjectStore('wanted', { keyPath: ['articleId', 'src'] });
      },
    });
    try {
      return await work(queue);
    } finally {
      queue.close();
    }
  } catch (error) {
    throw toLibraryError(error);
  }
}
