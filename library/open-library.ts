import { openDB } from 'idb';
import { LibraryError, toLibraryError } from './library-error';
import { type LibraryDatabase, type LibrarySchema, schemaSteps, upgradeSchema } from './schema';

/** The database's name in the extension's own origin. */
export const libraryName = 'lede';

/** Milliseconds after which opening is given up. */
const openingLimit = 5000;

/** One connection a page, kept while it lives. */
let connection: Promise<LibraryDatabase> | null = null;

const closedListeners = new Set<() => void>();

/**
 * The library's connection, opened when first asked for. Rejects with `LibraryError`
 * 'storage-refused', 'storage-full', 'storage-blocked', 'storage-timeout' or 'newer-library'
 * within five seconds; the next call tries again.
 */
export function openLibrary(): Promise<LibraryDatabase> {
  if (connection) return connection;
  const opening = openWithin(openingLimit, () => {
    if (connection === opening) connection = null;
  });
  connection = opening;
  opening.catch(() => {
    if (connection === opening) connection = null;
  });
  return opening;
}

/** Closes the connection, if there is one; what is being written is finished first. */
export async function closeLibrary(): Promise<void> {
  const closing = connection;
  connection = null;
  // A connection that never opened needs no closing; who opened it was told why.
  const database = await closing?.catch(() => null);
  database?.close();
}

/**
 * Calls `listener` when a newer Lede asked this page to let go of the library, which it then did;
 * the page should say so and stop offering changes. Returns how to stop listening.
 */
export function onLibraryClosed(listener: () => void): () => void {
  closedListeners.add(listener);
  return () => closedListeners.delete(listener);
}

/** Opens the database within `limit` milliseconds; `forget` is called when the connection ends by itself. */
async function openWithin(limit: number, forget: () => void): Promise<LibraryDatabase> {
  let isBlocked = false;
  let hasGivenUp = false;
  const opening = (async () =>
    openDB<LibrarySchema>(libraryName, schemaSteps.length, {
      upgrade: (database, oldVersion, _newVersion, transaction) =>
        upgradeSchema(database, transaction, oldVersion),
      // Often passes: the others are asked to close and do so when their writes are finished.
      blocked: () => {
        isBlocked = true;
      },
      blocking: (_current, _blocked, event) => {
        forget();
        // idb types the target as any event's; here it is the connection that was asked to close.
        (event.target as IDBDatabase).close();
        for (const listener of closedListeners) listener();
      },
      terminated: forget,
    }))();
  // An opening that arrives too late must not hold the library against anyone.
  void opening.then(
    (database) => hasGivenUp && database.close(),
    () => undefined,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      hasGivenUp = true;
      reject(new LibraryError(isBlocked ? 'storage-blocked' : 'storage-timeout'));
    }, limit);
  });
  try {
    return await Promise.race([opening, tooLate]);
  } catch (error) {
    throw toLibraryError(error);
  } finally {
    clearTimeout(timer);
  }
}
