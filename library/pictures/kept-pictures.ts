import { announceChange } from '@/library/changes';
import type { PictureRecord } from '@/library/schema';
import { inWriteTransaction, withLibrary } from '@/library/transaction';

/** Records read at once when all of them are gone through. */
const atOnce = 200;

/** What the kept pictures of an article take: how many, and bytes. */
export type PictureRoom = { readonly count: number; readonly bytes: number };

/**
 * Keeps a picture of an article under the address that its HTML names, durable when answered.
 * Answers false where the article is not in the library any more: nothing is kept then. Rejects with
 * `LibraryError`.
 */
export async function keepPicture(articleId: string, src: string, blob: Blob): Promise<boolean> {
  return inWriteTransaction(['summaries', 'pictures'], async (transaction) => {
    const record = await transaction.objectStore('summaries').get(articleId);
    if (!record) return false;
    await transaction.objectStore('pictures').put({ articleId, src, blob });
    return true;
  });
}

/** The kept pictures of an article, by the addresses that its HTML names. */
export async function readPictures(articleId: string): Promise<ReadonlyMap<string, Blob>> {
  const records = await withLibrary((library) => library.getAll('pictures', allOf(articleId)));
  return new Map(records.map(({ src, blob }) => [src, blob]));
}

/** The addresses of the pictures that are kept of an article. */
export async function listPictures(articleId: string): Promise<readonly string[]> {
  const keys = await withLibrary((library) => library.getAllKeys('pictures', allOf(articleId)));
  return keys.map(([, src]) => src);
}

/** Deletes the kept pictures of articles; the articles stay. */
export async function deletePictures(articleIds: readonly string[]): Promise<void> {
  await inWriteTransaction(['pictures'], async (transaction) => {
    for (const id of articleIds) await transaction.objectStore('pictures').delete(allOf(id));
  });
  announceChange({ kind: 'changed', ids: articleIds.length > 100 ? [] : articleIds });
}

/** What kept pictures take, article by article. The pictures themselves are not read. */
export async function pictureRooms(): Promise<ReadonlyMap<string, PictureRoom>> {
  const rooms = new Map<string, PictureRoom>();
  let after: PictureRecord | undefined;
  for (;;) {
    const range = after && IDBKeyRange.lowerBound([after.articleId, after.src], true);
    const records: readonly PictureRecord[] = await withLibrary((library) =>
      library.getAll('pictures', range, atOnce),
    );
    for (const { articleId, blob } of records) {
      const { count, bytes } = rooms.get(articleId) ?? { count: 0, bytes: 0 };
      rooms.set(articleId, { count: count + 1, bytes: bytes + blob.size });
    }
    after = records.at(-1);
    if (!after) return rooms;
  }
}

function allOf(articleId: string): IDBKeyRange {
  return IDBKeyRange.bound([articleId], [articleId, []]);
}
