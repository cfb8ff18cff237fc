/** Names of a site's other doors: the same articles stand behind them, and a permission covers them. */
const doors = /^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/;

/** The longest name of a host (RFC 1035). */
const longest = 253;

/**
 * The host that a person means by what they type or paste (`https://www.news.example/story?id=1`,
 * `news.example`), in small letters, without port and `www.`; null where it names no site. What it
 * gives, it gives again for itself.
 */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const host = hostname.replace(/\.$/, '').replace(doors, '');
  // Letters, digits and dots only: an IPv6 address or a wildcard is no site that one can name.
  const isHost = /^[a-z\d_](?:[a-z\d_-]*[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]*[a-z\d_])?)*$/;
  const isNamed = host.includes('.') || host === 'localhost';
  return isHost.test(host) && isNamed && host.length <= longest ? host : null;
}
