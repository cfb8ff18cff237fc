import { firstPosition, type OpenBlock, openBlock } from './block';
import { indexedNews } from './index-news';
import type { TermScan } from './match-terms';
import { lengthNorm, scoreTerm } from './score-words';
import {
  chunkRows,
  type DocumentRow,
  openSearch,
  type SearchDatabase,
  type Segment,
} from './search-store';
import {
  blockKey,
  type BlockPlace,
  type BlockRange,
  placesOf,
  rangeOf,
  rangesOfPlaces,
} from './segment-blocks';
import { UsedLately } from './used-lately';

/** Bytes of postings kept in memory between two keys. */
const cacheLimit = 6_000_000;

/** Words of a query whose scores are kept while the next one is typed. */
const keptWords = 8;

/** Milliseconds between two looks at what other pages have indexed. */
const lookEvery = 500;

const noTags: readonly string[] = [];

/** A segment's place in the index changed while it was read: read again. */
export class StaleIndexError extends Error {
  override readonly name = 'StaleIndexError';
}

/**
 * The index as a page reads it: rows and segment lists in memory, blocks of terms as they are
 * needed. `refresh` before each search; it reads only what changed since.
 */
export class SearchIndex {
  private heard = -1;
  private isBehind = false;
  private lookedAt = -Infinity;
  private following = Promise.resolve();
  private segments: readonly Segment[] = [];
  private readonly blocks = new UsedLately<OpenBlock>(cacheLimit, sizeOf);
  private readonly sharedWords = new Map<string, string>();
  /** Raised whenever what the index holds in memory has changed. */
  revision = -1;
  /** By document number; undefined or null where there is none (any more). */
  readonly rows: (DocumentRow | null | undefined)[] = [];
  /** `lengthNorm` by document number; 0 where there is none (any more). */
  norms = new Float32Array(0);
  /** Scores of words that were looked for last, of this revision. */
  readonly scores = new UsedLately<Float32Array>(keptWords, () => 1);

  private constructor(private readonly database: SearchDatabase) {}

  static async open(): Promise<SearchIndex> {
    const index = new SearchIndex(await openSearch());
    await index.refresh();
    return index;
  }

  /**
   * Takes in what was indexed since: by this page at once, by another page at one of the next
   * searches, since asking before each takes as long as the answer.
   */
  async refresh(): Promise<void> {
    const news = indexedNews();
    if (news === this.heard && !this.isBehind) this.lookBehind();
    else {
      this.heard = news;
      this.isBehind = false;
      this.following = this.following.then(() => this.follow());
    }
    // Whoever asks while it is read for another waits for it, too.
    await this.following;
  }

  /** Lets the next `refresh` read what has changed. */
  fallBehind(): void {
    this.isBehind = true;
  }

  private lookBehind(): void {
    if (performance.now() - this.lookedAt < lookEvery) return;
    this.lookedAt = performance.now();
    this.database.get('state', 'state').then(
      (state) => {
        if (state?.revision !== this.revision) this.fallBehind();
      },
      // The next refresh meets the same and says so.
      () => this.fallBehind(),
    );
  }

  private async follow(): Promise<void> {
    const state = await this.database.get('state', 'state');
    if (!state || state.revision === this.revision) return;
    const transaction = this.database.transaction(['segments', 'rows', 'state']);
    const [segments, chunks, now] = await Promise.all([
      transaction.objectStore('segments').getAll(),
      transaction
        .objectStore('rows')
        .index('revision')
        .getAll(IDBKeyRange.lowerBound(this.revision, true)),
      transaction.objectStore('state').get('state'),
    ]);
    this.segments = segments;
    for (const { chunk, rows } of chunks)
      for (const [position, row] of rows.entries())
        this.rows[chunk * chunkRows + position] = row && this.withShared(row);
    this.revision = now?.revision ?? state.revision;
    this.norms = norms(this.rows);
    this.scores.clear();
  }

  /** How many blocks a scan would read. */
  blocksOf(scan: TermScan): number {
    return this.rangesOf(scan).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  }

  /** Reads what `scans` need, all at once, from memory or in one transaction. */
  async load(scans: readonly TermScan[]): Promise<LoadedBlocks> {
    const loaded = new Map<string, OpenBlock>();
    const missing = new Map<string, BlockPlace>();
    for (const place of scans.flatMap((scan) => this.rangesOf(scan)).flatMap(placesOf)) {
      const key = blockKey(place);
      const block = this.blocks.get(key);
      if (block) loaded.set(key, block);
      else missing.set(key, place);
    }
    if (missing.size > 0) {
      const { store } = this.database.transaction('blocks');
      await Promise.all(
        rangesOfPlaces(missing.values()).map(async (range) => {
          const { segment, first, last } = range;
          const blocks = await store.getAll(IDBKeyRange.bound([segment, first], [segment, last]));
          const places = placesOf(range);
          // A merge has replaced the segment since the last refresh.
          if (blocks.length !== places.length) throw new StaleIndexError();
          for (const [position, place] of places.entries()) {
            const block = blocks[position];
            if (block) loaded.set(blockKey(place), openBlock(block));
          }
        }),
      );
    }
    for (const [key, block] of loaded) this.blocks.keep(key, block);
    return loaded;
  }

  /** Raises the scores of the documents in which terms of `scan` stand. */
  score(scan: TermScan, loaded: LoadedBlocks, scores: Float32Array): void {
    for (const place of this.rangesOf(scan).flatMap(placesOf)) {
      const block = loaded.get(blockKey(place));
      if (!block) continue;
      for (
        let position = firstPosition(block, scan.first);
        position < block.terms.length;
        position += 1
      ) {
        const term = block.terms[position] ?? '';
        if (term > scan.last) break;
        const weight = scan.weight(term);
        if (weight > 0) scoreTerm(block, position, { weight, norms: this.norms, scores });
      }
    }
  }

  /** The same row, sharing with others the words that many have: each read makes them anew. */
  private withShared(row: DocumentRow): DocumentRow {
    const tags = row.tags.length === 0 ? noTags : row.tags.map((tag) => this.shared(tag));
    return {
      ...row,
      host: this.shared(row.host),
      siteName: this.shared(row.siteName),
      lang: this.shared(row.lang),
      // The same word, as it is typed: it came from the same table.
      readingState: this.shared(row.readingState) as DocumentRow['readingState'],
      tags,
    };
  }

  private shared(word: string): string {
    const known = this.sharedWords.get(word);
    if (known !== undefined) return known;
    this.sharedWords.set(word, word);
    return word;
  }

  private rangesOf(scan: TermScan): readonly BlockRange[] {
    return this.segments.flatMap((segment) => rangeOf(segment, scan) ?? []);
  }
}

/** Blocks by `blockKey`, for one query. */
export type LoadedBlocks = ReadonlyMap<string, OpenBlock>;

/** Roughly what a block takes in memory: postings, ends, and a short string a term. */
function sizeOf({ terms, postings }: OpenBlock): number {
  return postings.length + 40 * terms.length;
}

function norms(rows: readonly (DocumentRow | null | undefined)[]): Float32Array<ArrayBuffer> {
  let words = 0;
  let count = 0;
  for (const row of rows) {
    if (!row) continue;
    words += row.words;
    count += 1;
  }
  const mean = count === 0 ? 0 : words / count;
  return Float32Array.from(rows, (row) => (row ? lengthNorm(row.words, mean) : 0));
}
