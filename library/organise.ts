import { announceChange } from './changes';
import { nextStamp } from './clock';
import type { ReadingState, Stamp, TagMark } from './summary';
import { type SummaryDraft, type SummaryRecord, toRecord } from './summary-record';
import { withTagChanges } from './tag-marks';
import { inWriteTransaction } from './transaction';

/** What can be done to many articles at once; what is left out stays. */
export type ArticleChange = {
  readonly readingState?: ReadingState;
  readonly isFavourite?: boolean;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** Into the bin, or out of it. */
  readonly isBinned?: boolean;
};

/** What a change took from an article, to undo it: what it did not touch is not here. */
export type ArticleBefore = {
  readonly id: string;
  readonly readingState?: ReadingState;
  readonly isFavourite?: boolean;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** Milliseconds since 1970; null outside the bin. */
  readonly deletedAt?: number | null;
};

/** Articles changed in one transaction: so long others wait at most, so much is undone together when it fails. */
const batchSize = 500;

/**
 * Changes articles, durable when answered, field by field: another window's change of another
 * field or tag stays. Answers with what those changed were before, for `undoChange`; ids that are
 * not in the library are passed over. `onProgress` gets how many are done. Rejects with `LibraryError`.
 */
export async function changeArticles(
  ids: readonly string[],
  change: ArticleChange,
  onProgress?: (done: number) => void,
): Promise<readonly ArticleBefore[]> {
  const now = Date.now();
  return changeInBatches(
    ids,
    (record, stamp) => {
      const { readingState, isFavourite, isBinned, addTags = [], removeTags = [] } = change;
      const deletedAt =
        isBinned === undefined ? undefined : isBinned ? (record.deletedAt ?? now) : null;
      const marks = withTagChanges(record.tagMarks, { add: addTags, remove: removeTags, stamp });
      return withFields(record, { readingState, isFavourite, deletedAt, marks }, stamp);
    },
    onProgress,
  );
}

/**
 * Puts back what `changeArticles` took from articles, as a change of now; what else was done to them
 * since stays.
 */
export async function undoChange(before: readonly ArticleBefore[]): Promise<void> {
  const states = new Map(before.map((state) => [state.id, state]));
  await changeInBatches([...states.keys()], (record, stamp) => {
    const state = states.get(record.id);
    if (!state) return record;
    const { readingState, isFavourite, deletedAt, addTags = [], removeTags = [] } = state;
    const marks = withTagChanges(record.tagMarks, { add: addTags, remove: removeTags, stamp });
    return withFields(record, { readingState, isFavourite, deletedAt, marks }, stamp);
  });
}

async function changeInBatches(
  ids: readonly string[],
  change: (record: SummaryRecord, stamp: Stamp) => SummaryDraft,
  onProgress?: (done: number) => void,
): Promise<readonly ArticleBefore[]> {
  const before: ArticleBefore[] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    const some = ids.slice(start, start + batchSize);
    const changed = await inWriteTransaction(['summaries', 'meta'], async (transaction) => {
      const summaries = transaction.objectStore('summaries');
      const stamp = await nextStamp(transaction.objectStore('meta'));
      const records = await Promise.all(some.map((id) => summaries.get(id)));
      const olds = records.flatMap((record) => {
        const draft = record && change(record, stamp);
        return record && draft !== record && draft ? [{ record, draft }] : [];
      });
      const news = olds.map(({ draft }) => toRecord(draft, stamp.counter));
      await Promise.all(news.map((record) => summaries.put(record)));
      return olds.map(({ record }, position) => wayBack(record, news[position] ?? record));
    });
    before.push(...changed);
    if (changed.length > 0) announceChange({ kind: 'changed', ids: changed.map(({ id }) => id) });
    onProgress?.(Math.min(ids.length, start + batchSize));
  }
  return before;
}

/** What leads from a record as it is now back to what it was. */
function wayBack(was: SummaryRecord, is: SummaryRecord): ArticleBefore {
  const addTags = was.tags.filter((tag) => !is.tags.includes(tag));
  const removeTags = is.tags.filter((tag) => !was.tags.includes(tag));
  return {
    id: was.id,
    ...(was.readingState !== is.readingState && { readingState: was.readingState }),
    ...(was.isFavourite !== is.isFavourite && { isFavourite: was.isFavourite }),
    ...(was.deletedAt !== is.deletedAt && { deletedAt: was.deletedAt }),
    ...(addTags.length > 0 && { addTags }),
    ...(removeTags.length > 0 && { removeTags }),
  };
}

/** The record with what differs set and stamped; the very same where nothing does. */
function withFields(
  record: SummaryRecord,
  to: {
    readonly readingState: ReadingState | undefined;
    readonly isFavourite: boolean | undefined;
    readonly deletedAt: number | null | undefined;
    readonly marks: readonly TagMark[];
  },
  stamp: Stamp,
): SummaryDraft {
  const { readingState = record.readingState, isFavourite = record.isFavourite } = to;
  const deletedAt = to.deletedAt === undefined ? record.deletedAt : to.deletedAt;
  const isStateNew = readingState !== record.readingState;
  const isFavouriteNew = isFavourite !== record.isFavourite;
  const isBinNew = deletedAt !== record.deletedAt;
  if (!isStateNew && !isFavouriteNew && !isBinNew && to.marks === record.tagMarks) return record;
  return {
    ...record,
    readingState,
    isFavourite,
    deletedAt,
    tagMarks: to.marks,
    stamps: {
      ...record.stamps,
      ...(isStateNew && { readingState: stamp }),
      ...(isFavouriteNew && { isFavourite: stamp }),
      ...(isBinNew && { deletedAt: stamp }),
    },
  };
}
