import { Readability } from '@mozilla/readability';
import type { PeerResult } from './peer-result';
import { textOf } from './text-of';

/** Readability alone, as its README tells: clone the page, parse the clone. */
export function run(): PeerResult {
  const start = performance.now();
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) throw new Error('A clone of a document is a document.');
  const article = new Readability(copy).parse();
  const ms = performance.now() - start;
  return {
    ms,
    title: article?.title ?? '',
    byline: article?.byline ?? '',
    published: article?.publishedTime ?? '',
    text: textOf(article?.content ?? ''),
  };
}
