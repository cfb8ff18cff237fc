import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import { textLanguage } from '@/platform/texts';

/**
 * The article of our own sample page. Browsers run no script of an extension in its own pages by a
 * click, so what extraction makes of that page lies beside it; a test keeps the two the same.
 */
export async function takeSample(): Promise<Article> {
  const answer = await fetch(`/sample/${textLanguage()}.json`);
  return parseArticle(await answer.json());
}
