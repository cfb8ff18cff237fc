import type { IDBPTransaction } from 'idb';
import { toLibraryError } from './library-error';
import { closeLibrary, openLibrary } from './open-library';
import type { LibraryDatabase, LibrarySchema, LibraryStore } from './schema';

/** A transaction that may write to the named stores. */
export type WriteTransaction<Names extends LibraryStore> = IDBPTransaction<
  LibrarySchema,
  Names[],
  'readwrite'
>;

/**
 * Runs `work` in one transaction over `stores` and answers after it is on the disk
 * (`durability: 'strict'`; browsers otherwise answer when the system has it in memory, see
 * https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed).
 * All of it is kept or nothing. `work` may only await the transaction's own requests: anything
 * else ends the transaction early. Rejects with `LibraryError`.
 */
export function inWriteTransaction<Names extends LibraryStore, Result>(
  stores: readonly Names[],
  work: (transaction: WriteTransaction<Names>) => Promise<Result>,
): Promise<Result> {
  return withLibrary(async (database) => {
    const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
    // The outcome is awaited below; until then a failing request must not count as unhandled.
    const outcome = transaction.done.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    try {
      const result = await work(transaction);
      const failure = await outcome;
      if (failure) throw failure.error;
      return result;
    } catch (error) {
      abort(transaction);
      await outcome;
      // What ended the transaction says more than the "aborted" its requests report.
      throw transaction.error ?? error;
    }
  });
}

/**
 * Runs `work` with the library's connection. A connection that turns out to be dead (Chromium
 * drops all of them when its storage process dies) is opened anew, once. Rejects with `LibraryError`.
 */
export async function withLibrary<Result>(
  work: (database: LibraryDatabase) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(await openLibrary());
  } catch (error) {
    if (!isDeadConnection(error)) throw toLibraryError(error);
  }
  await closeLibrary();
  try {
    return await work(await openLibrary());
  } catch (error) {
    throw toLibraryError(error);
  }
}

function isDeadConnection(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'InvalidStateError' || error.name === 'UnknownError')
  );
}

/** Undoes a transaction, if it is not already over. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // "Already over" is what was wanted; anything else is not expected here.
    if (!(error instanceof DOMException)) throw error;
  }
}
