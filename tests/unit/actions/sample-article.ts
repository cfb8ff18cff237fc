import type { Article } from '@/article/article';
import { unsafeHtml } from '@/article/unsafe-html';

/** A small whole article; `change` replaces some of its fields. */
export function sampleArticle(change: Partial<Article> = {}): Article {
  return {
    version: 1,
    url: 'https://news.example/story',
    canonicalUrl: '',
    kind: 'article',
    confidence: 0.9,
    title: 'Bridge plan goes back to committee',
    dek: '',
    byline: '',
    siteName: 'News',
    host: 'news.example',
    published: '',
    modified: '',
    lang: 'en',
    dir: 'ltr',
    leadPicture: null,
    body: unsafeHtml('<p>The council met on Tuesday.</p>'),
    text: 'The council met on Tuesday.',
    figures: [],
    removed: [],
    candidates: [],
    words: 5,
    minutes: 1,
    ...change,
  };
}
