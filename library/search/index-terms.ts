import { withLibrary } from '@/library/transaction';
import { createBreather } from './breathe';
import { documentTerms } from './document-terms';
import { clearInterrupted, mergeSegments, segmentsToMerge } from './merge-segments';
import { chunkRows, type SearchDatabase, type Segment } from './search-store';
import { SegmentBuilder } from './write-segment';

/**
 * Articles indexed in one step: so much is lost when the browser is closed meanwhile, and so many
 * terms are sorted at once, which nothing can interrupt.
 */
const stepSize = 128;

/** Bodies read at once: at most some megabytes in memory. */
const bodiesAtOnce = 32;

/** Articles of a merge that the background still takes upon itself: it may be ended after 30 seconds. */
const mostBriefly = 2048;

/** How many articles can be found by their texts, of how many. */
export type IndexProgress = { readonly done: number; readonly total: number };

/**
 * Indexes the texts of all documents that have a row and no terms yet, some at a time, from where
 * the last one stopped. `isBrief` leaves large merges to others.
 */
export async function indexTerms(
  database: SearchDatabase,
  isBrief: boolean,
  onProgress?: (progress: IndexProgress) => void,
): Promise<void> {
  const state = await database.get('state', 'state');
  if (state && state.merging !== null) await clearInterrupted(database);
  for (;;) {
    const state = await database.get('state', 'state');
    if (!state) return;
    onProgress?.({ done: state.indexedDoc, total: state.nextDoc });
    if (state.indexedDoc >= state.nextDoc) return;
    await indexStep(
      database,
      state.indexedDoc,
      Math.min(state.nextDoc, state.indexedDoc + stepSize),
    );
    for (;;) {
      const due = segmentsToMerge(await segmentsInOrder(database));
      if (!due || (isBrief && articlesIn(due) > mostBriefly)) break;
      await mergeSegments(database, due);
    }
  }
}

/** All segments by the documents they hold. */
async function segmentsInOrder(database: SearchDatabase): Promise<readonly Segment[]> {
  return (await database.getAll('segments')).sort((one, other) => one.firstDoc - other.firstDoc);
}

function articlesIn(segments: readonly Segment[]): number {
  return segments.reduce((sum, { docs }) => sum + docs, 0);
}

/** Indexes the documents `from` to just before `to`: all of them, in one transaction, or none. */
async function indexStep(database: SearchDatabase, from: number, to: number): Promise<void> {
  const builder = new SegmentBuilder();
  for await (const { doc, terms } of termsOf(await documentIds(database, from, to)))
    builder.add(doc, terms);
  const parts = builder.docs > 0 ? await builder.finish() : null;
  const transaction = database.transaction(['state', 'segments', 'blocks'], 'readwrite', {
    durability: 'strict',
  });
  const states = transaction.objectStore('state');
  const state = await states.get('state');
  if (state?.indexedDoc === from) {
    const id = state.nextSegment;
    const puts: Promise<unknown>[] = [
      states.put({
        ...state,
        indexedDoc: to,
        nextSegment: id + (parts ? 1 : 0),
        revision: state.revision + 1,
      }),
    ];
    if (parts) {
      const { firstTerms, blocks } = parts;
      const segment = { id, firstDoc: from, docs: to - from, firstTerms };
      puts.push(
        transaction.objectStore('segments').put(segment),
        ...blocks.map((block, number) =>
          transaction.objectStore('blocks').put(block, [id, number]),
        ),
      );
    }
    await Promise.all(puts);
  }
  await transaction.done;
}

type Numbered = { readonly doc: number; readonly id: string };

/** The articles that stand behind documents; those that are no more are left out. */
async function documentIds(
  database: SearchDatabase,
  from: number,
  to: number,
): Promise<readonly Numbered[]> {
  const range = IDBKeyRange.bound(Math.floor(from / chunkRows), Math.floor((to - 1) / chunkRows));
  return (await database.getAll('rows', range)).flatMap(({ chunk, rows }) =>
    rows.flatMap((row, position) => {
      const doc = chunk * chunkRows + position;
      return row && doc >= from && doc < to ? [{ doc, id: row.id }] : [];
    }),
  );
}

/** Reads bodies some at a time and gives the terms of each. */
async function* termsOf(
  documents: readonly Numbered[],
): AsyncGenerator<{ readonly doc: number; readonly terms: ReadonlyMap<string, number> }> {
  const breathe = createBreather();
  for (let start = 0; start < documents.length; start += bodiesAtOnce) {
    const some = documents.slice(start, start + bodiesAtOnce);
    const bodies = await withLibrary((library) => {
      const { store } = library.transaction('bodies');
      return Promise.all(some.map(({ id }) => store.get(id)));
    });
    for (const [position, { doc }] of some.entries()) {
      const body = bodies[position];
      if (body) yield { doc, terms: documentTerms(body.article) };
      await breathe();
    }
  }
}
