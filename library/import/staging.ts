import type { DBSchema, IDBPDatabase } from 'idb';
import { toLibraryError } from '@/library/library-error';
import { openDatabase } from '@/library/open-database';
import type { BadRow, ImportRow } from './import-row';

/** How far an import has come. */
export type ImportProgress = {
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly doubles: number;
  /** Rows that were left out, so far (see `listBadRows`). */
  readonly bad: number;
};

/** The one import that is kept aside, in the browser's storage. */
export type Job = ImportProgress & {
  readonly key: 'job';
  /** The file's name, for the person to know it again. */
  readonly name: string;
  /** The library's counter when the import began; absent in one that an earlier Lede began. */
  readonly since?: number;
  /** Everything is taken in; what is left is its report, and the way to undo it. */
  readonly isDone: boolean;
};

type StagingSchema = DBSchema & {
  rows: { key: number; value: ImportRow };
  bad: { key: number; value: BadRow };
  added: { key: string; value: { readonly id: string } };
  job: { key: string; value: Job };
};

const stores = ['rows', 'bad', 'added', 'job'] as const;

/** Adds rows, good and bad, to what is kept aside. */
export async function stageRows(rows: readonly ImportRow[], bad: readonly BadRow[]): Promise<void> {
  await write(async (transaction) => {
    await Promise.all([
      ...rows.map((row) => transaction.objectStore('rows').add(row)),
      ...bad.map((row) => transaction.objectStore('bad').add(row)),
    ]);
  });
}

/** Begins or renews the note of how far the import has come. */
export async function putJob(job: Job): Promise<void> {
  await write((transaction) => transaction.objectStore('job').put(job));
}

/** The import that is kept aside, finished or not; null where there is none. */
export function readJob(): Promise<Job | null> {
  return inStaging(async (staging) => (await staging.get('job', 'job')) ?? null);
}

/** The next rows to take in, at most `limit`, with their keys. */
export function nextRows(
  limit: number,
): Promise<{ readonly keys: readonly number[]; readonly rows: readonly ImportRow[] }> {
  return inStaging(async (staging) => {
    const { store } = staging.transaction('rows');
    const [keys, rows] = await Promise.all([
      store.getAllKeys(null, limit),
      store.getAll(null, limit),
    ]);
    return { keys, rows };
  });
}

/** Notes that rows were taken in: they go, what they added and what was bad is kept, all or nothing. */
export async function finishRows(
  keys: readonly number[],
  job: Job,
  found: { readonly addedIds: readonly string[]; readonly bad: readonly BadRow[] },
): Promise<void> {
  await write(async (transaction) => {
    const rows = transaction.objectStore('rows');
    const [first, last] = [keys[0], keys.at(-1)];
    await Promise.all([
      // The first ones there are: nothing else lies between them.
      first !== undefined && last !== undefined && rows.delete(IDBKeyRange.bound(first, last)),
      ...found.addedIds.map((id) => transaction.objectStore('added').put({ id })),
      ...found.bad.map((row) => transaction.objectStore('bad').add(row)),
      transaction.objectStore('job').put(job),
    ]);
  });
}

/** The rows that were left out, in the order they were found, at most `limit`. */
export function readBadRows(limit?: number): Promise<readonly BadRow[]> {
  return inStaging((staging) => staging.getAll('bad', null, limit));
}

/** Ids of the articles that the import has added. */
export function readAddedIds(): Promise<readonly string[]> {
  return inStaging((staging) => staging.getAllKeys('added'));
}

/** Which of these articles are noted as added by the import. */
export function areNoted(ids: readonly string[]): Promise<ReadonlySet<string>> {
  return inStaging(async (staging) => {
    const { store } = staging.transaction('added');
    const keys = await Promise.all(ids.map((id) => store.getKey(id)));
    return new Set(keys.filter((key) => key !== undefined));
  });
}

/** Forgets all that is kept aside. */
export async function clearStaging(): Promise<void> {
  await write(async (transaction) => {
    await Promise.all(stores.map((name) => transaction.objectStore(name).clear()));
  });
}

async function write(
  work: (transaction: ReturnType<typeof writing>) => Promise<unknown>,
): Promise<void> {
  await inStaging(async (staging) => {
    const transaction = writing(staging);
    await Promise.all([work(transaction), transaction.done]);
  });
}

function writing(staging: IDBPDatabase<StagingSchema>) {
  return staging.transaction([...stores], 'readwrite', { durability: 'strict' });
}

/** Opened for each use: an import is rare, and nothing must hold this database open. */
async function inStaging<Result>(
  work: (staging: IDBPDatabase<StagingSchema>) => Promise<Result>,
): Promise<Result> {
  try {
    const staging = await openDatabase<StagingSchema>('lede-import', 1, {
      upgrade(database) {
        database.createObjectStore('rows', { autoIncrement: true });
        database.createObjectStore('bad', { autoIncrement: true });
        database.createObjectStore('added', { keyPath: 'id' });
        database.createObjectStore('job', { keyPath: 'key' });
      },
    });
    try {
      return await work(staging);
    } finally {
      staging.close();
    }
  } catch (error) {
    throw toLibraryError(error);
  }
}
