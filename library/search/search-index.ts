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
      for (const [position, row] of rows.entries()) this.rows[chunk * chunkRows + position] = row;
    this.revision = now?.revision ?? state.revision;
    this.meanWords = meanWords(this.rows);
  }

  /** How many blocks a scan would read. */
  blocksOf(scan: TermScan): number {
    return this.segments.reduce((sum, segment) => sum + blocksOf(segment, scan).length, 0);
  }

  /** Visits every place where a term of `scan` stands, with the term's weight. */
  async scan(
    scan: TermScan,
    visit: (doc: number, hit: number, weight: number) => void,
  ): Promise<void> {
    const wanted = this.segments.flatMap((segment) => blocksOf(segment, scan));
    for (const block of await this.readBlocks(wanted)) {
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

  private async readBlocks(wanted: readonly BlockKey[]): Promise<readonly OpenBlock[]> {
    const missing = wanted.filter((key) => !this.blocks.has(key.join()));
    const found = new Map<string, OpenBlock>();
    for (const key of wanted) {
      const block = this.blocks.get(key.join());
      if (block) found.set(key.join(), block);
    }
    if (missing.length > 0) {
      const { store } = this.database.transaction('blocks');
      const read = await Promise.all(
        missing.map(([segment, number]) => store.get([segment, number])),
      );
      for (const [position, key] of missing.entries()) {
        const block = read[position];
        // A merge has replaced the segment since the last refresh.
        if (!block) throw new StaleIndexError();
        found.set(key.join(), openBlock(block));
      }
    }
    for (const [key, block] of found) this.keep(key, block);
    return [...found.values()];
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

type BlockKey = readonly [segment: number, number: number];

/** The blocks of a segment in which terms of `scan` can stand. */
function blocksOf({ id, firstTerms }: Segment, { first, last }: TermScan): readonly BlockKey[] {
  let low = 0;
  let high = firstTerms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstTerms[middle] ?? '') <= first) low = middle + 1;
    else high = middle;
  }
  const keys: BlockKey[] = [];
  for (let number = Math.max(0, low - 1); number < firstTerms.length; number += 1) {
    if ((firstTerms[number] ?? '') > last) break;
    keys.push([id, number]);
  }
  return keys;
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
