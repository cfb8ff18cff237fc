import { articleId } from '@/article/address';
import type { Article } from '@/article/article';
import type { TextAnchor } from '@/article/text-anchor';
import { announceChange, type LibraryChange } from './changes';
import { checkArticle } from './check-article';
import { nextStamp } from './clock';
import { textOf, versionOf } from './join-versions';
import { LibraryError } from './library-error';
import { articlePart, newDraft, savedAgain } from './new-record';
import type { ReadingState, Stamp, Summary } from './summary';
import { type SummaryDraft, type SummaryRecord, toRecord, toSummary } from './summary-record';
import { inWriteTransaction, withLibrary } from './transaction';
import { putVersions } from './versions';

/**
 * Saves an article, durable when answered. Saving what is in the list already changes nothing and
 * answers with what is there; what is in the bin comes back with its tags and place, renewed, and
 * keeps the text it had as an earlier version where the page says something else now.
 * Rejects with `LibraryError`.
 */
export async function saveArticle(
  article: Article,
): Promise<{ readonly summary: Summary; readonly isNew: boolean }> {
  const checked = checkArticle(article);
  const id = await articleId(checked.url, checked.canonicalUrl);
  const saved = await inWriteTransaction(
    ['summaries', 'bodies', 'versions', 'tombstones', 'meta'],
    async (transaction) => {
      const summaries = transaction.objectStore('summaries');
      const existing = await summaries.get(id);
      if (existing?.deletedAt === null) return { record: existing, isNew: false };
      const stamp = await nextStamp(transaction.objectStore('meta'));
      const part = articlePart(checked, Date.now());
      const grave = await transaction.objectStore('tombstones').get(id);
      const draft = existing
        ? savedAgain(existing, part, stamp)
        : newDraft(id, part, { life: grave ? grave.life + 1 : 0, stamp });
      const record = toRecord(draft, stamp.counter);
      await summaries.put(record);
      const bodies = transaction.objectStore('bodies');
      const body = existing && (await bodies.get(id));
      await bodies.put({ id, article: checked });
      if (existing && body) {
        const before = versionOf(id, textOf(existing, body));
        const versions = transaction.objectStore('versions');
        await putVersions(versions, { id, article: checked }, [before]);
      }
      await transaction.objectStore('tombstones').delete(id);
      return { record, isNew: true };
    },
  );
  if (saved.isNew) announceChange({ kind: 'saved', ids: [id] });
  return { summary: toSummary(saved.record), isNew: saved.isNew };
}

/** Puts an article into the bin. Rejects with 'not-found' where there is none. */
export async function removeArticle(id: string): Promise<void> {
  await changeRecord(id, 'removed', (record, stamp) =>
    record.deletedAt === null
      ? { ...record, deletedAt: Date.now(), stamps: { ...record.stamps, deletedAt: stamp } }
      : record,
  );
}

/** Takes an article out of the bin, to where it was in the list. Rejects with 'not-found' where there is none. */
export async function restoreArticle(id: string): Promise<Summary> {
  return changeRecord(id, 'restored', (record, stamp) =>
    record.deletedAt === null
      ? record
      : { ...record, deletedAt: null, stamps: { ...record.stamps, deletedAt: stamp } },
  );
}

/**
 * Keeps where reading stopped; an unread article is being read from then on. `progress` is 0 to 1.
 * Rejects with 'not-found' where the article is not in the library.
 */
export async function keepPlace(id: string, place: TextAnchor, progress: number): Promise<void> {
  await changeRecord(id, 'changed', (record, stamp) => {
    const isBegun = record.readingState === 'unread';
    return {
      ...record,
      place,
      progress: Math.min(1, Math.max(0, progress)),
      readingState: isBegun ? 'reading' : record.readingState,
      stamps: {
        ...record.stamps,
        place: stamp,
        progress: stamp,
        ...(isBegun && { readingState: stamp }),
      },
    };
  });
}

/** Marks an article as unread, being read, read or archived. Rejects with 'not-found'. */
export async function setReadingState(id: string, state: ReadingState): Promise<void> {
  await changeRecord(id, 'changed', (record, stamp) =>
    record.readingState === state
      ? record
      : { ...record, readingState: state, stamps: { ...record.stamps, readingState: stamp } },
  );
}

/** The summary of an article, in the bin or not; null where it was never saved or deleted for good. */
export async function findSummary(id: string): Promise<Summary | null> {
  const record = await withLibrary((database) => database.get('summaries', id));
  return record ? toSummary(record) : null;
}

/**
 * Summaries newest first, without the bin, at most `limit`; `before` is the last one of the page
 * before. Reads these summaries and nothing else.
 */
export async function listSummaries({
  limit,
  before,
}: {
  readonly limit: number;
  readonly before?: Pick<Summary, 'id' | 'savedAt'>;
}): Promise<readonly Summary[]> {
  const range = before && IDBKeyRange.lowerBound([-before.savedAt, before.id], true);
  const records = await withLibrary((database) =>
    database.getAllFromIndex('summaries', 'listed', range, limit),
  );
  return records.map(toSummary);
}

/** The summaries of these articles in their order, in the bin or not; null where there is none (any more). */
export async function readSummaries(ids: readonly string[]): Promise<readonly (Summary | null)[]> {
  const records = await withLibrary((database) => {
    const { store } = database.transaction('summaries');
    return Promise.all(ids.map((id) => store.get(id)));
  });
  return records.map((record) => (record ? toSummary(record) : null));
}

/** How many articles are in the library, without the bin. */
export function countSummaries(): Promise<number> {
  return withLibrary((database) => database.countFromIndex('summaries', 'listed'));
}

/** The article itself, in the bin or not; null where there is none. */
export async function readBody(id: string): Promise<Article | null> {
  const body = await withLibrary((database) => database.get('bodies', id));
  return body?.article ?? null;
}

/** Changes one record by `change`, which answers with the same record where there is nothing to do. */
async function changeRecord(
  id: string,
  kind: LibraryChange['kind'],
  change: (record: SummaryRecord, stamp: Stamp) => SummaryDraft,
): Promise<Summary> {
  const { record, isChanged } = await inWriteTransaction(
    ['summaries', 'meta'],
    async (transaction) => {
      const summaries = transaction.objectStore('summaries');
      const existing = await summaries.get(id);
      if (!existing) throw new LibraryError('not-found');
      const stamp = await nextStamp(transaction.objectStore('meta'));
      const draft = change(existing, stamp);
      if (draft === existing) return { record: existing, isChanged: false };
      const record = toRecord(draft, stamp.counter);
      await summaries.put(record);
      return { record, isChanged: true };
    },
  );
  if (isChanged) announceChange({ kind, ids: [id] });
  return toSummary(record);
}
