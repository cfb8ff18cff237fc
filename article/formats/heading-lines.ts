import type { Article } from '@/article/article';

/** Byline, site and date of an article, those that are known, each once. */
export function creditLine(article: Article): string {
  const parts = [article.byline, article.siteName || article.host, publishedOn(article)];
  return [...new Set(parts.filter(Boolean))].join(' · ');
}

/**
 * The day of publication in the words of the article's own language, since it goes with its text.
 * The day is that of the page's own offset: what stood on the page, wherever the reader is.
 */
function publishedOn({ published, lang }: Article): string {
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  const locale = lang !== '' && isKnown(lang) ? lang : 'en';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function isKnown(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch (error) {
    // A page may call its language anything.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
