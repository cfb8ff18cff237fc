import type { SummaryRecord, TombstoneRecord } from '@/library/summary-record';
import { withLibrary } from '@/library/transaction';
import { createBreather } from './breathe';
import { documentTerms } from './document-terms';
import { clearInterrupted, mergeSegments, segmentsToMerge } from './merge-segments';
import { rowOf } from './row-of';
import {
  chunkRows,
  deleteSearch,
  type DocumentKey,
  type DocumentRow,
  type IndexState,
  openSearch,
  type SearchDatabase,
} from './search-store';
import { SegmentBuilder } from './write-segment';

/**
 * Articles indexed in one step: so much is lost when the browser is closed meanwhile, and so many
 * terms are sorted at once, which nothing can interrupt.
 */
const stepSize = 128;

/** Bodies read at once: at most some megabytes in memory. */
const bodiesAtOnce = 32;

/** How far catching up has come; `total` counts the library's articles. */
export type IndexProgress = { readonly done: number; readonly total: number };

/**
 * Brings the index up to what the library holds: what was saved, changed or deleted since last
 * time. One page of Lede does it at a time, the others wait. An index that does not fit together
 * is made anew. Rejects with `LibraryError` where the library cannot be read.
 */
export async function catchUp(onProgress?: (progress: IndexProgress) => void): Promise<void> {
  await navigator.locks.request('lede-search', async () => {
    try {
      await follow(onProgress);
    } catch (error) {
      if (!isBrokenIndex(error)) throw error;
      await deleteSearch();
      await follow(onProgress);
    }
  });
}

/** Whether `error` says that the index does not fit together. */
export function isBrokenIndex(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    (error instanceof DOMException &&
      (error.name === 'DataError' || error.name === 'NotFoundError'))
  );
}

async function follow(onProgress?: (progress: IndexProgress) => void): Promise<void> {
  const replica = await withLibrary(
    async (library) => (await library.get('meta', 'clock'))?.replica,
  );
  const known = await (await openSearch()).get('state', 'state');
  // The library was replaced by another one.
  if (known && known.replica !== replica) await deleteSearch();
  const database = await openSearch();
  if (known && known.merging !== null) await clearInterrupted(database);
  let state: IndexState = (await database.get('state', 'state')) ?? {
    key: 'state',
    replica: replica ?? '',
    lastSummary: [0, ''],
    lastTombstone: [0, ''],
    nextDoc: 0,
    nextSegment: 0,
    merging: null,
    revision: 0,
  };
  for (;;) {
    const changes = await readChanges(state);
    if (changes.summaries.length === 0 && changes.tombstones.length === 0) return;
    state = await indexStep(database, state, changes);
    if (onProgress)
      onProgress({ done: await database.count('documents'), total: await countArticles() });
    for (;;) {
      const due = segmentsToMerge(await segmentsInOrder(database));
      if (!due) break;
      await mergeSegments(database, due);
    }
    state = (await database.get('state', 'state')) ?? state;
  }
}

/** All segments by the documents they hold. */
async function segmentsInOrder(database: SearchDatabase) {
  return (await database.getAll('segments')).sort((one, other) => one.firstDoc - other.firstDoc);
}

type Changes = {
  readonly summaries: readonly SummaryRecord[];
  readonly tombstones: readonly TombstoneRecord[];
};

function readChanges({ lastSummary, lastTombstone }: IndexState): Promise<Changes> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['summaries', 'tombstones']);
    const [summaries, tombstones] = await Promise.all([
      transaction
        .objectStore('summaries')
        .index('changed')
        .getAll(IDBKeyRange.lowerBound([...lastSummary], true), stepSize),
      transaction
        .objectStore('tombstones')
        .index('changed')
        .getAll(IDBKeyRange.lowerBound([...lastTombstone], true), stepSize),
    ]);
    return { summaries, tombstones };
  });
}

function countArticles(): Promise<number> {
  return withLibrary((library) => library.count('summaries'));
}

/** Takes in one step's changes: all of them, in one transaction, or none. */
async function indexStep(
  database: SearchDatabase,
  state: IndexState,
  { summaries, tombstones }: Changes,
): Promise<IndexState> {
  const keys = await readKeys(database, [...summaries, ...tombstones]);
  const rows = new Map<number, DocumentRow | null>();
  const builder = new SegmentBuilder();
  const newKeys: DocumentKey[] = [];
  const changed: SummaryRecord[] = [];
  for (const record of summaries) {
    const key = keys.get(record.id);
    if (key?.version === versionOf(record)) rows.set(key.doc, rowOf(record));
    else {
      if (key) rows.set(key.doc, null);
      changed.push(record);
    }
  }
  let { nextDoc } = state;
  for await (const { record, terms } of termsOf(changed)) {
    builder.add(nextDoc, terms);
    rows.set(nextDoc, rowOf(record));
    newKeys.push({ id: record.id, doc: nextDoc, version: versionOf(record) });
    nextDoc += 1;
  }
  // Saved again after it was deleted, an article has a record and no tombstone.
  const gone = tombstones.flatMap(({ id }) => keys.get(id) ?? []);
  for (const { doc } of gone) rows.set(doc, null);
  const next: IndexState = {
    ...state,
    lastSummary: lastKey(summaries) ?? state.lastSummary,
    lastTombstone: lastKey(tombstones) ?? state.lastTombstone,
    nextDoc,
    nextSegment: state.nextSegment + (builder.docs > 0 ? 1 : 0),
    revision: state.revision + 1,
  };
  const parts = builder.docs > 0 ? await builder.finish() : null;
  const transaction = database.transaction(
    ['state', 'documents', 'rows', 'segments', 'blocks'],
    'readwrite',
    { durability: 'strict' },
  );
  const puts: Promise<unknown>[] = [transaction.objectStore('state').put(next)];
  const documents = transaction.objectStore('documents');
  for (const { id } of gone) puts.push(documents.delete(id));
  for (const key of newKeys) puts.push(documents.put(key));
  if (parts) {
    const id = state.nextSegment;
    const { firstTerms, blocks } = parts;
    puts.push(
      transaction
        .objectStore('segments')
        .put({ id, firstDoc: state.nextDoc, docs: builder.docs, firstTerms }),
      ...blocks.map((block, number) => transaction.objectStore('blocks').put(block, [id, number])),
    );
  }
  const chunks = transaction.objectStore('rows');
  for (const [chunk, changes] of byChunk(rows)) {
    const updated = [...((await chunks.get(chunk))?.rows ?? [])];
    for (const [position, row] of changes) updated[position] = row;
    puts.push(chunks.put({ chunk, revision: next.revision, rows: updated }));
  }
  await Promise.all([...puts, transaction.done]);
  return next;
}

/** Reads the bodies of `records` some at a time and gives the terms of each. */
async function* termsOf(
  records: readonly SummaryRecord[],
): AsyncGenerator<{ readonly record: SummaryRecord; readonly terms: ReadonlyMap<string, number> }> {
  const breathe = createBreather();
  for (let start = 0; start < records.length; start += bodiesAtOnce) {
    const some = records.slice(start, start + bodiesAtOnce);
    const bodies = await withLibrary((library) => {
      const { store } = library.transaction('bodies');
      return Promise.all(some.map(({ id }) => store.get(id)));
    });
    for (const [position, record] of some.entries()) {
      const text = bodies[position]?.article.text ?? '';
      yield { record, terms: documentTerms({ ...record, text }) };
      await breathe();
    }
  }
}

async function readKeys(
  database: SearchDatabase,
  records: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, DocumentKey>> {
  const { store } = database.transaction('documents');
  const found = await Promise.all(records.map(({ id }) => store.get(id)));
  return new Map(found.flatMap((key) => (key ? [[key.id, key]] : [])));
}

function byChunk(
  rows: ReadonlyMap<number, DocumentRow | null>,
): ReadonlyMap<number, ReadonlyMap<number, DocumentRow | null>> {
  const chunks = new Map<number, Map<number, DocumentRow | null>>();
  for (const [doc, row] of rows) {
    const chunk = Math.floor(doc / chunkRows);
    const changes = chunks.get(chunk) ?? new Map<number, DocumentRow | null>();
    chunks.set(chunk, changes.set(doc % chunkRows, row));
  }
  return chunks;
}

function versionOf({ stamps, life }: SummaryRecord): string {
  return `${life} ${stamps.article.counter} ${stamps.article.replica}`;
}

function lastKey(
  records: readonly { readonly id: string; readonly change: number }[],
): readonly [number, string] | null {
  const last = records.at(-1);
  return last ? [last.change, last.id] : null;
}
