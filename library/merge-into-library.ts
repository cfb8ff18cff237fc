import type { Article } from '@/article/article';
import { announceChange } from './changes';
import { nextStamp } from './clock';
import { type Entry, mergeEntries } from './merge-records';
import type { Stamp, Tombstone } from './summary';
import { type SummaryDraft, type SummaryRecord, toRecord } from './summary-record';
import { inWriteTransaction, type WriteTransaction } from './transaction';

/** What another library, a backup or an import knows of an article. */
export type IncomingEntry =
  | { readonly is: 'saved'; readonly record: SummaryDraft; readonly article: Article }
  | { readonly is: 'deleted'; readonly tombstone: Tombstone };

/** What became of incoming entries, by number. */
export type MergeOutcome = {
  /** Not known here before. */
  readonly added: number;
  /** Known here, and something about it was newer there. */
  readonly updated: number;
  readonly unchanged: number;
  /** Deleted for good there, and now here. */
  readonly deleted: number;
};

const stores = ['summaries', 'bodies', 'pictures', 'tombstones', 'meta'] as const;
type MergeTransaction = WriteTransaction<(typeof stores)[number]>;

/**
 * Takes entries into the library, each merged with what is known here (see `mergeEntries`): all of
 * them, durable when answered, or none. Give some hundred at a time. Repeating it changes nothing.
 */
export async function mergeIntoLibrary(entries: readonly IncomingEntry[]): Promise<MergeOutcome> {
  const kinds = await inWriteTransaction(stores, async (transaction) => {
    // Whatever is done here from now on comes after what was done there.
    const { counter } = await nextStamp(
      transaction.objectStore('meta'),
      Math.max(0, ...entries.flatMap(stampsOf).map((stamp) => stamp.counter)),
    );
    const kinds: (keyof MergeOutcome)[] = [];
    // One after another: the same article may come twice.
    for (const entry of entries) kinds.push(await mergeOne(transaction, entry, counter));
    return kinds;
  });
  const count = (wanted: keyof MergeOutcome): number =>
    kinds.filter((kind) => kind === wanted).length;
  const outcome = {
    added: count('added'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    deleted: count('deleted'),
  };
  if (outcome.unchanged < entries.length) announceChange({ kind: 'imported', ids: [] });
  return outcome;
}

async function mergeOne(
  transaction: MergeTransaction,
  incoming: IncomingEntry,
  change: number,
): Promise<keyof MergeOutcome> {
  const id = incoming.is === 'saved' ? incoming.record.id : incoming.tombstone.id;
  const record = await transaction.objectStore('summaries').get(id);
  const tombstone = record ? undefined : await transaction.objectStore('tombstones').get(id);
  const known: Entry | null = record
    ? { is: 'saved', record }
    : tombstone
      ? { is: 'deleted', tombstone }
      : null;
  const merged = known ? mergeEntries(known, incoming) : incoming;
  if (merged.is === 'deleted') {
    if (merged === known) return 'unchanged';
    await bury(transaction, merged.tombstone, change);
    return record ? 'deleted' : 'unchanged';
  }
  const draft = merged.record;
  if (merged === known || (record && isSame(record, toRecord(draft, record.change))))
    return 'unchanged';
  await transaction.objectStore('summaries').put(toRecord(draft, change));
  if (incoming.is === 'saved' && !isSame(record?.stamps.article, draft.stamps.article))
    await transaction.objectStore('bodies').put({ id, article: incoming.article, isFromFile: true });
  await transaction.objectStore('tombstones').delete(id);
  return record ? 'updated' : 'added';
}

async function bury(
  transaction: MergeTransaction,
  { id, life, stamp }: Tombstone,
  change: number,
): Promise<void> {
  await transaction.objectStore('summaries').delete(id);
  await transaction.objectStore('bodies').delete(id);
  await transaction.objectStore('pictures').delete(IDBKeyRange.bound([id], [id, []]));
  await transaction.objectStore('tombstones').put({ id, life, stamp, change });
}

function stampsOf(entry: IncomingEntry): readonly Stamp[] {
  if (entry.is === 'deleted') return [entry.tombstone.stamp];
  const { stamps, tagMarks } = entry.record;
  return [...Object.values(stamps), ...tagMarks.map((mark) => mark.stamp)];
}

/** Whether two plain values hold the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** What a record says of an article that does not come from the article itself. */
export type PersonalPart = Pick<
  SummaryRecord,
  | 'life'
  | 'savedAt'
  | 'readingState'
  | 'isFavourite'
  | 'tagMarks'
  | 'place'
  | 'progress'
  | 'deletedAt'
  | 'stamps'
>;
