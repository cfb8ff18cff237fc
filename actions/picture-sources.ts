import type { Article } from '@/article/article';
import { originOf } from '@/platform/permissions';

/** The addresses of an article's pictures, as extraction knows them: no DOM is needed for it. */
export function pictureSources({ leadPicture, figures }: Article): readonly string[] {
  return [...(leadPicture ? [leadPicture] : []), ...figures].map(({ src }) => src);
}

/**
 * The addresses of all pictures of an article, as it is shown: an imported one tells of none but in
 * its HTML. Needs a browser's DOM.
 */
export async function shownPictureSources(article: Article): Promise<readonly string[]> {
  const { sanitize } = await import('@/article/sanitize');
  const shown = [...sanitize(article.body).querySelectorAll('img')].map(
    (picture) => picture.getAttribute('src') ?? '',
  );
  const sources = [...pictureSources(article), ...shown];
  return [...new Set(sources)].filter((src) => /^https?:/.test(src));
}

/** What to ask for to fetch pictures from a host; hosts without letters are numbers, and have no subdomains. */
export function picturePattern(host: string): string {
  return /[a-z]/i.test(host) ? originOf(host) : `*://${host}/*`;
}
