import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { articleId } from '@/article/address';
import { toLibraryError } from '@/library/library-error';
import { withLibrary } from '@/library/transaction';
import { importRows } from './import-rows';
import type { BadRow, ImportRow } from './import-row';
import { type ImportFormat, readRows, recognise } from './recognise';

/** Rows taken in by one transaction, and staged by one. */
const batchSize = 100;

/** What a file holds, before anything is taken in. */
export type ImportPreview = {
  readonly format: Exclude<ImportFormat, 'backup'>;
  /** Rows that can be taken in. */
  readonly good: number;
  /** Of these, pages that are in the library already, and pages that the file has twice. */
  readonly known: number;
  readonly repeated: number;
  /** With the article's text, not only its address. */
  readonly withText: number;
  readonly bad: readonly BadRow[];
};

/** How far an import has come. */
export type ImportProgress = {
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly doubles: number;
  readonly bad: readonly BadRow[];
};

type Job = ImportProgress & { readonly key: 'job' };

type StagingSchema = DBSchema & {
  rows: { key: number; value: ImportRow };
  job: { key: string; value: Job };
};

/**
 * Reads a file through and keeps its rows aside, in the browser's storage, so that taking them in
 * goes on even when the page was closed. Forgets what was kept aside before. Rejects with
 * `ImportError`; a backup is none of its business (see `restoreBackup`).
 */
export async function stageImport(
  file: Blob,
  format: Exclude<ImportFormat, 'backup'>,
): Promise<ImportPreview> {
  await forgetImport();
  const bad: BadRow[] = [];
  const seen = new Set<string>();
  let known = 0;
  let withText = 0;
  let good = 0;
  let batch: ImportRow[] = [];
  const flush = async (): Promise<void> => {
    await stage(batch);
    const ids = await Promise.all(batch.map(({ url }) => articleId(url, '')));
    const fresh = ids.filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    known += await countKnown([...new Set(fresh)]);
    good += batch.length;
    withText += batch.filter(({ html }) => html !== '').length;
    batch = [];
  };
  for await (const read of readRows(file, format)) {
    if ('bad' in read) bad.push(read.bad);
    else batch.push(read.row);
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  await putJob({ key: 'job', done: 0, total: good, added: 0, doubles: 0, bad });
  return { format, good, known, repeated: good - seen.size, withText, bad };
}

/** Recognises a file and stages it; a backup is left to `restoreBackup`. */
export async function previewImport(
  file: Blob,
): Promise<ImportPreview | { readonly format: 'backup' }> {
  const format = await recognise(file);
  return format === 'backup' ? { format } : stageImport(file, format);
}

/** The import that was begun and not finished, if any. */
export async function findImport(): Promise<ImportProgress | null> {
  return inStaging(async (staging) => (await staging.get('job', 'job')) ?? null);
}

/**
 * Takes in what is kept aside, batch by batch, until it is done or `signal` stops it; what was
 * taken in stays, and the next call goes on where this one stopped, wherever it was interrupted.
 * One page does it at a time. Answers with how far it came.
 */
export async function runImport(
  onProgress: (progress: ImportProgress) => void,
  signal?: AbortSignal,
): Promise<ImportProgress | null> {
  return navigator.locks.request('lede-import', async () => {
    let job = await inStaging((staging) => staging.get('job', 'job'));
    for (;;) {
      if (!job || signal?.aborted) break;
      const { keys, rows } = await nextRows();
      if (rows.length === 0) break;
      // Killed between the two, the rows come once more and are doubles then.
      const { added, doubles, bad } = await importRows(rows);
      job = {
        ...job,
        done: job.done + rows.length,
        added: job.added + added,
        doubles: job.doubles + doubles,
        bad: [...job.bad, ...bad],
      };
      await finishRows(keys, job);
      onProgress(job);
    }
    if (job && job.done >= job.total) await forgetImport();
    return job ?? null;
  });
}

/** Forgets what is kept aside; what was taken in stays. */
export async function forgetImport(): Promise<void> {
  await inStaging(async (staging) => {
    const transaction = staging.transaction(['rows', 'job'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      transaction.objectStore('rows').clear(),
      transaction.objectStore('job').clear(),
      transaction.done,
    ]);
  });
}

async function stage(rows: readonly ImportRow[]): Promise<void> {
  await inStaging(async (staging) => {
    const transaction = staging.transaction('rows', 'readwrite', { durability: 'strict' });
    await Promise.all([...rows.map((row) => transaction.store.add(row)), transaction.done]);
  });
}

async function putJob(job: Job): Promise<void> {
  await inStaging(async (staging) => {
    const transaction = staging.transaction('job', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(job), transaction.done]);
  });
}

function nextRows(): Promise<{
  readonly keys: readonly number[];
  readonly rows: readonly ImportRow[];
}> {
  return inStaging(async (staging) => {
    const { store } = staging.transaction('rows');
    const [keys, rows] = await Promise.all([
      store.getAllKeys(null, batchSize),
      store.getAll(null, batchSize),
    ]);
    return { keys, rows };
  });
}

async function finishRows(keys: readonly number[], job: Job): Promise<void> {
  await inStaging(async (staging) => {
    const transaction = staging.transaction(['rows', 'job'], 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore('rows');
    await Promise.all([
      ...keys.map((key) => rows.delete(key)),
      transaction.objectStore('job').put(job),
      transaction.done,
    ]);
  });
}

async function countKnown(ids: readonly string[]): Promise<number> {
  const keys = await withLibrary((library) => {
    const { store } = library.transaction('summaries');
    return Promise.all(ids.map((id) => store.getKey(id)));
  });
  return keys.filter((key) => key !== undefined).length;
}

/** Opened for each use: an import is rare, and nothing must hold this database open. */
async function inStaging<Result>(
  work: (staging: IDBPDatabase<StagingSchema>) => Promise<Result>,
): Promise<Result> {
  try {
    const staging = await openDB<StagingSchema>('lede-import', 1, {
      upgrade(database) {
        database.createObjectStore('rows', { autoIncrement: true });
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
