/** Names of a site's other doors: the same articles stand behind them. */
const doors = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;

/**
 * The host that stands for a site: `www.`, `m.`, `mobile.` and `amp.` taken off, the port kept
 * where it is not the scheme's own. In: a host as `URL.host` gives it.
 */
export function siteOf(host: string): string {
  return host.replace(doors, '');
}

/**
 * Whether two web addresses lie on the same site. Stricter than "same registrable domain" on
 * purpose: that would need the public suffix list, and without it one blog on a shared host could
 * speak for another. The price is that `news.example.com` and `example.com` count as two.
 */
export function isSameSite(first: string, second: string): boolean {
  if (!URL.canParse(first) || !URL.canParse(second)) return false;
  const [one, other] = [new URL(first), new URL(second)];
  const areWeb = [one, other].every((url) => /^https?:$/.test(url.protocol));
  return areWeb && siteOf(one.host) === siteOf(other.host);
}
