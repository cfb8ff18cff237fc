import { tidyText } from '@/extraction/dom/nodes';
import { type JsonLdNode, textOf } from './json-ld';
import { type MetaTags, metaValue } from './meta-tags';
import { linesNearHeading, standsAside } from './near-heading';
import { isoDate, parseDate } from './parse-date';
import { changed, readVisibleDate } from './visible-date';

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
  '[itemprop~=datePublished]',
  'time[pubdate]',
  'article header time,article time',
  'header time,main time,time',
  '[class*=publish i]',
  '[class*=date i],[class*=time i],[class*=datum i],[class*=tarih i],[class*=fecha i],[id*=date i]',
];

function elementDate(element: Element, language: string, now: Date): string {
  const attribute =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.getAttribute('title');
  return (
    parseDate(attribute ?? '') ||
    readVisibleDate(attribute ?? '', language, now) ||
    readVisibleDate(tidyText(element.textContent ?? ''), language, now)
  );
}

function shownDate(page: ParentNode, title: string, language: string, now: Date): string {
  for (const selector of shownDates) {
    for (const element of [...page.querySelectorAll(selector)].slice(0, 12)) {
      if (standsAside(element)) continue;
      const date = elementDate(element, language, now);
      if (date) return date;
    }
  }
  const lines = linesNearHeading(page, title).map(({ text }) =>
    readVisibleDate(text, language, now),
  );
  return lines.find((date) => date !== '') ?? '';
}

/**
 * When a line by the heading says that the story was changed, where that is later. Such a line has no
 * offset: beside one that has, only days can be told apart.
 */
function shownChange(
  page: ParentNode,
  published: string,
  title: string,
  language: string,
  now: Date,
): string {
  const precision = published.length > 19 ? 10 : 19;
  return (
    linesNearHeading(page, title)
      .map(({ text }) => readVisibleDate(text.split(changed)[1] ?? '', language, now))
      .find((date) => date.slice(0, precision) > published.slice(0, date.length)) ?? ''
  );
}

/** A date in the page's address ("/2025/02/24/"), to the day. */
function addressDate(url: string): string {
  const match = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  const [year = 0, month = 0, day = 0] = match?.slice(1).map(Number) ?? [];
  return isoDate({ year, month, day });
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
  const change = page.querySelector('[itemprop~=dateModified]');
  const modified =
    parseDate(textOf(article?.['dateModified'])) ||
    fromMeta(modifiedNames) ||
    (change && elementDate(change, language, now)) ||
    shownChange(page, published, title, language, now);
  return { published, modified: modified === published ? '' : modified };
}
