import { isSameSite } from '@/article/same-site';
import { cleanText } from './clean-text';
import { type JsonLdNode, textOf, typesOf } from './json-ld';
import { type MetaTags, metaValue } from './meta-tags';

/** The page's canonical address where it lies on the page's own site, else ''. */
export function readCanonical(page: Document, pageUrl: string): string {
  const href = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? '';
  if (href === '') return '';
  try {
    const canonical = new URL(href, pageUrl);
    return isSameSite(canonical.href, pageUrl) ? canonical.href : '';
  } catch {
    // An address that does not parse is no address.
    return '';
  }
}

/** A name in the form of a host must be this site's own. */
function isBelievable(name: string, pageUrl: string): boolean {
  const asHost = name
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  if (!/^[^\s./:@,|]+(?:\.[^\s./:@,|]+)*\.[^\s./:@,|\d]{2,}$/.test(asHost)) return true;
  return isSameSite(`https://${asHost}`, pageUrl);
}

/** Every name that the page gives its site, most telling first; names that are another site's host are left out. */
export function siteNames(
  tags: MetaTags,
  article: JsonLdNode | null,
  nodes: readonly JsonLdNode[],
  pageUrl: string,
): readonly string[] {
  const webSite = nodes.find((node) => typesOf(node).includes('WebSite'));
  return [
    metaValue(tags, 'og:site_name'),
    textOf(article?.['publisher'], 'name'),
    textOf(webSite?.['name']),
    textOf(webSite?.['alternateName']),
    textOf(article?.['isPartOf'], 'name'),
    metaValue(tags, 'application-name', 'apple-mobile-web-app-title', 'al:ios:app_name', 'cre'),
  ]
    .map(cleanText)
    .filter((name) => name !== '' && name.length <= 100 && isBelievable(name, pageUrl));
}
