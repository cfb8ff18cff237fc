import type { IDBPTransaction } from 'idb';
import type { LibrarySchema, LibraryStore } from './schema';
import type { SummaryRecord, TombstoneRecord } from './summary-record';

/** Keys of the last changes that were seen, in the `changed` indexes. */
export type SeenChanges = {
  readonly lastSummary: readonly [number, string];
  readonly lastTombstone: readonly [number, string];
};

/** What was saved, changed and deleted for good since, in the order of change. */
export type ChangedRecords = {
  readonly summaries: readonly SummaryRecord[];
  readonly tombstones: readonly TombstoneRecord[];
};

/** A transaction that sees summaries and tombstones as they are at one moment. */
type Reading<Names extends LibraryStore> = IDBPTransaction<
  LibrarySchema,
  ('summaries' | 'tombstones' | Names)[]
>;

/** The next changes after those seen, at most `limit` of each kind. */
export async function readChanged<Names extends LibraryStore>(
  transaction: Reading<Names>,
  { lastSummary, lastTombstone }: SeenChanges,
  limit: number,
): Promise<ChangedRecords> {
  const [summaries, tombstones] = await Promise.all([
    transaction
      .objectStore('summaries')
      .index('changed')
      .getAll(IDBKeyRange.lowerBound([...lastSummary], true), limit),
    transaction
      .objectStore('tombstones')
      .index('changed')
      .getAll(IDBKeyRange.lowerBound([...lastTombstone], true), limit),
  ]);
  return { summaries, tombstones };
}

/** What has been seen once these changes are taken in. */
export function seenWith(
  { lastSummary, lastTombstone }: SeenChanges,
  { summaries, tombstones }: ChangedRecords,
): SeenChanges {
  return {
    lastSummary: lastKey(summaries) ?? lastSummary,
    lastTombstone: lastKey(tombstones) ?? lastTombstone,
  };
}

function lastKey(
  records: readonly { readonly id: string; readonly change: number }[],
): readonly [number, string] | null {
  const last = records.at(-1);
  return last ? [last.change, last.id] : null;
}
