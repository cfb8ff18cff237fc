import { articleId } from '@/article/address';
import type { Article } from '@/article/article';
import { saysTheSame } from '@/article/compare/essential-text';
import { announceChange } from './changes';
import { checkArticle } from './check-article';
import { nextStamp } from './clock';
import { type DatedText, joinVersions, textOf, versionOf } from './join-versions';
import { LibraryError } from './library-error';
import { articlePart } from './new-record';
import type { Summary, Version } from './summary';
import { toRecord, toSummary } from './summary-record';
import { inWriteTransaction, withLibrary } from './transaction';

/** The `versions` store of a transaction, whichever other stores it spans. */
export type VersionStore = {
  getAll(query: IDBKeyRange): Promise<Version[]>;
  put(version: Version): Promise<unknown>;
  delete(query: [string, string] | IDBKeyRange): Promise<unknown>;
};

/** All versions of one article. */
const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/**
 * Makes `fresh`, the same page read again, the article's text, and keeps the text it had as an
 * earlier version; both durable when answered. Where they say the same nothing changes. Tags, state,
 * place and the day of saving stay. Rejects with 'not-found' where the article is not in the list.
 */
export async function keepVersion(
  fresh: Article,
): Promise<{ readonly summary: Summary; readonly isNew: boolean }> {
  const article = checkArticle(fresh);
  const id = await articleId(article.url, article.canonicalUrl);
  const kept = await inWriteTransaction(
    ['summaries', 'bodies', 'versions', 'meta'],
    async (transaction) => {
      const record = await transaction.objectStore('summaries').get(id);
      const body = await transaction.objectStore('bodies').get(id);
      if (record?.deletedAt !== null || !body) throw new LibraryError('not-found');
      if (saysTheSame(body.article, article)) return { record, isNew: false };
      const stamp = await nextStamp(transaction.objectStore('meta'));
      const stamps = { ...record.stamps, article: stamp };
      const changed = toRecord(
        { ...record, ...articlePart(article, record.savedAt), stamps },
        stamp.counter,
      );
      await transaction.objectStore('summaries').put(changed);
      await transaction.objectStore('bodies').put({ id, article, takenAt: Date.now() });
      const before = versionOf(id, textOf(record, body));
      await putVersions(transaction.objectStore('versions'), { id, article }, [before]);
      return { record: changed, isNew: true };
    },
  );
  if (kept.isNew) announceChange({ kind: 'changed', ids: [id] });
  return { summary: toSummary(kept.record), isNew: kept.isNew };
}

/**
 * Keeps `others` beside an article's text of now and the versions it has already, see
 * `joinVersions`. Answers whether anything changed.
 */
export async function putVersions(
  store: VersionStore,
  current: { readonly id: string; readonly article: Article },
  others: readonly Version[],
): Promise<boolean> {
  const before = await store.getAll(versionsOf(current.id));
  if (before.length === 0 && others.length === 0) return false;
  const after = joinVersions(current, [...before, ...others]);
  const gone = before.filter(({ key }) => after.every((version) => version.key !== key));
  const come = after.filter(({ key }) => before.every((version) => version.key !== key));
  for (const { key } of gone) await store.delete([current.id, key]);
  for (const version of come) await store.put(version);
  return gone.length + come.length > 0;
}

/** Deletes the versions of an article that is deleted for good. */
export async function deleteVersions(store: VersionStore, id: string): Promise<void> {
  await store.delete(versionsOf(id));
}

/** The text of a saved article with its date, milliseconds since 1970; null where there is none. */
export async function readText(id: string): Promise<Omit<DatedText, 'stamp'> | null> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['summaries', 'bodies']);
    const record = await transaction.objectStore('summaries').get(id);
    const body = await transaction.objectStore('bodies').get(id);
    return record && body ? textOf(record, body) : null;
  });
}

/** The earlier texts of a saved article, newest first; most have none. */
export async function readVersions(id: string): Promise<readonly Version[]> {
  const found = await withLibrary((library) => library.getAll('versions', versionsOf(id)));
  return found.sort((one, other) => other.takenAt - one.takenAt);
}
