import { BestHits } from './best-hits';
import { catchUp, isBrokenIndex } from './catch-up';
import { countFacets, type Facets } from './facets';
import type { RowFilter } from './filter-rows';
import { findRows } from './find-rows';
import { compareRows, type FoundRow, type RowOrder } from './order-rows';
import { parseQuery, type Query } from './parse-query';
import { hasPhrases } from './phrases';
import { SearchIndex, StaleIndexError } from './search-index';
import { deleteSearch, type DocumentRow } from './search-store';

/** One article found. */
export type SearchHit = { readonly id: string; readonly score: number };

export type SearchResult = {
  /** Best first; newest first where no words were asked for. */
  readonly hits: readonly SearchHit[];
  /** How many fit; with phrases, how many of those looked at so far may. */
  readonly total: number;
};

let index: Promise<SearchIndex> | null = null;

/** Lets go of the index in memory; the next search reads it anew. */
export function forgetIndex(): void {
  index = null;
}

/** What of the results is wanted. */
export type SearchOptions = {
  /** How many, and how many before them are passed over. */
  readonly limit: number;
  readonly offset?: number;
  /** By fit where words are looked for, else newest first. */
  readonly order?: RowOrder;
  readonly filter?: RowFilter;
};

/**
 * Searches title, byline, site, tags and text of everything saved, the bin left out, as far as it
 * is indexed (see `catchUp`); an index that is broken is made anew first. `typed` is what stands
 * in the search box, see `parseQuery`; nothing typed finds everything.
 */
export function searchLibrary(typed: string, options: SearchOptions): Promise<SearchResult> {
  const query = parseQuery(typed);
  return withIndex((opened) => search(opened, query, options));
}

/** What was found, all of it; put in order as far as it is looked at. */
export type FoundArticles = {
  readonly total: number;
  /** The ids from place `from` to just before `to`. */
  ids(from: number, to: number): readonly string[];
};

/**
 * Searches as `searchLibrary` does, for a list that shows any part of what was found. With phrases
 * it holds as many as were looked through.
 */
export function findArticles(
  typed: string,
  { order = 'best', filter = {} }: Pick<SearchOptions, 'order' | 'filter'>,
): Promise<FoundArticles> {
  const query = parseQuery(typed);
  return withIndex(async (opened) => {
    if (query.phrases.length > 0) {
      const { hits } = await search(opened, query, { limit: mostForPhrases, order, filter });
      return { total: hits.length, ids: (from, to) => hits.slice(from, to).map(({ id }) => id) };
    }
    const found = await findRows(opened, query, filter);
    const compare = compareRows(order);
    let sorted = bestRows(found, firstScreens, compare);
    return {
      total: found.length,
      ids(from, to) {
        // Nobody looks past the first of most searches: the rest is sorted when somebody does.
        if (to > sorted.length && sorted.length < found.length) sorted = [...found].sort(compare);
        return sorted.slice(from, to).map(({ row }) => row.id);
      },
    };
  });
}

/** Rows that are put in order at once. */
const firstScreens = 100;

/** Counts what a search finds by what one can filter by. */
export function searchFacets(typed: string, filter: RowFilter = {}): Promise<Facets> {
  const query = parseQuery(typed);
  return withIndex(async (opened) =>
    countFacets((await findRows(opened, query, filter)).map(({ row }) => row)),
  );
}

/** Counts everything that is saved by what one can filter by, and what is in the bin. */
export function countLibrary(): Promise<{ readonly facets: Facets; readonly bin: number }> {
  return withIndex(async ({ rows }) => {
    const listed: DocumentRow[] = [];
    let bin = 0;
    for (const row of rows) {
      if (!row) continue;
      if (row.deletedAt === null) listed.push(row);
      else bin += 1;
    }
    return { facets: countFacets(listed), bin };
  });
}

async function withIndex<Result>(work: (opened: SearchIndex) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    index ??= SearchIndex.open();
    try {
      const opened = await index;
      await opened.refresh();
      return await work(opened).catch((error: unknown) => {
        opened.fallBehind();
        throw error;
      });
    } catch (error) {
      if (!(error instanceof StaleIndexError)) forgetIndex();
      if (attempt > mostAttempts) throw error;
      if (isBrokenIndex(error)) {
        await deleteSearch();
        await catchUp();
      } else if (!isStale(error)) throw error;
    }
  }
}

/** Merges come in a row at most once a size of segments. */
const mostAttempts = 5;

/** Whether another page merged the index or made it anew while this one read it. */
function isStale(error: unknown): boolean {
  return (
    error instanceof StaleIndexError ||
    (error instanceof DOMException && error.name === 'InvalidStateError')
  );
}

async function search(
  index: SearchIndex,
  query: Query,
  { limit, offset = 0, order = 'best', filter = {} }: SearchOptions,
): Promise<SearchResult> {
  const found = await findRows(index, query, filter);
  const hasPhrase = query.phrases.length > 0;
  const wanted = hasPhrase ? mostForPhrases : offset + limit;
  const best = bestRows(found, wanted, compareRows(order)).map(({ row, score }) => ({
    id: row.id,
    score,
  }));
  const result = { hits: best, total: found.length };
  const whole = hasPhrase ? await hasPhrases(result, query.phrases, offset + limit) : result;
  return { hits: whole.hits.slice(offset, offset + limit), total: whole.total };
}

/** The first `limit` in order. */
function bestRows(
  found: readonly FoundRow[],
  limit: number,
  compare: (one: FoundRow, other: FoundRow) => number,
): readonly FoundRow[] {
  if (limit > mostSelected) return [...found].sort(compare).slice(0, limit);
  const best = new BestHits(limit, compare);
  for (const one of found) best.add(one);
  return best.best;
}

/** Where more are wanted than this, sorting them all is the shorter way. */
const mostSelected = 2000;

/** How many of those that have all the words are looked through for a phrase. */
const mostForPhrases = 1000;
