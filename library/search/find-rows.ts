import { foldText } from '@/library/fold-text';
import { rowFilter, type RowFilter } from './filter-rows';
import { exactMatchers, type Matcher, matchersFor, type TermScan } from './match-terms';
import type { FoundRow } from './order-rows';
import type { Query } from './parse-query';
import { countMask, inSource, inTitle } from './postings';
import type { LoadedBlocks, SearchIndex } from './search-index';

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

/** Every row that fits, in no order, with how well it fits. */
export async function findRows(
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
