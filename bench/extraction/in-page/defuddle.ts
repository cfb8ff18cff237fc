import Defuddle from 'defuddle';
import type { PeerResult } from './peer-result';
import { textOf } from './text-of';

/** Defuddle's synchronous parse, on the page itself as its own extension does. */
export function run(): PeerResult {
  const start = performance.now();
  const article = new Defuddle(document, { url: document.URL, useAsync: false }).parse();
  const ms = performance.now() - start;
  return {
    ms,
    title: article.title,
    byline: article.author,
    published: article.published,
    text: textOf(article.content),
  };
}
