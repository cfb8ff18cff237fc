import { type JsonLdNode, textOf } from './json-ld';
import { type MetaTags, metaValue } from './meta-tags';
import { linesNearHeading } from './near-heading';
import { parseDate } from './parse-date';
import { readVisibleDate } from './visible-date';

export type Dates = { readonly published: string; readonly modified: string };

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'date',
  'last-modified',
];

const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'revised',
];

/** Where a page shows its date, most telling first. */
const shownDates = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article header time, article time',
  'header time, main time, time',
  '[class*="publish" i]',
  '[class*="date" i], [class*="time" i], [class*="datum" i], [class*="tarih" i], [class*="fecha" i], [id*="date" i]',
];

function elementDate(element: Element, language: string, now: Date): string {
  const attribute =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.getAttribute('title');
  return (
    parseDate(attribute ?? '') ||
    readVisibleDate((element.textContent ?? '').replace(/\s+/g, ' ').trim(), language, now)
  );
}

function shownDate(page: ParentNode, title: string, language: string, now: Date): string {
  for (const selector of shownDates) {
    for (const element of [...page.querySelectorAll(selector)].slice(0, 12)) {
      if (element.closest('aside, footer, nav, [class*="related" i], [class*="comment" i]'))
        continue;
      const date = elementDate(element, language, now);
      if (date) return date;
    }
  }
  const lines = linesNearHeading(page, title).map(({ text }) =>
    readVisibleDate(text, language, now),
  );
  return lines.find((date) => date !== '') ?? '';
}

/** A date in the page's address ("/2025/02/24/"), to the day. */
function addressDate(url: string): string {
  const match = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return match
    ? parseDate(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`)
    : '';
}

/**
 * When the story was published and last changed, ISO 8601 with the page's own offset: JSON-LD,
 * then `meta`, then what the page shows, then its address. `modified` is '' where it says no more
 * than `published`.
 */
export function readDates(
  page: ParentNode,
  tags: MetaTags,
  article: JsonLdNode | null,
  title: string,
  language: string,
  url: string,
  now: Date,
): Dates {
  const fromMeta = (names: readonly string[]): string =>
    names.map((name) => parseDate(metaValue(tags, name))).find((date) => date !== '') ?? '';
  const published =
    parseDate(textOf(article?.['datePublished'])) ||
    parseDate(textOf(article?.['dateCreated'])) ||
    parseDate(textOf(article?.['uploadDate'])) ||
    fromMeta(publishedNames) ||
    shownDate(page, title, language, now) ||
    addressDate(url);
  const modified = parseDate(textOf(article?.['dateModified'])) || fromMeta(modifiedNames);
  return { published, modified: modified === published ? '' : modified };
}
