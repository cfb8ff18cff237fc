import { articleNode } from './article-node';
import { chooseByline } from './byline';
import { cleanText } from './clean-text';
import { readDates } from './dates';
import { readHeadings } from './headings';
import { isObject, readJsonLd, textOf, typesOf } from './json-ld';
import { readDirection, readLanguage } from './language';
import { metaValue, readMetaTags } from './meta-tags';
import { readCanonical, siteNames } from './site';
import { chooseTitle } from './title';

/** What a page says of its story, outside the story's own text. */
export type Metadata = {
  readonly canonicalUrl: string;
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
  readonly published: string;
  readonly modified: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** The page's own summary of the story, plain text. */
  readonly description: string;
  /** Addresses that the page names as the story's picture, best first; not yet resolved. */
  readonly pictures: readonly string[];
  /** The story's text as JSON-LD carries it: a witness, never a source. */
  readonly articleBody: string;
  readonly openGraphType: string;
  /** Types of every JSON-LD node on the page. */
  readonly linkedDataTypes: readonly string[];
  /** Every spelling of the site's name, for taking it out of lines. */
  readonly siteNames: readonly string[];
};

export type MetadataContext = {
  /** The page's own address. */
  readonly url: string;
  /** A stretch of the page's visible text, to tell the language by its letters. */
  readonly text: string;
  /** The element that holds the story, where it is known already. */
  readonly container: Element | null;
  /** The moment of reading, for dates like "yesterday". */
  readonly now: Date;
};

function pictureAddresses(image: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(image) ? image : [image];
  return list.map((entry) => textOf(entry, 'url', 'contentUrl', '@id')).filter((url) => url !== '');
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    // A page without an address (a file opened in a test) has no host.
    return '';
  }
}

/**
 * Reads a page's metadata: JSON-LD, Open Graph, microdata, `meta`, and what the page shows.
 * `page` is read, never changed; scripts must still be in it (JSON-LD lives there).
 */
export function readMetadata(page: Document, context: MetadataContext): Metadata {
  const tags = readMetaTags(page);
  const nodes = readJsonLd(page);
  const article = articleNode(nodes, context.url);
  const host = hostOf(context.url);
  const names = siteNames(page, tags, article, nodes, context.url);
  const namesWithHost = [
    ...names,
    // An account is told like a name in titles, and is none to show.
    cleanText(metaValue(tags, 'twitter:site').replace(/^@/, '')),
    host,
    host.replace(/^www\./, ''),
    host.replace(/^www\.|\.[^.]+$/g, ''),
  ];
  const lang = readLanguage(page, tags, article, context.text);
  const inner = isObject(article?.['mainEntity']) ? article['mainEntity'] : null;
  const title = chooseTitle({
    headline: textOf(article?.['headline']) || textOf(inner?.['headline']),
    openGraph: metaValue(tags, 'og:title'),
    twitter: metaValue(tags, 'twitter:title'),
    headings: readHeadings(page),
    document: page.title,
    section:
      metaValue(tags, 'article:section', 'content_category') || textOf(article?.['articleSection']),
    siteNames: namesWithHost,
  });
  const dates = readDates(page, tags, article, title, lang, context.url, context.now);
  return {
    canonicalUrl: readCanonical(page, context.url),
    title,
    byline: chooseByline(page, tags, article, nodes, namesWithHost, title),
    siteName: names[0] ?? '',
    ...dates,
    lang,
    dir: readDirection(context.container ?? page.body, lang),
    description: cleanText(
      metaValue(tags, 'og:description', 'description', 'twitter:description') ||
        textOf(article?.['description']),
    ),
    pictures: [
      metaValue(tags, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'),
      ...pictureAddresses(article?.['image']),
    ].filter((url) => url !== ''),
    articleBody: textOf(article?.['articleBody']),
    openGraphType: metaValue(tags, 'og:type').toLowerCase(),
    linkedDataTypes: [...new Set(nodes.flatMap(typesOf))],
    siteNames: namesWithHost.filter((name) => name !== ''),
  };
}
