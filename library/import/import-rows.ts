import { articleId } from '@/article/address';
import type { Article } from '@/article/article';
import { ArticleError } from '@/article/parse-article';
import { announceChange } from '@/library/changes';
import { nextStamp } from '@/library/clock';
import { articlePart, newDraft } from '@/library/new-record';
import { createBreather } from '@/library/search/breathe';
import type { Stamp } from '@/library/summary';
import { type SummaryDraft, type SummaryRecord, toRecord } from '@/library/summary-record';
import { inWriteTransaction, type WriteTransaction } from '@/library/transaction';
import { articleOfRow } from './article-of-row';
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

const stores = ['summaries', 'bodies', 'tombstones', 'meta'] as const;

/**
 * Takes rows into the library: all the good ones, durable when answered, or none. Give some
 * hundred at a time. Repeating it changes nothing: what is there already stays as it is and only
 * gains tags, and the text where it had none. What is in the bin comes back.
 */
export async function importRows(rows: readonly ImportRow[]): Promise<ImportOutcome> {
  const bad: BadRow[] = [];
  const ready: ReadyRow[] = [];
  const breathe = createBreather();
  for (const row of rows) {
    await breathe();
    const article = articleOrNull(row);
    if (article) ready.push({ row, id: await articleId(article.url, ''), article });
    else bad.push({ line: row.line, reason: 'too-large', start: row.title || row.url });
  }
  const kinds = await inWriteTransaction(stores, async (transaction) => {
    const stamp = await nextStamp(transaction.objectStore('meta'));
    const kinds: ('added' | 'double')[] = [];
    // One after another: the same page may come twice.
    for (const one of ready) kinds.push(await importOne(transaction, one, stamp));
    return kinds;
  });
  if (ready.length > 0) announceChange({ kind: 'imported', ids: [] });
  const addedIds = ready.flatMap(({ id }, index) => (kinds[index] === 'added' ? [id] : []));
  return { added: addedIds.length, addedIds, doubles: kinds.length - addedIds.length, bad };
}

async function importOne(
  transaction: WriteTransaction<(typeof stores)[number]>,
  { row, id, article }: ReadyRow,
  stamp: Stamp,
): Promise<'added' | 'double'> {
  const summaries = transaction.objectStore('summaries');
  const bodies = transaction.objectStore('bodies');
  const existing = await summaries.get(id);
  if (!existing) {
    const grave = await transaction.objectStore('tombstones').get(id);
    const life = grave ? grave.life + 1 : 0;
    const part = articlePart(article, row.savedAt ?? Date.now());
    const draft = withStates(newDraft(id, part, { life, stamp }), row, stamp);
    await summaries.put(toRecord(withTags(draft, row.tags, stamp), stamp.counter));
    await bodies.put({ id, article, isFromFile: true });
    await transaction.objectStore('tombstones').delete(id);
    return 'added';
  }
  const hasText = (await bodies.get(id))?.article.text !== '';
  let draft: SummaryDraft = withTags(existing, row.tags, stamp);
  if (!hasText && article.text !== '') {
    draft = {
      ...draft,
      ...articlePart(article, existing.savedAt),
      stamps: { ...draft.stamps, article: stamp },
    };
    await bodies.put({ id, article, isFromFile: true });
  }
  const isBinned = existing.deletedAt !== null;
  if (isBinned)
    draft = { ...draft, deletedAt: null, stamps: { ...draft.stamps, deletedAt: stamp } };
  if (draft !== existing) await summaries.put(toRecord(draft, stamp.counter));
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
