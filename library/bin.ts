import { announceChange } from './changes';
import { nextStamp } from './clock';
import type { Stamp, Summary } from './summary';
import { toSummary } from './summary-record';
import { inWriteTransaction, withLibrary, type WriteTransaction } from './transaction';
import { deleteVersions } from './versions';

/** Milliseconds an article stays in the bin: 30 days. */
export const binKeeps = 30 * 24 * 60 * 60 * 1000;

/** Articles deleted for good in one transaction, so that a full bin never holds up a saving for long. */
const batchSize = 100;

const deletionStores = [
  'summaries',
  'bodies',
  'versions',
  'pictures',
  'tombstones',
  'meta',
] as const;
type DeletionTransaction = WriteTransaction<(typeof deletionStores)[number]>;

/** What is in the bin, last removed first, at most `limit`. */
export async function listBin(limit: number): Promise<readonly Summary[]> {
  return withLibrary(async (database) => {
    const found: Summary[] = [];
    const index = database.transaction('summaries').store.index('binned');
    for (
      let cursor = await index.openCursor(null, 'prev');
      cursor && found.length < limit;
      cursor = await cursor.continue()
    )
      found.push(toSummary(cursor.value));
    return found;
  });
}

/**
 * Deletes for good what has been in the bin for 30 days, or everything in it where `now` is
 * `Infinity`. Called when the browser starts and when Lede is installed or updated. Answers with how
 * many articles went; `now` is milliseconds since 1970.
 */
export async function emptyBin(now: number = Date.now()): Promise<number> {
  const expired = IDBKeyRange.upperBound([now - binKeeps, []]);
  let deleted = 0;
  for (;;) {
    // Most of the time nothing is due: then there is no write transaction at all.
    const due = await withLibrary((database) =>
      database.getAllKeysFromIndex('summaries', 'binned', expired, batchSize),
    );
    if (due.length === 0) return deleted;
    deleted += await deleteForGood(due);
  }
}

/**
 * Deletes articles that are in the bin, with bodies and pictures, and leaves a tombstone for each.
 * What is not in the bin (any more) is left alone. Answers with how many went.
 */
export async function deleteForGood(ids: readonly string[]): Promise<number> {
  const deleted = await inWriteTransaction(deletionStores, async (transaction) => {
    const stamp = await nextStamp(transaction.objectStore('meta'));
    const gone = await Promise.all(ids.map((id) => bury(transaction, id, stamp)));
    return ids.filter((_id, position) => gone[position]);
  });
  if (deleted.length > 0) announceChange({ kind: 'deleted', ids: deleted });
  return deleted.length;
}

async function bury(transaction: DeletionTransaction, id: string, stamp: Stamp): Promise<boolean> {
  const record = await transaction.objectStore('summaries').get(id);
  if (!record || record.deletedAt === null) return false;
  await transaction.objectStore('summaries').delete(id);
  await transaction.objectStore('bodies').delete(id);
  await deleteVersions(transaction.objectStore('versions'), id);
  await transaction.objectStore('pictures').delete(IDBKeyRange.bound([id], [id, []]));
  await transaction
    .objectStore('tombstones')
    .put({ id, life: record.life, stamp, change: stamp.counter });
  return true;
}
