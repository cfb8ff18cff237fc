/** A page's `meta` values by lower-case name, property or itemprop; the first of each name counts. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads all `meta` elements once. */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
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
