import type { Article } from '@/article/article';
import { saveArticle } from '@/library/library';
import { catchUp } from '@/library/search/catch-up';
import { forgetIndex, searchLibrary } from '@/library/search/search-library';
import { deleteSearch } from '@/library/search/search-store';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

/** An empty library that nothing was searched in yet. */
export async function freshIndexedLibrary(): Promise<void> {
  forgetIndex();
  await deleteSearch();
  await freshLibrary();
}

/** Saves articles of these titles and texts and indexes them; answers with their ids by title. */
export async function library(
  ...articles: readonly (Partial<Article> & { readonly title: string })[]
): Promise<Readonly<Record<string, string>>> {
  const ids: [string, string][] = [];
  for (const [number, article] of articles.entries()) {
    const { summary } = await saveArticle(
      sampleArticle({
        url: `https://news.example/${number}`,
        dek: '',
        byline: '',
        siteName: '',
        ...article,
      }),
    );
    ids.push([article.title, summary.id]);
  }
  await catchUp();
  return Object.fromEntries(ids);
}

/** The titles found, best first. */
export async function found(
  typed: string,
  ids: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { hits } = await searchLibrary(typed, { limit: 50 });
  return hits.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id);
}
