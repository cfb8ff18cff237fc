import type { IDBPTransaction } from 'idb';
import type { WholeRecord } from '@/library/backup/backup-line';
import type { LibrarySchema, LibraryStore } from '@/library/schema';

/** A transaction that sees texts and their earlier versions. */
type Reading<Names extends LibraryStore> = IDBPTransaction<
  LibrarySchema,
  ('bodies' | 'versions' | Names)[]
>;

/** All there is of a saved article. */
export async function readWhole<Names extends LibraryStore>(
  transaction: Reading<Names>,
  record: WholeRecord['record'],
): Promise<WholeRecord> {
  const { id } = record;
  const [body, versions] = await Promise.all([
    transaction.objectStore('bodies').get(id),
    transaction.objectStore('versions').getAll(IDBKeyRange.bound([id], [id, []])),
  ]);
  return { record, body, versions };
}
