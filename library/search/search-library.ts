import { foldText } from '@/library/fold-text';
import { BestHits } from './best-hits';
import { catchUp, isBrokenIndex } from './catch-up';
import { exactMatchers, type Matcher, matchersFor, type TermScan } from './match-terms';
import { countFacets, type Facets } from './facets';
import { rowFilter, type RowFilter } from './filter-rows';
import { compareRows, type FoundRow, type RowOrder } from './order-rows';
import { parseQuery, type Query } from './parse-query';
import { hasPhrases } from './phrases';
import { countMask, inSource, inTitle } from './postings';
import { type LoadedBlocks, SearchIndex, StaleIndexError } from './search-index';
import { deleteSearch } from './search-store';

/** One article found. */
export type SearchHit = { readonly id: string; readonly score: number };

export type SearchResult = {
  /** Best first; newest first where no words were asked for. */
  readonly hits: readonly SearchHit[];
  /** How many fit; with phrases, how many of those looked at so far may. */
  readonly total: number;
};

/** BM25's usual constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). */
const saturation = 1.2;
const lengthWeight = 0.75;

/** What a word in the title or the source is worth next to a word that fills the text (which is worth 1). */
const titleWeight = 2.5;
const sourceWeight = 1;
/** What a fitting tag is worth. */
const tagWeight = 2;

/** Blocks (of 16 kB) that may be read for a word still being typed; the next letter makes it fewer. */
const mostBlocks = 64;

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

/** Counts what a search finds by what one can filter by. */
export function searchFacets(typed: string, filter: RowFilter = {}): Promise<Facets> {
  const query = parseQuery(typed);
  return withIndex(async (opened) =>
    countFacets((await findRows(opened, query, filter)).map(({ row }) => row)),
  );
}

async function withIndex<Result>(work: (opened: SearchIndex) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    index ??= SearchIndex.open();
    try {
      const opened = await index;
      await opened.refresh();
      return await work(opened);
    } catch (error) {
      forgetIndex();
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

/** Every row that fits, in no order. */
async function findRows(
  index: SearchIndex,
  query: Query,
  filter: RowFilter,
): Promise<readonly FoundRow[]> {
  const fits = rowFilter(query, filter);
  const scores = await scoreDocuments(index, query);
  const found: FoundRow[] = [];
  // Plain loops here and below: they go over the whole library at each key.
  for (let doc = 0; doc < index.rows.length; doc += 1) {
    const score = scores ? (scores[doc] ?? 0) : 1;
    if (score <= 0) continue;
    const row = index.rows[doc];
    if (row && fits(row)) found.push({ row, score });
  }
  return found;
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

/** The score of each document, 0 where a word is missing; null where no words were asked for. */
async function scoreDocuments(index: SearchIndex, query: Query): Promise<Float32Array | null> {
  const last = query.tokens.length - 1;
  const words = query.tokens.map((token, position) => ({
    text: token.text,
    matchers: matchersFor(token, query.isTyping && position === last),
  }));
  const inPhrases = query.phrases
    .flat()
    .map((token) => ({ text: null, matchers: exactMatchers(token) }));
  const wanted = [...words, ...inPhrases].flatMap(({ text, matchers }) =>
    matchers.map((matcher) => ({ text, scans: affordable(index, matcher) })),
  );
  const loaded = await index.load(wanted.flatMap(({ scans }) => scans));
  let total: Float32Array | null = null;
  for (const { text, scans } of wanted) {
    const scores = scoreScans(index, scans, loaded);
    if (text !== null) addTags(index, scores, text);
    weighByRarity(scores, index.rows.length);
    if (!total) total = scores;
    else
      for (let doc = 0; doc < total.length; doc += 1) {
        const before = total[doc] ?? 0;
        const score = scores[doc] ?? 0;
        total[doc] = before > 0 && score > 0 ? before + score : 0;
      }
  }
  return total;
}

/** What is read for a word: everything it fits, or what can be read between two keys. */
function affordable(index: SearchIndex, { scans, narrow }: Matcher): readonly TermScan[] {
  if (!narrow) return scans;
  const blocks = scans.reduce((sum, scan) => sum + index.blocksOf(scan), 0);
  return blocks > mostBlocks ? narrow : scans;
}

function scoreScans(
  index: SearchIndex,
  scans: readonly TermScan[],
  loaded: LoadedBlocks,
): Float32Array {
  const scores = new Float32Array(index.rows.length);
  for (const scan of scans)
    index.scan(scan, loaded, (doc, hit, weight) => {
      const row = index.rows[doc];
      if (!row) return;
      const score = weight * scoreHit(hit, row.words / (index.meanWords || 1));
      if (score > (scores[doc] ?? 0)) scores[doc] = score;
    });
  return scores;
}

/** `length`: the article's words over the mean. */
function scoreHit(hit: number, length: number): number {
  const count = hit & countMask;
  const norm = saturation * (1 - lengthWeight + lengthWeight * length);
  return (
    (hit & inTitle ? titleWeight : 0) +
    (hit & inSource ? sourceWeight : 0) +
    (count * (saturation + 1)) / (count + norm) / (saturation + 1)
  );
}

/** Tags are few and change often: they are looked at in the rows, not indexed. */
function addTags(index: SearchIndex, scores: Float32Array, text: string): void {
  const fits = new Map<readonly string[], boolean>();
  for (let doc = 0; doc < index.rows.length; doc += 1) {
    const row = index.rows[doc];
    if (!row || row.tags.length === 0) continue;
    const known = fits.get(row.tags) ?? row.tags.some((tag) => foldText(tag).includes(text));
    fits.set(row.tags, known);
    if (known) scores[doc] = Math.max(scores[doc] ?? 0, tagWeight);
  }
}

/** A word that few articles have says more than one that most have (BM25's inverse document frequency). */
function weighByRarity(scores: Float32Array, documents: number): void {
  let found = 0;
  for (let doc = 0; doc < scores.length; doc += 1) if ((scores[doc] ?? 0) > 0) found += 1;
  const rarity = Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  for (let doc = 0; doc < scores.length; doc += 1) scores[doc] = (scores[doc] ?? 0) * rarity;
}
