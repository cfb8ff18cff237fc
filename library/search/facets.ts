import { languageOf } from './filter-rows';
import type { DocumentRow } from './search-store';

/** How many articles there are of each kind that one can filter by, the commonest first. */
export type Facets = {
  readonly tags: readonly Facet[];
  readonly hosts: readonly Facet[];
  readonly languages: readonly Facet[];
  readonly states: readonly Facet[];
  readonly favourites: number;
};

/** A value to filter by, and how many articles have it. */
export type Facet = { readonly value: string; readonly count: number };

/** Counts rows by what they can be filtered by. */
export function countFacets(rows: Iterable<DocumentRow>): Facets {
  const tags = new Map<string, number>();
  const hosts = new Map<string, number>();
  const tagged = new Map<string, number>();
  const states = new Map<string, number>();
  let favourites = 0;
  for (const row of rows) {
    for (const tag of row.tags) add(tags, tag);
    add(hosts, row.host);
    add(tagged, row.lang);
    add(states, row.readingState);
    if (row.isFavourite) favourites += 1;
  }
  // Few tags for many rows: each is taken apart once.
  const languages = new Map<string, number>();
  for (const [lang, count] of tagged) add(languages, languageOf({ lang }), count);
  return {
    tags: inOrder(tags),
    hosts: inOrder(hosts),
    languages: inOrder(languages),
    states: inOrder(states),
    favourites,
  };
}

function add(counts: Map<string, number>, value: string, count = 1): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + count);
}

function inOrder(counts: ReadonlyMap<string, number>): readonly Facet[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
