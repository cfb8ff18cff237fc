import { type Block, BlockWriter, type OpenBlock, openBlock, visitPostings } from './block';
import { createBreather } from './breathe';
import { chunkRows, type SearchDatabase, type Segment } from './search-store';

/** So many neighbours of a size become one: each document is rewritten once a power of it. */
const mergeFactor = 8;

/** Blocks written in one transaction: searching waits no longer than that takes. */
const blocksPerWrite = 64;

/** So many small neighbours become one even where they do not add up to the next size. */
const mostSmall = 16;

/** Neighbouring segments that should be one, of the smallest size there is; null where none. */
export function segmentsToMerge(segments: readonly Segment[]): readonly Segment[] | null {
  const largest = Math.max(1, ...segments.map(({ docs }) => docs));
  for (let size = mergeFactor; size <= mergeFactor * largest; size *= mergeFactor) {
    let run: Segment[] = [];
    let docs = 0;
    for (const segment of segments) {
      if (segment.docs >= size) {
        run = [];
        docs = 0;
        continue;
      }
      run.push(segment);
      docs += segment.docs;
      if (run.length > 1 && (docs >= size || run.length >= mostSmall)) return run;
    }
  }
  return null;
}

/** Makes one segment of neighbours and leaves out documents that are no more. Reading goes on meanwhile. */
export async function mergeSegments(
  database: SearchDatabase,
  parts: readonly Segment[],
): Promise<void> {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return;
  const lives = await livingDocuments(database, first.firstDoc, last.firstDoc + last.docs);
  // Noted first: what a killed browser leaves behind is neither read nor kept.
  const id = await beginMerge(database);
  if (id === null) return;
  const firstTerms: string[] = [];
  let waiting: Block[] = [];
  let written = 0;
  const writer = new BlockWriter((block, firstTerm) => {
    waiting.push(block);
    firstTerms.push(firstTerm);
  });
  const flush = async (): Promise<void> => {
    await putBlocks(database, { segment: id, from: written, blocks: waiting });
    written += waiting.length;
    waiting = [];
  };
  const breathe = createBreather();
  const readers = await Promise.all(parts.map((part) => SegmentReader.open(database, part)));
  for (let term = smallestTerm(readers); term !== null; term = smallestTerm(readers)) {
    const docs: number[] = [];
    const hits: number[] = [];
    for (const reader of readers) {
      if (reader.term !== term) continue;
      reader.visit((doc, hit) => {
        if (!lives.has(doc)) return;
        docs.push(doc);
        hits.push(hit);
      });
      await reader.next();
    }
    if (docs.length > 0) writer.add(term, { docs, hits });
    if (waiting.length >= blocksPerWrite) await flush();
    await breathe();
  }
  writer.finish();
  await flush();
  const docs = last.firstDoc + last.docs - first.firstDoc;
  await replaceSegments(database, parts, { id, firstDoc: first.firstDoc, docs, firstTerms });
}

/** Clears away what an interrupted merge has left. */
export async function clearInterrupted(database: SearchDatabase): Promise<void> {
  const transaction = database.transaction(['state', 'blocks'], 'readwrite', {
    durability: 'strict',
  });
  const states = transaction.objectStore('state');
  const state = await states.get('state');
  if (state && state.merging !== null) {
    const { merging } = state;
    await transaction.objectStore('blocks').delete(IDBKeyRange.bound([merging], [merging, []]));
    await states.put({ ...state, merging: null });
  }
  await transaction.done;
}

/** Goes through the terms of a segment in order. */
class SegmentReader {
  private position = 0;
  private blockNumber = 0;

  private constructor(
    private readonly database: SearchDatabase,
    private readonly segment: Segment,
    private block: OpenBlock | null,
  ) {}

  static async open(database: SearchDatabase, segment: Segment): Promise<SegmentReader> {
    return new SegmentReader(database, segment, await readBlock(database, segment, 0));
  }

  /** The term it stands at; null at the end. */
  get term(): string | null {
    return this.block?.terms[this.position] ?? null;
  }

  visit(visitor: (doc: number, hit: number) => void): void {
    if (this.block) visitPostings(this.block, this.position, visitor);
  }

  /** Awaits only where a new block is needed. */
  next(): Promise<void> | undefined {
    this.position += 1;
    if (this.position < (this.block?.terms.length ?? 0)) return undefined;
    return this.nextBlock();
  }

  private async nextBlock(): Promise<void> {
    this.blockNumber += 1;
    this.position = 0;
    this.block = await readBlock(this.database, this.segment, this.blockNumber);
  }
}

async function readBlock(
  database: SearchDatabase,
  { id, firstTerms }: Segment,
  number: number,
): Promise<OpenBlock | null> {
  if (number >= firstTerms.length) return null;
  const block = await database.get('blocks', [id, number]);
  if (!block) throw new RangeError('A block of the index is missing');
  return openBlock(block);
}

function smallestTerm(readers: readonly SegmentReader[]): string | null {
  let smallest: string | null = null;
  for (const { term } of readers)
    if (term !== null && (smallest === null || term < smallest)) smallest = term;
  return smallest;
}

async function livingDocuments(
  database: SearchDatabase,
  from: number,
  to: number,
): Promise<ReadonlySet<number>> {
  const range = IDBKeyRange.bound(Math.floor(from / chunkRows), Math.floor(to / chunkRows));
  const living = new Set<number>();
  for (const { chunk, rows } of await database.getAll('rows', range))
    for (const [position, row] of rows.entries()) if (row) living.add(chunk * chunkRows + position);
  return living;
}

/** The number of the segment that a merge will write; null where there is no index. */
async function beginMerge(database: SearchDatabase): Promise<number | null> {
  const transaction = database.transaction('state', 'readwrite', { durability: 'strict' });
  const state = await transaction.store.get('state');
  const id = state?.nextSegment ?? null;
  if (state && id !== null)
    await transaction.store.put({ ...state, nextSegment: id + 1, merging: id });
  await transaction.done;
  return id;
}

async function putBlocks(
  database: SearchDatabase,
  write: { readonly segment: number; readonly from: number; readonly blocks: readonly Block[] },
): Promise<void> {
  const transaction = database.transaction('blocks', 'readwrite', { durability: 'strict' });
  await Promise.all(
    write.blocks.map((block, position) =>
      transaction.store.put(block, [write.segment, write.from + position]),
    ),
  );
  await transaction.done;
}

async function replaceSegments(
  database: SearchDatabase,
  parts: readonly Segment[],
  merged: Segment,
): Promise<void> {
  const transaction = database.transaction(['segments', 'blocks', 'state'], 'readwrite', {
    durability: 'strict',
  });
  const states = transaction.objectStore('state');
  const state = await states.get('state');
  if (state) await states.put({ ...state, merging: null, revision: state.revision + 1 });
  await transaction.objectStore('segments').put(merged);
  for (const { id } of parts) {
    await transaction.objectStore('segments').delete(id);
    await transaction.objectStore('blocks').delete(IDBKeyRange.bound([id], [id, []]));
  }
  await transaction.done;
}
