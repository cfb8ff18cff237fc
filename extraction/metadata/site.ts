import { isSameSite } from '@/article/same-site';
import { cleanText, foldForComparison } from './clean-text';
import { hostOf } from '@/extraction/dom/addresses';
import { type JsonLdNode, textOf, typesOf } from './json-ld';
import { type MetaTags, metaValue } from './meta-tags';

/** The page's canonical address where it lies on the page's own site, else ''. */
export function readCanonical(page: Document, pageUrl: string): string {
  const href = page.querySelector('link[rel~=canonical i][href]')?.getAttribute('href') ?? '';
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

/**
 * What stands last in a page's title, where its host spells it: "… | LoadUp" on goloadup.com, "… – OSSO B.V." on osso.nl. ''
 * where it does not.
 */
export function nameInTitle(title: string, host: string): string {
  const name = /.*\s[|│·•»›–—-]\s+(.{4,40})$/.exec(title)?.[1] ?? '';
  const folded = foldForComparison(name).replaceAll(' ', '');
  const isSpelt =
    folded.length > 3 &&
    host
      .split('.')
      .map((label) => label.replaceAll('-', ''))
      .some(
        (label) =>
          label.includes(folded) ||
          (label.length > 3 && folded.startsWith(label) && folded.length <= label.length + 4),
      );
  return isSpelt ? name : '';
}

/** Every name that the page gives its site, most telling first; names that are another site's host are left out. */
export function siteNames(
  page: Document,
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
    nameInTitle(page.title, hostOf(pageUrl)),
  ]
    .map(cleanText)
    .filter((name) => name !== '' && name.length <= 100 && isBelievable(name, pageUrl));
}
