import type { Article } from '@/article/article';
import { unsafeHtml } from '@/article/unsafe-html';

/** An article as extraction makes it, with what a test wants different. Another `url` is another article. */
export function sampleArticle(parts: Partial<Article> = {}): Article {
  const text = 'After two years the bridge is open.\nThe first tram crossed it at dawn.';
  return {
    version: 1,
    url: 'https://news.example/2026/bridge',
    canonicalUrl: '',
    kind: 'article',
    confidence: 0.97,
    title: 'A bridge reopens',
    dek: 'After two years the bridge is open.',
    byline: 'Olena Koval',
    siteName: 'The Example',
    host: 'news.example',
    published: '2026-03-01T08:00:00+02:00',
    modified: '',
    lang: 'en',
    dir: 'ltr',
    leadPicture: null,
    body: unsafeHtml('<p>The first tram crossed it at dawn.</p>'),
    text,
    figures: [],
    removed: [],
    candidates: [],
    words: 14,
    minutes: 1,
    ...parts,
  };
}

/** `count` articles of different addresses. */
export function sampleArticles(count: number): readonly Article[] {
  return Array.from({ length: count }, (_nothing, number) =>
    sampleArticle({
      url: `https://news.example/2026/story-${number}`,
      title: `Story ${number}`,
    }),
  );
}
