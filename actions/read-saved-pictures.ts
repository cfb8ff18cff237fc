import type { Article } from '@/article/article';
import { report } from '@/platform/report';

/** A saved article as it is read without a network. */
export type SavedArticle = {
  readonly article: Article;
  /** From an import or a backup: what is not kept of its pictures is asked for on tap only. */
  readonly isFromFile: boolean;
  /** The pictures that are kept, by the addresses that its HTML names. */
  readonly pictures: ReadonlyMap<string, Blob>;
};

/**
 * A saved article with the pictures that are kept, or the earlier text of it that was read at `takenAt`
 * (milliseconds since 1970); null where that is not in the library.
 */
export async function readSavedWithPictures(
  id: string,
  takenAt: number | null = null,
): Promise<SavedArticle | null> {
  // With the library, which no page waits for before it can draw itself.
  const [{ readSavedBody }, { readPictures }] = await Promise.all([
    import('@/library/read-saved-body'),
    import('@/library/pictures/kept-pictures'),
  ]);
  const [body, pictures] = await Promise.all([
    readSavedBody(id),
    readPictures(id).catch((error: unknown) => {
      // The text is there all the same.
      report(error);
      return new Map<string, Blob>();
    }),
  ]);
  if (!body) return null;
  const article = takenAt === null ? body.article : await readEarlier(id, takenAt);
  return article && { article, isFromFile: body.isFromFile === true, pictures };
}

async function readEarlier(id: string, takenAt: number): Promise<Article | null> {
  const { readVersions } = await import('@/library/versions');
  const versions = await readVersions(id);
  return versions.find((version) => version.takenAt === takenAt)?.article ?? null;
}
