import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type OpenDBCallbacks,
  type StoreNames,
  wrap,
} from 'idb';
import { beginFreshLog } from './fresh-log';
import { findHome, homeDatabases } from './home';

/**
 * Opens a database of Lede in the home in force, as `openDB` of idb does in the origin's own place.
 * Rejects as IndexedDB does.
 */
export function openDatabase<Schema extends DBSchema | unknown = unknown>(
  name: string,
  version: number,
  callbacks: OpenDBCallbacks<Schema>,
): Promise<IDBPDatabase<Schema>> {
  return openAtHome((databases) => openIn<Schema>(databases, name, version, callbacks));
}

/**
 * Does `open` in the home in force. It is done in the origin's own place while the browser is asked which
 * one that is, so that nearly everybody waits for one answer and not for two; what was opened there in
 * vain is closed. What is given out may be written to: the browser has begun a new log.
 */
export async function openAtHome<Schema extends DBSchema | unknown>(
  open: (databases: IDBFactory) => Promise<IDBPDatabase<Schema>>,
): Promise<IDBPDatabase<Schema>> {
  const finding = findHome();
  const here = open(indexedDB);
  // Judged below: which of the two fails first must not matter.
  here.catch(() => undefined);
  const home = await finding;
  if (!home) {
    await beginFreshLog(indexedDB);
    return here;
  }
  void here.then(
    (database) => database.close(),
    () => undefined,
  );
  const [database] = await Promise.all([open(home.databases), beginFreshLog(home.databases)]);
  return database;
}

/** Opens a database among these, whichever home they lie in. Rejects as IndexedDB does. */
export async function openIn<Schema extends DBSchema | unknown = unknown>(
  databases: IDBFactory,
  name: string,
  version?: number,
  { upgrade, blocked, blocking, terminated }: OpenDBCallbacks<Schema> = {},
): Promise<IDBPDatabase<Schema>> {
  const request = databases.open(name, version);
  // Casts: idb's `wrap` does not know what is in the database; who opens it does.
  if (upgrade)
    request.addEventListener('upgradeneeded', (event) => {
      const { transaction } = request;
      if (!transaction) return;
      upgrade(
        wrap(request.result) as unknown as IDBPDatabase<Schema>,
        event.oldVersion,
        event.newVersion,
        wrap(transaction) as unknown as IDBPTransaction<
          Schema,
          StoreNames<Schema>[],
          'versionchange'
        >,
        event,
      );
    });
  if (blocked)
    request.addEventListener('blocked', (event) =>
      blocked(event.oldVersion, event.newVersion, event),
    );
  const database = (await wrap(request)) as unknown as IDBPDatabase<Schema>;
  if (terminated) database.addEventListener('close', () => terminated());
  if (blocking)
    database.addEventListener('versionchange', (event) =>
      blocking(event.oldVersion, event.newVersion, event),
    );
  return database;
}

/** Deletes a database of Lede in the home in force; one that is not there is no failure. */
export async function deleteDatabase(name: string): Promise<void> {
  await deleteIn(await homeDatabases(), name);
}

/** Deletes a database among these. Rejects as IndexedDB does. */
export async function deleteIn(databases: IDBFactory, name: string): Promise<void> {
  await wrap(databases.deleteDatabase(name));
}
