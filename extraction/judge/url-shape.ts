import type { Signs } from './signs';

/**
 * Words of addresses that tell what a page is, in the languages of the packs. Gathered from the
 * addresses of pages whose kind is known and from the address schemes of common shop, forum and
 * publishing software; each is a weak sign only.
 */
const words = {
  section:
    /^(?:categor(?:y|ies|ia|ias|ie|ies)|kategori[ae]?|kategorie|cat|tags?|topics?|themen?|thema|tem[aey]|temas|sections?|seccion(?:es)?|rubri[ckq]\w*|rubryka|ressort|archives?|archiv|arhiv|author|authors|autor|search|suche|buscar|page|latest|all|list|index|browse|directory|browse|events?|jobs?|recipes)$/,
  shop: /^(?:products?|produkt\w*|produit\w*|producto\w*|prodotti|shop|store|collections?|items?|itm|dp|pdp?|sku|c|b|cart|shopping|catalog\w*|product-category|w|s)$/,
  forum:
    /^(?:forums?|threads?|t|viewtopic|showthread|questions|discussions?|talk|boards?|thread-.*|viewtopic\.php|showthread\.php)$/,
  docs: /^(?:docs?|documentation|manual|reference|api|wiki|man|handbook|javadoc|spec|sdk)$/,
  story:
    /^(?:blog|blogs|news|articles?|artikel|artykul|articulo|articolo|posts?|story|stories|magazine|insights?|opinion|politik|politics|nachrichten|actualites?|novosti|novyny|news-.*)$/,
  service:
    /^(?:services?|solutions?|about|about-us|pricing|contacts?|kontakt\w*|impressum|datenschutz|privacy.*|features?|careers?|company|account|log-?in|sign-?in|register|anmelden|vk?hid|cart)$/,
} as const;

const hosts = {
  shop: /^(?:shop|store|boutique)\./,
  forum: /^(?:forums?|community|discuss|boards?|talk|users)\./,
  docs: /^(?:docs?|developers?|wiki|api|manual|help|support|learn)\./,
} as const;

const language = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

/** What the form of a page's address tells of its kind: numbers from 0 to 1. */
export function urlShape(address: string): Signs {
  const url = URL.canParse(address) ? new URL(address) : null;
  const segments = (url?.pathname ?? '').split('/').filter(Boolean).map(decode);
  const own = segments.filter((segment, at) => !(at === 0 && language.test(segment)));
  const last = own.at(-1) ?? '';
  const slug = last.replace(/\.\w{1,5}$/, '');
  const slugWords = slug.split(/[-_+ ]+/).filter((word) => /[^\s!-@[-`{-~]{2}/.test(word)).length;
  const has = (pattern: RegExp, list: readonly string[]) =>
    Number(list.some((segment) => pattern.test(segment.toLowerCase())));
  const host = url?.hostname ?? '';
  const folders = own.slice(0, -1);
  return {
    urlRoot: Number(
      own.length === 0 ||
        (own.length === 1 && /^(?:index|home|default)(?:\.\w+)?$/i.test(last) && !url?.search),
    ),
    urlDepth: Math.min(own.length, 6) / 6,
    urlSlug: Math.min(slugWords, 8) / 8,
    urlShortSlug: Number(slugWords <= 2),
    urlNumber: Number(/\d{5,}/.test(last)),
    urlFile: Number(/\.(?:s?html?|php|aspx?)$/i.test(last)),
    urlSection: Math.max(
      has(words.section, own),
      Number(/[?&](?:s|q|query|search)=/.test(url?.search ?? '')),
    ),
    urlShop: Math.max(has(words.shop, folders), Number(hosts.shop.test(host))),
    urlForum: Math.max(has(words.forum, folders), Number(hosts.forum.test(host))),
    urlDocs: Math.max(has(words.docs, own), Number(hosts.docs.test(host))),
    urlStory: has(words.story, folders),
    urlStoryLast: has(words.story, [last]),
    urlService: has(words.service, own),
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray per cent sign: the segment as it stands serves as well.
    return segment;
  }
}
