/** A page's `meta` values by lower-case name, property or itemprop; the first of each name counts. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/**
 * The names that one attribute gives: it may hold several, or one with a space in it
 * ("twitter:misc:Written by"), and templates write `article:published:time` for
 * `article:published_time`.
 */
function namesOf(attribute: string): Iterable<string> {
  if (attribute === '') return [];
  if (!/\s|:.*:/.test(attribute)) return [attribute];
  const [room = '', ...rest] = attribute.split(':');
  const spelledRight = rest.length > 1 ? `${room}:${rest.join('_')}` : attribute;
  return new Set([attribute, spelledRight, ...attribute.split(/\s+/)]);
}

/** Reads all `meta` elements once. */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const stated = meta.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      for (const name of namesOf(stated)) {
        const values = tags.get(name);
        if (values) values.push(content);
        else tags.set(name, [content]);
      }
    }
  }
  return tags;
}

/** The first value of the first name that the page gives; '' where it gives none. */
export function metaValue(tags: MetaTags, ...names: readonly string[]): string {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return '';
}
