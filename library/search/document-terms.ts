import type { Article } from '@/article/article';
import { countMask, inSource, inTitle } from './postings';
import { tokenize } from './tokenize';

/**
 * Stands before the terms of title, byline and site a second time: the first letters of a word
 * fit half the library's text, but few titles.
 */
export const headMark = '\u0001';

/** The terms of an article with what `Postings` says of each. */
export function documentTerms(
  article: Pick<Article, 'title' | 'byline' | 'siteName' | 'host' | 'text'>,
): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const term of tokenize(article.text)) {
    const count = hits.get(term) ?? 0;
    if (count < countMask) hits.set(term, count + 1);
  }
  const addHead = (text: string, part: number): void => {
    for (const term of tokenize(text)) {
      hits.set(term, (hits.get(term) ?? 0) | part);
      const marked = headMark + term;
      hits.set(marked, (hits.get(marked) ?? 0) | part);
    }
  };
  addHead(article.title, inTitle);
  addHead(`${article.byline}\n${article.siteName}\n${article.host}`, inSource);
  return hits;
}
