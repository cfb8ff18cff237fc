import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import { LibraryError } from './library-error';

/** The article, checked once more before it is kept. Throws `LibraryError` 'malformed-article'. */
export function checkArticle(article: Article): Article {
  try {
    return parseArticle(article);
  } catch (error) {
    throw new LibraryError('malformed-article', { cause: error });
  }
}
