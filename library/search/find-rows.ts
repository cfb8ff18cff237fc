import { foldText } from '@/library/fold-text';
import { rowFilter, type RowFilter } from './filter-rows';
import { exactMatchers, type Matcher, matchersFor, type TermScan } from './match-terms';
import type { FoundRow } from './order-rows';
import type { Query } from './parse-query';
import { weighByRarity, withBoth } from './score-words';
import { type SearchIndex, StaleIndexError } from './search-index';

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

/** One thing that an article must have. */
type Wanted = {
  /** Tells it from others; the same for the same. */
  readonly key: string;
  /** Looked for in tags too; null for what stands in a phrase. */
  readonly text: string | null;
  readonly scans: readonly TermScan[];
};

/** The score of each document, 0 where a word is missing; null where no words were asked for. */
async function scoreDocuments(index: SearchIndex, query: Query): Promise<Float32Array | null> {
  const { revision } = index;
  const wanted = wantedOf(index, query);
  // While the last word is typed the others stay.
  const isNew = ({ key }: Wanted) => index.scores.get(key) === undefined;
  const loaded = await index.load(wanted.filter(isNew).flatMap(({ scans }) => scans));
  // What was read and what is in memory must be of one time.
  if (index.revision !== revision) throw new StaleIndexError();
  let total: Float32Array | null = null;
  for (const { key, text, scans } of wanted) {
    let scores = index.scores.get(key);
    if (!scores) {
      scores = new Float32Array(index.rows.length);
      for (const scan of scans) index.score(scan, loaded, scores);
      if (text !== null) addTags(index, scores, text);
      weighByRarity(scores);
    }
    index.scores.keep(key, scores);
    total = total ? withBoth(total, scores) : scores;
  }
  return total;
}

function wantedOf(index: SearchIndex, query: Query): readonly Wanted[] {
  const last = query.tokens.length - 1;
  const words = query.tokens.flatMap((token, position) => {
    const isTyping = query.isTyping && position === last;
    return matchersFor(token, isTyping).map((matcher, part) => ({
      key: `${isTyping ? 'typing' : 'word'} ${part} ${token.text}`,
      text: token.text,
      scans: affordable(index, matcher),
    }));
  });
  const inPhrases = query.phrases.flat().flatMap((token) =>
    exactMatchers(token).map(({ scans }, part) => ({
      key: `phrase ${part} ${token.text}`,
      text: null,
      scans,
    })),
  );
  return [...words, ...inPhrases];
}

/** What is read for a word: everything it fits, or what can be read between two keys. */
function affordable(index: SearchIndex, { scans, narrow }: Matcher): readonly TermScan[] {
  if (!narrow) return scans;
  const blocks = scans.reduce((sum, scan) => sum + index.blocksOf(scan), 0);
  return blocks > mostBlocks ? narrow : scans;
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
