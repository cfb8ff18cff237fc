import * as v from 'valibot';
import { articleKinds, removalReasons, type Article } from './article';
import { cutText, oneLine } from './one-line';
import { safePictureAddress } from './safe-address';
import { isSameSite } from './same-site';
import { unsafeHtml } from './unsafe-html';

/** What can be wrong with an article that is handed over or read from a file. */
export type ArticleErrorCode = 'malformed-article';

/** `where` names the field that is wrong; the message holds nothing of what was read. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly code: ArticleErrorCode = 'malformed-article';
  constructor(readonly where: string) {
    super(`Not an article: ${where}`);
  }
}

/** Caps, in UTF-16 code units or list items. A line or list is cut at its cap; a body is refused. */
const caps = { body: 8_000_000, block: 100_000, address: 8192, list: 500, words: 10_000_000 };

const line = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => oneLine(text, most)),
  );
const cut = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cutText(text, most)),
  );
const html = (most: number) => v.pipe(v.string(), v.maxLength(most), v.transform(unsafeHtml));
const count = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.finite(),
    v.transform((n) => Math.min(most, Math.max(least, Math.round(n)))),
  );
const list = <Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.slice(0, caps.list)),
    v.array(item),
  );
const orEmpty = (pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.transform((text) => (pattern.test(text) ? text : '')),
  );
const moment = orEmpty(/^\d{4}-\d\d-\d\d(?:T[\d:.]{5,16}(?:Z|[+-]\d\d:?\d\d)?)?$/);

const anchor = v.object({
  quote: cut(1000),
  prefix: cut(32),
  suffix: cut(32),
  position: count(0, caps.body),
});

const figure = v.object({
  src: v.pipe(v.string(), v.maxLength(caps.body), v.transform(safePictureAddress)),
  alt: line(2000),
  width: count(0, 100_000),
  height: count(0, 100_000),
  caption: line(2000),
  credit: line(500),
});

/** The page's own address: of the web, or of a file on the computer. */
const address = v.pipe(
  v.string(),
  v.maxLength(caps.address),
  v.check((url) => URL.canParse(url) && /^(?:https?|file):$/.test(new URL(url).protocol)),
);

const articleSchema = v.object({
  version: v.literal(1),
  url: address,
  canonicalUrl: cut(caps.address),
  kind: v.picklist(articleKinds),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  title: line(1000),
  dek: line(2000),
  byline: line(500),
  siteName: line(200),
  host: v.string(),
  published: moment,
  modified: moment,
  lang: orEmpty(/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i),
  dir: v.picklist(['ltr', 'rtl', 'auto']),
  leadPicture: v.nullable(figure),
  body: html(caps.body),
  text: v.pipe(v.string(), v.maxLength(caps.body)),
  figures: list(figure),
  removed: list(
    v.object({
      reason: v.picklist(removalReasons),
      text: cut(caps.block),
      html: html(caps.body),
      anchor,
    }),
  ),
  candidates: list(
    v.object({
      label: line(200),
      body: html(caps.body),
      text: v.pipe(v.string(), v.maxLength(caps.body)),
      words: count(0, caps.words),
    }),
  ),
  words: count(0, caps.words),
  minutes: count(1, caps.words),
});

/**
 * Narrows what came from a page, a message or a file to an `Article`, or throws `ArticleError`.
 * Lines lose control and bidi characters and are cut to their caps; the host is read from the
 * address again; a canonical address of another site and pictures that may not be shown go.
 */
export function parseArticle(value: unknown): Article {
  const result = v.safeParse(articleSchema, value, { abortEarly: true });
  if (!result.success) throw new ArticleError(v.getDotPath(result.issues[0]) ?? 'the whole');
  const article = result.output;
  const hasOwnCanonical = isSameSite(article.url, article.canonicalUrl);
  return {
    ...article,
    host: new URL(article.url).host,
    canonicalUrl: hasOwnCanonical ? article.canonicalUrl : '',
    leadPicture: article.leadPicture?.src ? article.leadPicture : null,
    figures: article.figures.filter(({ src }) => src !== ''),
  };
}
