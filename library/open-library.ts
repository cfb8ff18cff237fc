import type { OpenDBCallbacks } from 'idb';
import { tellLibraryClosed } from './closed';
import { homeDatabases } from './home';
import { LibraryError, toLibraryError } from './library-error';
import { openAtHome, openIn } from './open-database';
import { type LibraryDatabase, type LibrarySchema, schemaSteps, upgradeSchema } from './schema';
import { copyBeforeUpgrade } from './upgrade-copy';

/** The database's name, in whichever home (`home.ts`). */
export const libraryName = 'lede';

/** Milliseconds after which opening is given up. */
const openingLimit = 5000;

/** One connection a page, kept while it lives. */
let connection: Promise<LibraryDatabase> | null = null;

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

/** Opens the database within `limit` milliseconds; `forget` is called when the connection ends by itself. */
async function openWithin(limit: number, forget: () => void): Promise<LibraryDatabase> {
  let isBlocked = false;
  let hasGivenUp = false;
  const opening = openUpgraded({
    // Often passes: the others are asked to close and do so when their writes are finished.
    blocked: () => {
      isBlocked = true;
    },
    blocking: (_current, next, event) => {
      forget();
      // idb types the target as any event's; here it is the connection that was asked to close.
      (event.target as IDBDatabase).close();
      // Deleted, not upgraded: it is opened anew, in another home maybe, when it is asked for next.
      if (next !== null) tellLibraryClosed();
    },
    terminated: forget,
  });
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

type Events = Pick<OpenDBCallbacks<LibrarySchema>, 'blocked' | 'blocking' | 'terminated'>;

/** Opens the library in the newest schema; an older one is copied first, by one page at a time. */
async function openUpgraded(events: Events): Promise<LibraryDatabase> {
  const first = await openUnlessOlder(events);
  if (first) return first;
  return navigator.locks.request('lede-upgrade', async () => {
    // Another page may have done it while this one waited.
    const second = await openUnlessOlder(events);
    if (second) return second;
    await copyBeforeUpgrade(libraryName);
    return openIn<LibrarySchema>(await homeDatabases(), libraryName, schemaSteps.length, {
      ...events,
      upgrade: (database, oldVersion, _newVersion, transaction) =>
        upgradeSchema(database, transaction, oldVersion),
    });
  });
}

/** The library as it should be, new where there was none; null, and untouched, where it is an older one. */
async function openUnlessOlder(events: Events): Promise<LibraryDatabase | null> {
  let isOlder = false;
  try {
    return await openAtHome((databases) => {
      isOlder = false;
      return openIn<LibrarySchema>(databases, libraryName, schemaSteps.length, {
        ...events,
        upgrade: (database, oldVersion, _newVersion, transaction) => {
          isOlder = oldVersion > 0;
          if (!isOlder) return upgradeSchema(database, transaction, oldVersion);
          // How old it is can be asked in no other way that costs nothing when it is not.
          transaction.done.catch(() => undefined);
          transaction.abort();
        },
      });
    });
  } catch (error) {
    if (isOlder) return null;
    throw error;
  }
}
