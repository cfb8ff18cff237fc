import type { Article } from '@/article/article';
import { extractArticle } from '@/extraction/extract-article';
import type { ExtractionOutcome } from '@/extraction/extraction-outcome';
import { measureLivePage } from '@/extraction/live-page';

/** A Tuesday noon, so that no test depends on the clock. */
const someDay = Date.UTC(2026, 2, 3, 12);

/** A page's HTML as a document without a window. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Extracts a document as if it stood at `url`. */
export function extractFrom(
  page: Document,
  url = 'https://novyny.example/story/',
): ExtractionOutcome {
  return extractArticle(page, measureLivePage(page, url, someDay));
}

/** The article of a page that must have one. */
export function articleFrom(page: Document, url?: string): Article {
  const outcome = extractFrom(page, url);
  if (!outcome.ok) throw new Error(`no article: ${outcome.code}`);
  return outcome.article;
}

/** What a reader sees of an article's body, block by block, figures apart. */
export function blocksOf(article: Article): readonly string[] {
  return article.text.split('\n');
}

/** Every picture that a reader sees, the lead first. */
export function picturesOf(article: Article): readonly string[] {
  const shown = parsePage(article.body).querySelectorAll('img');
  const inBody = Array.from(shown, (image) => image.getAttribute('src') ?? '');
  return article.leadPicture ? [article.leadPicture.src, ...inBody] : inBody;
}
