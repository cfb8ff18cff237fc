import type { Article } from '@/article/article';
import { saveArticle } from '@/library/library';
import { readVersions } from '@/library/versions';
import { sampleArticle } from './sample-article';

/** An article, and what its page says later. */
export const first = sampleArticle();
export const second = sampleArticle({
  title: 'A bridge closes',
  text: 'After a day the bridge is shut.',
});
export const third = sampleArticle({
  title: 'A bridge is gone',
  text: 'The bridge was taken away.',
});

/** The titles of the versions that are kept of an article. */
export const titlesOf = async (id: string): Promise<readonly string[]> =>
  (await readVersions(id)).map(({ article }) => article.title);

/** Saves an article; out: its id. */
export async function saved(article: Article = first): Promise<string> {
  return (await saveArticle(article)).summary.id;
}
