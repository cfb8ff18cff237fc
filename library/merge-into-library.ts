import type { Article } from '@/article/article';
import { announceChange } from './changes';
import { nextStamp } from './clock';
import { textOf, versionOf } from './join-versions';
import { type Entry, mergeEntries } from './merge-records';
import type { Body, Stamp, Tombstone, Version } from './summary';
import { type SummaryDraft, type SummaryRecord, toRecord } from './summary-record';
import { inWriteTransaction, type WriteTransaction } from './transaction';
import { deleteVersions, putVersions } from './versions';

/** What another library, a backup or an import knows of an article. */
export type IncomingEntry =
  | {
      readonly is: 'saved';
      readonly record: SummaryDraft;
      readonly article: Article;
      /** When its text was taken, in milliseconds since 1970; absent where it is when it was saved. */
      readonly takenAt?: number;
      /** That it had come from a file there, too; see `Body`. */
      readonly isFromFile?: true;
      /** Texts it had before. */
      readonly versions?: readonly Version[];
    }
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

const stores = ['summaries', 'bodies', 'versions', 'pictures', 'tombstones', 'meta'] as const;
type MergeTransaction = WriteTransaction<(typeof stores)[number]>;

/** Where entries come from: a file of anybody's, or the copy that this library keeps of itself. */
export type EntryOrigin = 'file' | 'own-copy';

/**
 * Takes entries into the library, each merged with what is known here (see `mergeEntries`): all of
 * them, durable when answered, or none. Give some hundred at a time. Repeating it changes nothing.
 * What comes out of a file asks for its pictures on tap only.
 */
export async function mergeIntoLibrary(
  entries: readonly IncomingEntry[],
  origin: EntryOrigin = 'file',
): Promise<MergeOutcome> {
  const kinds = await inWriteTransaction(stores, async (transaction) => {
    // Whatever is done here from now on comes after what was done there.
    const { counter } = await nextStamp(
      transaction.objectStore('meta'),
      Math.max(0, ...entries.flatMap(stampsOf).map((stamp) => stamp.counter)),
    );
    const kinds: (keyof MergeOutcome)[] = [];
    // One after another: the same article may come twice.
    for (const entry of entries)
      kinds.push(await mergeOne(transaction, entry, { change: counter, origin }));
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
  { change, origin }: { readonly change: number; readonly origin: EntryOrigin },
): Promise<keyof MergeOutcome> {
  const id = incoming.is === 'saved' ? incoming.record.id : incoming.tombstone.id;
  const [record, grave] = await Promise.all([
    transaction.objectStore('summaries').get(id),
    transaction.objectStore('tombstones').get(id),
  ]);
  const tombstone = record ? undefined : grave;
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
  // What is here was saved again after the deletion that came in, or after the life that did.
  if (merged === known || incoming.is === 'deleted') return 'unchanged';
  const draft = merged.record;
  const hasVersions = await mergeVersions(transaction, record, incoming, draft);
  if (record && !hasVersions && isSame(record, toRecord(draft, record.change))) return 'unchanged';
  const isOtherText = !isSame(record?.stamps.article, draft.stamps.article);
  await Promise.all([
    transaction.objectStore('summaries').put(toRecord(draft, change)),
    isOtherText && transaction.objectStore('bodies').put(bodyOf(id, incoming, origin)),
    grave && transaction.objectStore('tombstones').delete(id),
  ]);
  return record ? 'updated' : 'added';
}

type Saved = Extract<IncomingEntry, { is: 'saved' }>;

function bodyOf(id: string, { article, takenAt, isFromFile }: Saved, origin: EntryOrigin): Body {
  const isFile = origin === 'file' || isFromFile;
  return {
    id,
    article,
    ...(isFile && { isFromFile: true }),
    ...(takenAt !== undefined && { takenAt }),
  };
}

/**
 * Keeps the versions of both, and of two texts the one that is not the article's from now on; they
 * end with the life that they belong to. Answers whether anything changed.
 */
async function mergeVersions(
  transaction: MergeTransaction,
  record: SummaryRecord | undefined,
  incoming: Saved,
  draft: SummaryDraft,
): Promise<boolean> {
  const { id } = draft;
  const store = transaction.objectStore('versions');
  const others = incoming.versions ?? [];
  if (record?.life !== draft.life) {
    if (record) await deleteVersions(store, id);
    return putVersions(store, { id, article: incoming.article }, others);
  }
  if (others.length === 0 && isSame(record.stamps.article, incoming.record.stamps.article))
    return false;
  const body = await transaction.objectStore('bodies').get(id);
  if (!body) return false;
  const [here, there] = [textOf(record, body), textOf(incoming.record, incoming)];
  const isHere = isSame(record.stamps.article, draft.stamps.article);
  const [current, loser] = isHere ? [here, there] : [there, here];
  return putVersions(store, { id, article: current.article }, [...others, versionOf(id, loser)]);
}

async function bury(
  transaction: MergeTransaction,
  { id, life, stamp }: Tombstone,
  change: number,
): Promise<void> {
  await transaction.objectStore('summaries').delete(id);
  await transaction.objectStore('bodies').delete(id);
  await deleteVersions(transaction.objectStore('versions'), id);
  await transaction.objectStore('pictures').delete(IDBKeyRange.bound([id], [id, []]));
  await transaction.objectStore('tombstones').put({ id, life, stamp, change });
}

function stampsOf(entry: IncomingEntry): readonly Stamp[] {
  if (entry.is === 'deleted') return [entry.tombstone.stamp];
  const { stamps, tagMarks } = entry.record;
  const versions = entry.versions ?? [];
  return [...Object.values(stamps), ...[...tagMarks, ...versions].map(({ stamp }) => stamp)];
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
