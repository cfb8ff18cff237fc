import type { Article } from '@/article/article';
import type { Summary } from '@/library/summary';

// The library and the address rules are fetched when they are first needed: no page has to wait
// for them before it can draw itself.
const library = () => import('@/library/library');

/** The summary of an article that is in the saved list; null where it is not (the bin does not count). */
export async function findSaved(article: Article): Promise<Summary | null> {
  const [{ findSummary }, { articleId }] = await Promise.all([
    library(),
    import('@/article/address'),
  ]);
  const summary = await findSummary(await articleId(article.url, article.canonicalUrl));
  return summary?.deletedAt === null ? summary : null;
}

/** A saved article, whole; null where it is not in the library. Ids are `Summary.id`. */
export async function readSaved(id: string): Promise<Article | null> {
  return (await library()).readBody(id);
}

/** How many articles are saved. */
export async function countSaved(): Promise<number> {
  return (await library()).countSummaries();
}

/** Saved articles newest first, at most `limit`. */
export async function listSaved(limit: number): Promise<readonly Summary[]> {
  return (await library()).listSummaries({ limit });
}

/** What was deleted within the last 30 days, last deleted first, at most `limit`. */
export async function listDeleted(limit: number): Promise<readonly Summary[]> {
  const { binKeeps, listBin } = await import('@/library/bin');
  const oldest = Date.now() - binKeeps;
  return (await listBin(limit)).filter((each) => (each.deletedAt ?? 0) > oldest);
}
