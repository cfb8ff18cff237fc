import { firstPosition, type OpenBlock, openBlock, visitPostings } from './block';
import type { TermScan } from './match-terms';
import {
  chunkRows,
  type DocumentRow,
  openSearch,
  type SearchDatabase,
  type Segment,
} from './search-store';

/** Bytes of postings kept in memory between two keys. */
const cacheLimit = 6_000_000;

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
  private revision = -1;
  private segments: readonly Segment[] = [];
  private readonly blocks = new Map<string, OpenBlock>();
  private cachedBytes = 0;
  private readonly words = new Map<string, string>();
  /** By document number; undefined or null where there is none (any more). */
  readonly rows: (DocumentRow | null | undefined)[] = [];
  /** Mean of words of an article, for ranking. */
  meanWords = 0;

  private constructor(private readonly database: SearchDatabase) {}

  static async open(): Promise<SearchIndex> {
    const index = new SearchIndex(await openSearch());
    await index.refresh();
    return index;
  }

  /** Takes in what another page has indexed since. */
  async refresh(): Promise<void> {
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
    this.meanWords = meanWords(this.rows);
  }

  /** How many blocks a scan would read. */
  blocksOf(scan: TermScan): number {
    return this.rangesOf(scan).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  }

  /** Reads what `scans` need, all at once, from memory or in one transaction. */
  async load(scans: readonly TermScan[]): Promise<LoadedBlocks> {
    const loaded = new Map<string, OpenBlock>();
    const missing: BlockRange[] = [];
    for (const range of scans.flatMap((scan) => this.rangesOf(scan))) {
      const keys = keysOf(range);
      const known = keys.map((key) => this.blocks.get(key));
      for (const [position, key] of keys.entries()) {
        const block = known[position];
        if (block) loaded.set(key, block);
      }
      if (known.includes(undefined)) missing.push(range);
    }
    if (missing.length > 0) {
      const { store } = this.database.transaction('blocks');
      const read = await Promise.all(
        missing.map(({ segment, first, last }) =>
          store.getAll(IDBKeyRange.bound([segment, first], [segment, last])),
        ),
      );
      for (const [position, range] of missing.entries()) {
        const keys = keysOf(range);
        const blocks = read[position] ?? [];
        // A merge has replaced the segment since the last refresh.
        if (blocks.length !== keys.length) throw new StaleIndexError();
        for (const [number, key] of keys.entries()) {
          const block = blocks[number];
          if (block && !loaded.has(key)) loaded.set(key, openBlock(block));
        }
      }
    }
    for (const [key, block] of loaded) this.keep(key, block);
    return loaded;
  }

  /** Visits every place where a term of `scan` stands, with the term's weight. */
  scan(
    scan: TermScan,
    loaded: LoadedBlocks,
    visit: (doc: number, hit: number, weight: number) => void,
  ): void {
    for (const key of this.rangesOf(scan).flatMap(keysOf)) {
      const block = loaded.get(key);
      if (!block) continue;
      for (
        let position = firstPosition(block, scan.first);
        position < block.terms.length;
        position += 1
      ) {
        const term = block.terms[position] ?? '';
        if (term > scan.last) break;
        const weight = scan.weight(term);
        if (weight > 0) visitPostings(block, position, (doc, hit) => visit(doc, hit, weight));
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
    const known = this.words.get(word);
    if (known !== undefined) return known;
    this.words.set(word, word);
    return word;
  }

  private rangesOf(scan: TermScan): readonly BlockRange[] {
    return this.segments.flatMap((segment) => rangeOf(segment, scan) ?? []);
  }

  /** Keeps a block as the last one used, and forgets those longest unused. */
  private keep(key: string, block: OpenBlock): void {
    if (this.blocks.delete(key)) this.cachedBytes -= sizeOf(block);
    this.blocks.set(key, block);
    this.cachedBytes += sizeOf(block);
    for (const [oldest, old] of this.blocks) {
      if (this.cachedBytes <= cacheLimit) return;
      this.blocks.delete(oldest);
      this.cachedBytes -= sizeOf(old);
    }
  }
}

/** Blocks by `keysOf`, for one query. */
export type LoadedBlocks = ReadonlyMap<string, OpenBlock>;

/** Neighbouring blocks of a segment, the last one included. */
type BlockRange = { readonly segment: number; readonly first: number; readonly last: number };

function keysOf({ segment, first, last }: BlockRange): readonly string[] {
  return Array.from(
    { length: last - first + 1 },
    (_nothing, number) => `${segment} ${first + number}`,
  );
}

/** The blocks of a segment in which terms of a scan can stand; null where none. */
function rangeOf({ id, firstTerms }: Segment, { first, last }: TermScan): BlockRange | null {
  // The block before the first one that begins after `first` may hold it too.
  const from = Math.max(0, countUntil(firstTerms, first) - 1);
  const to = countUntil(firstTerms, last) - 1;
  return to < from ? null : { segment: id, first: from, last: to };
}

/** How many of `terms`, which are in order, are not after `term`. */
function countUntil(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Roughly what a block takes in memory: postings, ends, and a short string a term. */
function sizeOf({ terms, postings }: OpenBlock): number {
  return postings.length + 40 * terms.length;
}

function meanWords(rows: readonly (DocumentRow | null | undefined)[]): number {
  let words = 0;
  let count = 0;
  for (const row of rows) {
    if (!row) continue;
    words += row.words;
    count += 1;
  }
  return count === 0 ? 0 : words / count;
}
