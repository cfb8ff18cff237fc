import { ImportError } from '@/library/import/import-error';
import { readLines } from '@/library/import/read-lines';
import {
  type IncomingEntry,
  mergeIntoLibrary,
  type MergeOutcome,
} from '@/library/merge-into-library';
import { createBreather } from '@/library/search/breathe';
import { withLibrary } from '@/library/transaction';
import { type BadLineReason, backupVersion, parseBackupLine } from './parse-backup-line';
import { replaceLibrary } from './replace-library';

/** Entries taken in by one transaction. */
const batchSize = 100;

/** A line that was left out, counted from 1, and why. */
export type BadLine = { readonly line: number; readonly reason: BadLineReason };

/** What a backup holds, and what it would do, before anything is done. */
export type BackupPreview = {
  readonly createdAt: string;
  readonly articles: number;
  /** Of these, not in the library now. */
  readonly unknownHere: number;
  /** In the library now, not in the backup: `replace` would put them into the bin. */
  readonly onlyHere: number;
  readonly bad: readonly BadLine[];
  /** False where the file ends before its end: what there is can be restored all the same. */
  readonly isWhole: boolean;
};

/** While a backup is read: lines so far (as many as articles and deletions), and a way to stop. */
export type RestoreOptions = {
  readonly onLines?: (lines: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Reads a backup through and changes nothing. Rejects with `ImportError`, or the signal's reason
 * where it was stopped.
 */
export async function previewBackup(
  file: Blob,
  options: RestoreOptions = {},
): Promise<BackupPreview> {
  let unknownHere = 0;
  let articles = 0;
  let here = 0;
  const seen = new Set<string>();
  const check = async (entries: readonly IncomingEntry[]): Promise<void> => {
    const ids = entries.flatMap((entry) => (entry.is === 'saved' ? [entry.record.id] : []));
    const fresh = ids.filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    const known = await withLibrary(async (library) => {
      const { store } = library.transaction('summaries');
      return Promise.all(fresh.map((id) => store.getKey(id)));
    });
    articles += fresh.length;
    here += known.filter((key) => key !== undefined).length;
    unknownHere += known.filter((key) => key === undefined).length;
  };
  const read = await readBackup(file, check, options);
  const all = await withLibrary((library) => library.count('summaries'));
  return { ...read, articles, unknownHere, onlyHere: all - here };
}

/** What restoring has done. */
export type RestoreOutcome = MergeOutcome & Pick<BackupPreview, 'bad' | 'isWhole'>;

/**
 * Takes a backup in. `merge` joins it with what is here, newer changes winning; `replace` makes
 * the library what the backup says and puts everything else into the bin. Interrupted, it can
 * simply be done again. One page does it at a time. Rejects with `ImportError` or `LibraryError`, or
 * the signal's reason where it was stopped: what was taken in by then stays.
 */
export function restoreBackup(
  file: Blob,
  how: 'merge' | 'replace',
  options: RestoreOptions = {},
): Promise<RestoreOutcome> {
  return navigator.locks.request('lede-import', () => restore(file, how, options));
}

async function restore(
  file: Blob,
  how: 'merge' | 'replace',
  options: RestoreOptions,
): Promise<RestoreOutcome> {
  let outcome: MergeOutcome = { added: 0, updated: 0, unchanged: 0, deleted: 0 };
  const add = (more: MergeOutcome): void => {
    outcome = {
      added: outcome.added + more.added,
      updated: outcome.updated + more.updated,
      unchanged: outcome.unchanged + more.unchanged,
      deleted: outcome.deleted + more.deleted,
    };
  };
  if (how === 'merge') {
    const merge = async (entries: readonly IncomingEntry[]): Promise<void> =>
      add(await mergeIntoLibrary(entries));
    const read = await readBackup(file, merge, options);
    return { ...outcome, ...read };
  }
  const replacing = replaceLibrary();
  const take = async (entries: readonly IncomingEntry[]): Promise<void> =>
    add(await replacing.take(entries));
  const read = await readBackup(file, take, options);
  // What a damaged file lacks must not be taken for what the person does not want.
  if (read.isWhole && read.bad.length === 0) add(await replacing.finish());
  return { ...outcome, ...read };
}

async function readBackup(
  file: Blob,
  take: (entries: readonly IncomingEntry[]) => Promise<void>,
  { onLines, signal }: RestoreOptions,
): Promise<Pick<BackupPreview, 'createdAt' | 'bad' | 'isWhole'>> {
  const bad: BadLine[] = [];
  let createdAt: string | null = null;
  let isWhole = false;
  let batch: IncomingEntry[] = [];
  let number = 0;
  const breathe = createBreather();
  try {
    for await (const line of readLines(file)) {
      signal?.throwIfAborted();
      await breathe();
      number += 1;
      if (line.trim() === '') continue;
      const parsed = await parseBackupLine(line);
      if (createdAt === null) {
        if (typeof parsed === 'string' || parsed.is !== 'header')
          throw new ImportError('unknown-format');
        if (parsed.version > backupVersion) throw new ImportError('newer-format');
        ({ createdAt } = parsed);
      } else if (typeof parsed === 'string') bad.push({ line: number, reason: parsed });
      else if (parsed.is === 'end') isWhole = true;
      else if (parsed.is === 'entry') {
        batch.push(parsed.entry);
        if (parsed.without) bad.push({ line: number, reason: parsed.without });
      }
      if (batch.length >= batchSize) {
        await take(batch);
        batch = [];
        onLines?.(number);
      }
    }
  } catch (error) {
    // A file cut off in the middle: what came before is good.
    const isCut = error instanceof ImportError && error.code === 'broken-file';
    if (!isCut || createdAt === null) throw error;
  }
  if (createdAt === null) throw new ImportError('unknown-format');
  if (batch.length > 0) await take(batch);
  return { createdAt, bad, isWhole };
}
