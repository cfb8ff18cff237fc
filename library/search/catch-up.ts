import { withLibrary } from '@/library/transaction';
import { followRows } from './follow-rows';
import { indexTerms, type IndexProgress } from './index-terms';
import { noteIndexed } from './index-news';
import { deleteSearch, openSearch, type SearchDatabase } from './search-store';

export type CatchUpOptions = {
  /** Leaves large merges to a page of Lede: for the background, which may be ended at any time. */
  readonly isBrief?: boolean;
  readonly onProgress?: (progress: IndexProgress) => void;
};

/**
 * Brings the index up to what the library holds: first the rows of what was saved, changed or
 * deleted since last time, then the words of new texts. One page of Lede does it at a time, the
 * others wait. An index that does not fit together is made anew. Rejects with `LibraryError` where
 * the library cannot be read.
 */
export async function catchUp({ isBrief = false, onProgress }: CatchUpOptions = {}): Promise<void> {
  await catchUpRows();
  await navigator.locks.request('lede-search-terms', () =>
    mended(async (database) => {
      // Taken away as broken a moment ago: there must be rows before there can be words.
      if (!(await database.get('state', 'state'))) await catchUpRows();
      await indexTerms(database, isBrief, onProgress);
    }),
  );
}

/** The first half of `catchUp`, which takes a moment: what lists, filters and counts go by. */
export async function catchUpRows(): Promise<void> {
  await navigator.locks.request('lede-search-rows', () =>
    mended(async (database, replica) => followRows(database, replica)),
  );
}

/** Runs `work` with the index of this library; with a new one where the index turns out to be broken. */
async function mended(
  work: (database: SearchDatabase, replica: string) => Promise<void>,
): Promise<void> {
  const replica = await withLibrary(
    async (library) => (await library.get('meta', 'clock'))?.replica ?? '',
  );
  for (let attempt = 1; ; attempt += 1) {
    try {
      const known = await (await openSearch()).get('state', 'state');
      // The library was replaced by another one.
      if (known && known.replica !== replica) await deleteSearch();
      return await work(await openSearch(), replica).finally(noteIndexed);
    } catch (error) {
      if (attempt > mostAttempts) throw error;
      if (isBrokenIndex(error)) await deleteSearch();
      else if (!isClosed(error)) throw error;
    }
  }
}

/** The other half may find the index broken, and take it away, at the same time. */
const mostAttempts = 3;

/** Whether `error` says that the index does not fit together. */
export function isBrokenIndex(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    (error instanceof DOMException &&
      (error.name === 'DataError' || error.name === 'NotFoundError'))
  );
}

/** Whether the connection was closed under the work: somebody makes the index anew. */
export function isClosed(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'InvalidStateError' || error.name === 'AbortError')
  );
}
