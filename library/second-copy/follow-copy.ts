import { articleLine, deletionLine, type WholeRecord } from '@/library/backup/backup-line';
import { type ChangedRecords, readChanged, seenWith } from '@/library/changed-records';
import { toLibraryError } from '@/library/library-error';
import { withLibrary } from '@/library/transaction';
import {
  copiedBytes,
  type CopyState,
  filesAtOnce,
  openCopyFolder,
  readCopyState,
  sweepCopy,
  writeCopied,
  writeCopyState,
} from './copy-folder';
import { inParallel } from './in-parallel';
import { readWhole } from './read-whole';

/** Changes taken in at once: some megabytes of text in memory at most. */
const stepSize = 32;

/** Who writes, heals or deletes the copy holds it: one page of Lede at a time. */
export const copyLock = 'lede-second-copy';

export type FollowOptions = {
  /** Waited for before each step: others may have more urgent files to write. */
  readonly giveWay?: () => Promise<void>;
  /** Called after each step of it. */
  readonly onStep?: () => Promise<void>;
};

/**
 * Brings the copy up to what the library holds: a file for each article that was saved or changed
 * since last time, and the bare deletion in the place of each that was deleted for good. Answers
 * false where the browser gives no files. To be called by who holds `copyLock`. Rejects with
 * `LibraryError`, and goes on where it was the next time.
 */
export async function followCopy(
  library: string,
  { giveWay, onStep }: FollowOptions = {},
): Promise<boolean> {
  try {
    const folder = await openCopyFolder(true);
    if (!folder) return false;
    let state = await readCopyState(folder);
    if (!state || state.library !== library) {
      await sweepCopy(folder);
      state = {
        library,
        lastSummary: [0, ''],
        lastTombstone: [0, ''],
        bytes: await copiedBytes(folder),
      };
      // There from now on, so that its absence tells that the browser's data were cleared.
      await writeCopyState(folder, state);
    }
    for (;;) {
      const changes = await readChanges(state);
      if (changes.whole.length === 0 && changes.tombstones.length === 0) return true;
      await giveWay?.();
      state = await takeIn(folder, state, changes);
      await onStep?.();
    }
  } catch (error) {
    throw toLibraryError(error);
  }
}

/** The records that changed, and all there is of those that are saved. */
type Changes = ChangedRecords & { readonly whole: readonly WholeRecord[] };

/** The next changes; one transaction sees each article as it is, saved or deleted. */
function readChanges(state: CopyState): Promise<Changes> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['summaries', 'bodies', 'versions', 'tombstones']);
    const changed = await readChanged(transaction, state, stepSize);
    const whole = await Promise.all(
      changed.summaries.map((record) => readWhole(transaction, record)),
    );
    return { ...changed, whole };
  });
}

/** Files first, then the state: killed in between, the same files are written again. */
async function takeIn(
  folder: FileSystemDirectoryHandle,
  state: CopyState,
  changes: Changes,
): Promise<CopyState> {
  const { whole, tombstones } = changes;
  const lines = [
    ...tombstones.map((tombstone) => [tombstone.id, deletionLine(tombstone)] as const),
    ...whole.flatMap((each) => {
      const line = articleLine(each);
      return line === null ? [] : [[each.record.id, line] as const];
    }),
  ];
  let { bytes } = state;
  await inParallel(lines, filesAtOnce, async ([id, line]) => {
    const grown = await writeCopied(folder, id, line);
    bytes += grown;
  });
  const next: CopyState = {
    ...state,
    ...seenWith(state, changes),
    bytes: Math.max(0, bytes),
  };
  await writeCopyState(folder, next);
  return next;
}
