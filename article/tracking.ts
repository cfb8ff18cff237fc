import rules from 'tidy-url/data/rules.js';

/**
 * Click identifiers that tidy-url does not know on every host. Sources: Firefox's
 * `privacy.query_stripping.strip_list` (first two lines), the advertisers' own help pages
 * (TikTok, LinkedIn, Instagram, Yandex, Google, Snapchat, Pinterest) for the last.
 */
const moreNames: readonly string[] = [
  '_openstat dclid gbraid wbraid igshid ml_subscriber ml_subscriber_hash msclkid twclid yclid',
  'oft_c oft_ck oft_d oft_id oft_ids oft_k oft_lk oft_sk rb_clickid s_cid wickedid hsctatracking',
  'ttclid li_fat_id igsh ysclid ymclid srsltid _gl _ga sccid epik gad_source gad_campaignid',
].flatMap((line) => line.split(' '));

/** Every analytics program reads these, whatever comes after the underscore. */
const trackingPrefix = /^utm_/;

/**
 * Tells tracking parameters of an address from those that it needs, by tidy-url's list for its
 * host. Only the list is used: tidy-url's own `clean` throws on some addresses, writes to the
 * console, rewrites the parameters that stay, and follows redirects and AMP links to another page.
 * Out: a test on a parameter's name, decoded.
 */
export function trackingTest(url: URL): (name: string) => boolean {
  const matching = rules.filter((rule) =>
    matches(rule.match, rule.match_href === true ? url.href : url.host),
  );
  const isExempt = matching.some((rule) => rule.exclude?.some((kept) => matches(kept, url.href)));
  if (isExempt) return () => false;
  const names = new Set(moreNames);
  for (const rule of matching) for (const name of rule.rules ?? []) names.add(name.toLowerCase());
  return (name) => names.has(name.toLowerCase()) || trackingPrefix.test(name.toLowerCase());
}

/** `RegExp.test` would remember where a global expression stopped. */
function matches(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}
