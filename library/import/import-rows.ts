import type { Article } from '@/article/article';
import { ArticleError } from '@/article/parse-article';
import { announceChange } from '@/library/changes';
import { nextStamp } from '@/library/clock';
import { articlePart, newDraft } from '@/library/new-record';
import { createBreather } from '@/library/search/breathe';
import type { Stamp } from '@/library/summary';
import {
  type SummaryDraft,
  type SummaryRecord,
  toRecord,
  type TombstoneRecord,
} from '@/library/summary-record';
import { inWriteTransaction, type WriteTransaction } from '@/library/transaction';
import { articleOfRow } from './article-of-row';
import { idsOfAddresses } from './ids-of-addresses';
import type { BadRow, ImportRow } from './import-row';

/** What became of rows. */
export type ImportOutcome = {
  readonly added: number;
  /** Ids of the articles that were added. */
  readonly addedIds: readonly string[];
  /** In the library already; tags and texts that it lacked were added. */
  readonly doubles: number;
  readonly bad: readonly BadRow[];
};

type ReadyRow = { readonly row: ImportRow; readonly id: string; readonly article: Article };

/** Rows of a transaction written in one task: whoever scrolls or types gets a turn between two. */
const rowsAtOnce = 25;

const stores = ['summaries', 'bodies', 'tombstones', 'meta'] as const;
type ImportTransaction = WriteTransaction<(typeof stores)[number]>;

/**
 * Takes rows into the library: all the good ones, durable when answered, or none. Give some
 * hundred at a time. Repeating it changes nothing: what is there already stays as it is and only
 * gains tags, and the text where it had none. What is in the bin comes back.
 */
export async function importRows(rows: readonly ImportRow[]): Promise<ImportOutcome> {
  const bad: BadRow[] = [];
  const good: Omit<ReadyRow, 'id'>[] = [];
  const breathe = createBreather();
  for (const row of rows) {
    await breathe();
    const article = articleOrNull(row);
    if (article) good.push({ row, article });
    else bad.push({ line: row.line, reason: 'too-large', start: row.title || row.url });
  }
  const ids = await idsOfAddresses(good.map(({ article }) => article.url));
  const ready = good.map((one, index): ReadyRow => ({ ...one, id: ids[index] ?? '' }));
  const kinds = await inWriteTransaction(stores, async (transaction) => {
    const stamp = await nextStamp(transaction.objectStore('meta'));
    const known = await readKnown(transaction, ready);
    const kinds: ('added' | 'double')[] = [];
    for (let start = 0; start < ready.length; start += rowsAtOnce) {
      const some = ready.slice(start, start + rowsAtOnce);
      // In their order, but none waits for the disk to answer the one before.
      const taken = some.map((one) => importOne(transaction, { one, known, stamp }));
      kinds.push(...(await Promise.all(taken)));
    }
    return kinds;
  });
  if (ready.length > 0) announceChange({ kind: 'imported', ids: [] });
  const addedIds = ready.flatMap(({ id }, index) => (kinds[index] === 'added' ? [id] : []));
  return { added: addedIds.length, addedIds, doubles: kinds.length - addedIds.length, bad };
}

/** What the library knows of pages, kept up to date as rows are taken in: a file may have a page twice. */
type Known = {
  readonly records: Map<string, SummaryRecord>;
  readonly graves: ReadonlyMap<string, TombstoneRecord>;
};

/** All at once: one after another each would wait for the one before. */
async function readKnown(
  transaction: ImportTransaction,
  ready: readonly ReadyRow[],
): Promise<Known> {
  const summaries = transaction.objectStore('summaries');
  const tombstones = transaction.objectStore('tombstones');
  // Most libraries have had nothing deleted for good.
  const hasGraves = (await tombstones.getKey(IDBKeyRange.lowerBound(''))) !== undefined;
  const [records, graves] = await Promise.all([
    Promise.all(ready.map(({ id }) => summaries.get(id))),
    hasGraves ? Promise.all(ready.map(({ id }) => tombstones.get(id))) : [],
  ]);
  return { records: byId(records), graves: byId(graves) };
}

function byId<Found extends { readonly id: string }>(
  found: readonly (Found | undefined)[],
): Map<string, Found> {
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}

async function importOne(
  transaction: ImportTransaction,
  { one, known, stamp }: { readonly one: ReadyRow; readonly known: Known; readonly stamp: Stamp },
): Promise<'added' | 'double'> {
  const { row, id, article } = one;
  const summaries = transaction.objectStore('summaries');
  const bodies = transaction.objectStore('bodies');
  if (!known.records.has(id)) {
    const grave = known.graves.get(id);
    const life = grave ? grave.life + 1 : 0;
    const part = articlePart(article, row.savedAt ?? Date.now());
    const draft = withStates(newDraft(id, part, { life, stamp }), row, stamp);
    const record = toRecord(withTags(draft, row.tags, stamp), stamp.counter);
    known.records.set(id, record);
    await Promise.all([
      summaries.put(record),
      bodies.put({ id, article, isFromFile: true }),
      ...(grave ? [transaction.objectStore('tombstones').delete(id)] : []),
    ]);
    return 'added';
  }
  const hasText = (await bodies.get(id))?.article.text !== '';
  // Only now: a row before this one may have changed it.
  const existing = known.records.get(id);
  if (!existing) return 'double';
  const writes: Promise<unknown>[] = [];
  let draft: SummaryDraft = withTags(existing, row.tags, stamp);
  if (!hasText && article.text !== '') {
    draft = {
      ...draft,
      ...articlePart(article, existing.savedAt),
      stamps: { ...draft.stamps, article: stamp },
    };
    writes.push(bodies.put({ id, article, isFromFile: true }));
  }
  const isBinned = existing.deletedAt !== null;
  if (isBinned)
    draft = { ...draft, deletedAt: null, stamps: { ...draft.stamps, deletedAt: stamp } };
  if (draft !== existing) {
    const record = toRecord(draft, stamp.counter);
    known.records.set(id, record);
    writes.push(summaries.put(record));
  }
  await Promise.all(writes);
  return isBinned ? 'added' : 'double';
}

/** What the file says of reading and favourites, of a record that is new. */
function withStates(draft: SummaryDraft, row: ImportRow, stamp: Stamp): SummaryDraft {
  const isRead = row.readingState !== 'unread';
  return {
    ...draft,
    readingState: row.readingState,
    isFavourite: row.isFavourite,
    stamps: {
      ...draft.stamps,
      ...(isRead && { readingState: stamp }),
      ...(row.isFavourite && { isFavourite: stamp }),
    },
  };
}

/** The record with tags added; the very same where it has them all, or a person took them off. */
function withTags<Draft extends SummaryDraft | SummaryRecord>(
  draft: Draft,
  tags: readonly string[],
  stamp: Stamp,
): Draft {
  const known = new Set(draft.tagMarks.map((mark) => mark.tag));
  const fresh = tags.filter((tag) => !known.has(tag));
  if (fresh.length === 0) return draft;
  const tagMarks = [...draft.tagMarks, ...fresh.map((tag) => ({ tag, isSet: true, stamp }))].sort(
    (one, other) => (one.tag < other.tag ? -1 : 1),
  );
  return { ...draft, tagMarks };
}

function articleOrNull(row: ImportRow): Article | null {
  try {
    return articleOfRow(row);
  } catch (error) {
    if (error instanceof ArticleError) return null;
    throw error;
  }
}
