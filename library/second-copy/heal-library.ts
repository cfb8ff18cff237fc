import { parseBackupLine } from '@/library/backup/parse-backup-line';
import { nextStamp } from '@/library/clock';
import { ImportError } from '@/library/import/import-error';
import { readLines } from '@/library/import/read-lines';
import { LibraryError } from '@/library/library-error';
import { type IncomingEntry, mergeIntoLibrary } from '@/library/merge-into-library';
import { inWriteTransaction, withLibrary } from '@/library/transaction';
import {
  copiedBytes,
  filesAtOnce,
  listCopied,
  openCopyFolder,
  readCopied,
  removeCopied,
  writeCopyState,
} from './copy-folder';
import { inParallel } from './in-parallel';
import { changeMarker, type LibraryMarker, type LibraryState, readMarker } from './marker-store';

/** Articles taken in by one transaction. */
const batchSize = 100;

type Healing = Extract<LibraryState, { is: 'healing' }>;

const unhealed = { is: 'healing', after: '', found: 0, bad: 0, done: 0 } as const;

/**
 * Rebuilds the library from its second copy, each article merged by its stamps with what is there by
 * now. `floor` is the highest counter that the lost library is known to have had: what is done from
 * here on comes after it. Killed in the middle, it goes on after the last batch that was noted. To be
 * called by who holds the copy's lock. Rejects with `LibraryError`.
 */
export async function healLibrary(isPart: boolean, floor: number): Promise<void> {
  const { replica } = await inWriteTransaction(['meta'], (transaction) =>
    nextStamp(transaction.objectStore('meta'), floor),
  );
  const folder = await openCopyFolder(true);
  if (!folder) throw new LibraryError('storage-refused');
  const before = await readMarker();
  const ids = await listCopied(folder);
  let healing: Healing =
    before?.state.is === 'healing' && before.state.into === replica
      ? { ...before.state, total: ids.length }
      : { ...unhealed, isPart, into: replica, total: ids.length };
  await noteHealing(healing, replica);
  const rest = ids.filter((id) => id > healing.after);
  for (let start = 0; start < rest.length; start += batchSize) {
    const batch = rest.slice(start, start + batchSize);
    const entries: IncomingEntry[] = [];
    const bad: string[] = [];
    await inParallel(batch, filesAtOnce, async (id) => {
      const entry = await readEntry(folder, id);
      if (entry) entries.push(entry);
      else bad.push(id);
    });
    const { added, updated } = await mergeIntoLibrary(entries, 'own-copy');
    const saved = entries.filter(({ is }) => is === 'saved').length;
    // Nothing can be read of them, now or later.
    for (const id of bad) await removeCopied(folder, id);
    healing = {
      ...healing,
      after: batch.at(-1) ?? healing.after,
      found: healing.found + (isPart ? added + updated : saved),
      bad: healing.bad + bad.length,
      done: healing.done + batch.length,
    };
    await noteHealing(healing, replica);
  }
  await finish(folder, healing, { replica, expected: before?.articles ?? null });
}

/** The library that was put together has its copy from now on, and says once what was lost. */
async function finish(
  folder: FileSystemDirectoryHandle,
  { isPart, found, bad }: Healing,
  { replica, expected }: { readonly replica: string; readonly expected: number | null },
): Promise<void> {
  const { counter, articles } = await withLibrary(async (library) => ({
    counter: (await library.get('meta', 'clock'))?.counter ?? 0,
    articles: await library.count('summaries'),
  }));
  const there = isPart ? articles : found;
  const missing = expected === null ? bad : Math.max(0, expected - there);
  const start: readonly [number, string] = [0, ''];
  await writeCopyState(folder, {
    library: replica,
    lastSummary: start,
    lastTombstone: start,
    bytes: await copiedBytes(folder),
  });
  const isNews = found > 0 || missing > 0;
  await changeMarker(() => ({
    library: replica,
    counter,
    articles,
    isCopied: false,
    state: isNews ? { is: 'healed', isPart, found, missing } : { is: 'well' },
  }));
}

/** How far it is, beside what the lost library was like: that is what it is measured by in the end. */
function noteHealing(state: Healing, library: string): Promise<void> {
  return changeMarker((marker): LibraryMarker => {
    const unknown = { library, counter: 0, articles: 0, isCopied: false };
    return { ...(marker ?? unknown), state };
  });
}

/** What the file of an article holds; null where it is damaged, or is not about this article. */
async function readEntry(
  folder: FileSystemDirectoryHandle,
  id: string,
): Promise<IncomingEntry | null> {
  const file = await readCopied(folder, id);
  if (!file) return null;
  try {
    // One line; what would follow it is not ours.
    for await (const line of readLines(file)) {
      const parsed = await parseBackupLine(line);
      if (typeof parsed === 'string' || parsed.is !== 'entry') return null;
      const { entry } = parsed;
      const about = entry.is === 'saved' ? entry.record.id : entry.tombstone.id;
      return about === id ? entry : null;
    }
    return null;
  } catch (error) {
    if (error instanceof ImportError || error instanceof DOMException) return null;
    throw error;
  }
}
