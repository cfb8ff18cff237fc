import { isSameSite, siteOf } from './same-site';
import { trackingTest } from './tracking';

/** Longer addresses are left alone: no page has them, and patterns would run on them for long. */
const longestAddress = 8192;

/**
 * An address without its tracking parameters; everything else stays character for character.
 * What is no web address comes back as it is. Never throws, asks nobody.
 */
export function cleanAddress(url: string): string {
  const parsed = webUrl(url);
  if (!parsed?.search) return url;
  const isTracking = trackingTest(parsed);
  const [before = '', ...afterHash] = url.split('#');
  const hash = afterHash.length > 0 ? `#${afterHash.join('#')}` : '';
  const [path = '', ...afterMark] = before.split('?');
  const pairs = afterMark.join('?').split('&');
  const kept = pairs.filter((pair) => !isTracking(parameterName(pair)));
  if (kept.length === pairs.length) return url;
  return path + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}

/** What of an article says where it is from. */
type Source = { readonly url: string; readonly canonicalUrl: string };

/**
 * The address of an article to give to others and to link to: its canonical one where that can be
 * believed, else the page's own, without tracking and without the place in the page.
 */
export function articleAddress({ url, canonicalUrl }: Source): string {
  const address = cleanAddress(isTrueCanonical(url, canonicalUrl) ? canonicalUrl : url);
  const [before = '', ...afterHash] = address.split('#');
  return afterHash.length > 0 ? before + route(`#${afterHash.join('#')}`) : before;
}

/**
 * The id of an article: the SHA-256, in hex, of the address that stands for it.
 * In: the page's own address and its canonical one ('' where it has none).
 */
export async function articleId(url: string, canonicalUrl: string): Promise<string> {
  const address = identityAddress(isTrueCanonical(url, canonicalUrl) ? canonicalUrl : url);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether to believe a page's canonical address. Two articles taken for one lose one of them;
 * one taken for two is only there twice. So a canonical is not believed where it
 * - lies on another site (a page may not claim another's place), or
 * - is the front page, or a folder above the page, as broken templates have it on every article
 *   (but a page `…/amp` or `…/print` does belong to the folder above it).
 */
function isTrueCanonical(url: string, canonicalUrl: string): boolean {
  const [own, canonical] = [webUrl(url), webUrl(canonicalUrl)];
  if (!own || !canonical || !isSameSite(url, canonicalUrl)) return false;
  if (route(canonical.hash) !== route(own.hash)) return false;
  const [ownPath, path] = [barePath(own), barePath(canonical)];
  if (/^(?:\/index\.\w+)?$/.test(path)) return path === ownPath && !own.search;
  const rest = ownPath.startsWith(`${path}/`) ? ownPath.slice(path.length + 1) : '';
  return rest === '' || /^(?:amp|print)$/i.test(rest);
}

/**
 * One spelling for all addresses of a page:
 * - the scheme is dropped, and with it the default port, user name and password;
 * - `www.`, `m.`, `mobile.`, `amp.` before the host are dropped (another port stays);
 * - tracking parameters are dropped, the others put in order of their names;
 * - a trailing slash is dropped, and an empty query;
 * - percent escapes are written in capitals;
 * - the hash is dropped, unless it is a route (`#!…`, `#/…`) that leads to another page.
 * What is no web address stands for itself, without its hash.
 */
function identityAddress(url: string): string {
  const parsed = webUrl(cleanAddress(url));
  if (!parsed) return url.trim().replace(/#.*$/s, '');
  const pairs = parsed.search.slice(1).split('&').filter(Boolean);
  const query = pairs.length > 0 ? `?${pairs.toSorted(byName).join('&')}` : '';
  const address = siteOf(parsed.host) + barePath(parsed) + query + route(parsed.hash);
  return address.replace(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase());
}

function webUrl(url: string): URL | null {
  if (url.length > longestAddress || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  // RFC 1035: no host is longer than 253; the list's patterns are slow on what is.
  const isWeb = /^https?:$/.test(parsed.protocol) && parsed.hostname.length <= 253;
  return isWeb ? parsed : null;
}

function barePath(url: URL): string {
  return url.pathname.replace(/\/+$/, '');
}

function route(hash: string): string {
  return /^#!?\/|^#!/.test(hash) ? hash : '';
}

/** By name alone: parameters of one name keep their order, which can mean something. */
function byName(first: string, second: string): number {
  const [one, other] = [parameterName(first), parameterName(second)];
  return one < other ? -1 : Number(one > other);
}

function parameterName(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? '';
}
