import { type ChangedRecords, readChanged, seenWith } from '@/library/changed-records';
import type { SummaryRecord } from '@/library/summary-record';
import { withLibrary } from '@/library/transaction';
import { rowOf } from './row-of';
import {
  chunkRows,
  type DocumentKey,
  type DocumentRow,
  type IndexState,
  type SearchDatabase,
} from './search-store';

/** Changes taken in at once: reading and writing them holds nobody up for long. */
const stepSize = 256;

/**
 * Gives every article that was saved, changed or deleted since last time its row: all that lists
 * and filters need. Reads summaries only, so it is done in a moment where little has changed.
 */
export async function followRows(database: SearchDatabase, replica: string): Promise<void> {
  for (;;) {
    const state = (await database.get('state', 'state')) ?? newState(replica);
    const changes = await readChanges(state);
    if (changes.summaries.length === 0 && changes.tombstones.length === 0) return;
    await takeIn(database, changes, replica);
  }
}

function newState(replica: string): IndexState {
  return {
    key: 'state',
    replica,
    lastSummary: [0, ''],
    lastTombstone: [0, ''],
    nextDoc: 0,
    indexedDoc: 0,
    nextSegment: 0,
    merging: null,
    revision: 0,
  };
}

function readChanges(state: IndexState): Promise<ChangedRecords> {
  return withLibrary((library) =>
    readChanged(library.transaction(['summaries', 'tombstones']), state, stepSize),
  );
}

/** All of one step's changes, in one transaction, or none. Who indexes terms writes the same state. */
async function takeIn(
  database: SearchDatabase,
  changes: ChangedRecords,
  replica: string,
): Promise<void> {
  const { summaries, tombstones } = changes;
  const transaction = database.transaction(['state', 'documents', 'rows'], 'readwrite', {
    durability: 'strict',
  });
  const states = transaction.objectStore('state');
  const documents = transaction.objectStore('documents');
  const chunks = transaction.objectStore('rows');
  const [state = newState(replica), ...known] = await Promise.all([
    states.get('state'),
    ...[...summaries, ...tombstones].map(({ id }) => documents.get(id)),
  ]);
  const keys = new Map(known.flatMap((key) => (key ? [[key.id, key] as const] : [])));
  const rows = new Map<number, DocumentRow | null>();
  const newKeys: DocumentKey[] = [];
  let { nextDoc } = state;
  for (const record of summaries) {
    const key = keys.get(record.id);
    const version = versionOf(record);
    if (key?.version === version) {
      rows.set(key.doc, rowOf(record));
      continue;
    }
    // Another text: the old one's terms must find nothing any more.
    if (key) rows.set(key.doc, null);
    rows.set(nextDoc, rowOf(record));
    newKeys.push({ id: record.id, doc: nextDoc, version });
    nextDoc += 1;
  }
  // Saved again after it was deleted, an article has a record and no tombstone.
  const gone = tombstones.flatMap(({ id }) => keys.get(id) ?? []);
  for (const { doc } of gone) rows.set(doc, null);
  const next: IndexState = {
    ...state,
    ...seenWith(state, changes),
    nextDoc,
    revision: state.revision + 1,
  };
  const puts: Promise<unknown>[] = [states.put(next)];
  for (const { id } of gone) puts.push(documents.delete(id));
  for (const key of newKeys) puts.push(documents.put(key));
  for (const [chunk, changed] of byChunk(rows)) {
    const updated = [...((await chunks.get(chunk))?.rows ?? [])];
    for (const [position, row] of changed) updated[position] = row;
    puts.push(chunks.put({ chunk, revision: next.revision, rows: updated }));
  }
  await Promise.all([...puts, transaction.done]);
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
