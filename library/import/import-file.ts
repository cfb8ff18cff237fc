import { createBreather } from '@/library/search/breathe';
import { withLibrary } from '@/library/transaction';
import { addedBefore } from './added-before';
import { idsOfAddresses } from './ids-of-addresses';
import { importRows } from './import-rows';
import type { BadRow, ImportRow } from './import-row';
import { type ImportFormat, readRows, recognise } from './recognise';
import {
  clearStaging,
  finishRows,
  type ImportProgress,
  type Job,
  nextRows,
  putJob,
  readAddedIds,
  readBadRows,
  readJob,
  stageRows,
} from './staging';

/** Rows taken in by one transaction: bare links, and rows with texts, which may be large. */
const linksAtOnce = 200;
const textsAtOnce = 50;

/** Rows kept aside by one transaction, which is less work. */
const stagedAtOnce = 500;

const none: ReadonlySet<string> = new Set();

/** Who reads a file, or takes it in, holds it: one page of Lede at a time. */
const importLock = 'lede-import';

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

/** While a file is read through: rows found so far, and a way to stop. */
export type StagingOptions = {
  readonly onRows?: (rows: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Reads a file through and keeps its rows aside, in the browser's storage, so that taking them in
 * goes on even when the page was closed. Forgets what was kept aside before. Rejects with
 * `ImportError`, or the signal's reason where it was stopped; a backup is none of its business
 * (see `restoreBackup`).
 */
export function stageImport(
  file: Blob,
  format: Exclude<ImportFormat, 'backup'>,
  options: StagingOptions = {},
): Promise<ImportPreview> {
  return navigator.locks.request(importLock, () => stage(file, format, options));
}

async function stage(
  file: Blob,
  format: Exclude<ImportFormat, 'backup'>,
  { onRows, signal }: StagingOptions,
): Promise<ImportPreview> {
  await clearStaging();
  const breathe = createBreather();
  const allBad: BadRow[] = [];
  const seen = new Set<string>();
  let known = 0;
  let withText = 0;
  let good = 0;
  let batch: ImportRow[] = [];
  let bad: BadRow[] = [];
  const flush = async (): Promise<void> => {
    await stageRows(batch, bad);
    const ids = await idsOfAddresses(batch.map(({ url }) => url));
    const fresh = new Set(ids.filter((id) => !seen.has(id)));
    for (const id of fresh) seen.add(id);
    known += await countKnown([...fresh]);
    good += batch.length;
    withText += batch.filter(({ html }) => html !== '').length;
    allBad.push(...bad);
    batch = [];
    bad = [];
    onRows?.(good + allBad.length);
  };
  for await (const read of readRows(file, format)) {
    signal?.throwIfAborted();
    await breathe();
    if ('bad' in read) bad.push(read.bad);
    else batch.push(read.row);
    if (batch.length + bad.length >= stagedAtOnce) await flush();
  }
  await flush();
  await putJob({
    key: 'job',
    name: file instanceof File ? file.name : '',
    since: await withLibrary(async (library) => (await library.get('meta', 'clock'))?.counter ?? 0),
    isDone: false,
    done: 0,
    total: good,
    added: 0,
    doubles: 0,
    bad: allBad.length,
  });
  return { format, good, known, repeated: good - seen.size, withText, bad: allBad };
}

/** Recognises a file and stages it; a backup is left to `restoreBackup`. */
export async function previewImport(
  file: Blob,
  options: StagingOptions = {},
): Promise<ImportPreview | { readonly format: 'backup' }> {
  const format = await recognise(file);
  return format === 'backup' ? { format } : stageImport(file, format, options);
}

/** The import that was begun and not finished, if any. */
export async function findImport(): Promise<Job | null> {
  const job = await readJob();
  return job?.isDone === false ? job : null;
}

/** Clears away what a page has left that was closed while it read a file; nothing where one reads now. */
export async function sweepStaging(): Promise<void> {
  await navigator.locks.request(importLock, { ifAvailable: true }, async (lock) => {
    if (lock && (await readJob()) === null) await clearStaging();
  });
}

/** The import that was finished last, until it is forgotten; null where there is none. */
export async function findFinishedImport(): Promise<Job | null> {
  const job = await readJob();
  return job?.isDone === true ? job : null;
}

/**
 * Takes in what is kept aside, batch by batch, until it is done or `signal` stops it; what was
 * taken in stays, and the next call goes on where this one stopped, wherever it was interrupted.
 * One page does it at a time. Answers with how far it came; null where there is nothing to take in.
 */
export async function runImport(
  onProgress: (progress: ImportProgress) => void,
  signal?: AbortSignal,
): Promise<Job | null> {
  return navigator.locks.request(importLock, async () => {
    let job = await findImport();
    let atOnce = textsAtOnce;
    let isFirst = true;
    for (;;) {
      if (!job || signal?.aborted) break;
      const { keys, rows } = await nextRows(atOnce);
      atOnce = rows.some(({ html }) => html !== '') ? textsAtOnce : linksAtOnce;
      if (rows.length === 0) {
        job = { ...job, isDone: true };
        await putJob(job);
        break;
      }
      // Killed between the two that follow, the rows come once more, and are there already.
      const before = isFirst ? await addedBefore(rows, job.since ?? Infinity) : none;
      isFirst = false;
      const { addedIds, doubles, bad } = await importRows(rows);
      job = {
        ...job,
        done: job.done + rows.length,
        added: job.added + addedIds.length + before.size,
        doubles: job.doubles + doubles - before.size,
        bad: job.bad + bad.length,
      };
      await finishRows(keys, job, { addedIds: [...addedIds, ...before], bad });
      onProgress(job);
    }
    return job;
  });
}

/** The rows of the import kept aside that were left out, at most `limit`. */
export function listBadRows(limit?: number): Promise<readonly BadRow[]> {
  return readBadRows(limit);
}

/** Ids of the articles that the import kept aside has added, to undo it. */
export function listAddedIds(): Promise<readonly string[]> {
  return readAddedIds();
}

/** Forgets what is kept aside; what was taken in stays. */
export async function forgetImport(): Promise<void> {
  await clearStaging();
}

async function countKnown(ids: readonly string[]): Promise<number> {
  const keys = await withLibrary((library) => {
    const { store } = library.transaction('summaries');
    return Promise.all(ids.map((id) => store.getKey(id)));
  });
  return keys.filter((key) => key !== undefined).length;
}
