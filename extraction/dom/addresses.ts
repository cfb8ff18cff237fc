/** Parses an address of the page; null where it is none. */
export function parseAddress(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    // Pages hold addresses like "http://": they lead nowhere.
    return null;
  }
}

/** Resolves an address of the page; '' for what is no http(s) or mail address. */
export function absoluteAddress(address: string, base: string): string {
  const trimmed = address.trim();
  const url = trimmed === '' ? null : parseAddress(trimmed, base);
  return url && /^(https?|mailto):$/.test(url.protocol) ? url.href : '';
}

/**
 * The domain that a host belongs to: its last two labels, three where these read like `co.uk` or
 * `com.ua`. Close enough to tell a publisher's own links from others' (`sport.` and `kyiv.` are its
 * own) without the public suffix list's 200 kB; what a page may say of itself is the stricter
 * `isSameSite`'s business.
 */
export function domainOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const [second = '', first = ''] = labels.slice(-2);
  const isShared = first.length === 2 && /^(co|com|net|org|gov|edu|ac|in|or|ne|go)$/.test(second);
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** The host of an address; '' where it has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
