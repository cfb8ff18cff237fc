import { announceChange } from '@/library/changes';
import { nextStamp } from '@/library/clock';
import { textOf, versionOf } from '@/library/join-versions';
import type { IncomingEntry, MergeOutcome } from '@/library/merge-into-library';
import type { Stamp, TagMark } from '@/library/summary';
import { type SummaryDraft, toRecord } from '@/library/summary-record';
import { inWriteTransaction, withLibrary } from '@/library/transaction';
import { putVersions } from '@/library/versions';

/** Records changed by one transaction. */
const batchSize = 200;

const nothing: MergeOutcome = { added: 0, updated: 0, unchanged: 0, deleted: 0 };

/** Makes the library what a backup says, as a change of now, so that it holds on every device. */
export type Replacing = {
  /** Takes in some of the backup's entries, whatever is newer here. */
  take(entries: readonly IncomingEntry[]): Promise<MergeOutcome>;
  /** Puts what was not among them into the bin. */
  finish(): Promise<MergeOutcome>;
};

/** Begins to replace the library. Nothing is deleted: what the backup lacks ends in the bin. */
export function replaceLibrary(): Replacing {
  const kept = new Set<string>();
  return {
    async take(entries) {
      const saved = entries.flatMap((entry) => (entry.is === 'saved' ? [entry] : []));
      for (const { record } of saved) kept.add(record.id);
      return putAll(saved);
    },
    async finish() {
      const ids = await withLibrary((library) => library.getAllKeys('summaries'));
      const others = ids.filter((id) => !kept.has(id));
      let deleted = 0;
      for (let start = 0; start < others.length; start += batchSize)
        deleted += await putIntoBin(others.slice(start, start + batchSize));
      if (deleted > 0) announceChange({ kind: 'removed', ids: [] });
      return { ...nothing, deleted };
    },
  };
}

async function putAll(
  entries: readonly Extract<IncomingEntry, { is: 'saved' }>[],
): Promise<MergeOutcome> {
  const outcome = await inWriteTransaction(
    ['summaries', 'bodies', 'versions', 'tombstones', 'meta'],
    async (transaction) => {
      const stamp = await nextStamp(transaction.objectStore('meta'));
      let added = 0;
      for (const { record, article, takenAt, versions = [] } of entries) {
        const { id } = record;
        const here = await transaction.objectStore('summaries').get(id);
        const grave = await transaction.objectStore('tombstones').get(id);
        const life = Math.max(here?.life ?? 0, grave ? grave.life + 1 : 0, record.life);
        const marks = [...record.tagMarks, ...takenOff(here?.tagMarks ?? [], record.tagMarks)];
        const draft = { ...stampedAnew({ ...record, tagMarks: marks }, stamp), life };
        await transaction.objectStore('summaries').put(toRecord(draft, stamp.counter));
        const bodies = transaction.objectStore('bodies');
        const body = here && (await bodies.get(id));
        const taken = takenAt ?? record.savedAt;
        await bodies.put({ id, article, isFromFile: true, takenAt: taken });
        // The text that was here is not the backup's, and no less worth keeping.
        const others = [...versions, ...(here && body ? [versionOf(id, textOf(here, body))] : [])];
        await putVersions(transaction.objectStore('versions'), { id, article }, others);
        await transaction.objectStore('tombstones').delete(id);
        if (!here) added += 1;
      }
      return { ...nothing, added, updated: entries.length - added };
    },
  );
  if (entries.length > 0) announceChange({ kind: 'imported', ids: [] });
  return outcome;
}

async function putIntoBin(ids: readonly string[]): Promise<number> {
  return inWriteTransaction(['summaries', 'meta'], async (transaction) => {
    const stamp = await nextStamp(transaction.objectStore('meta'));
    const summaries = transaction.objectStore('summaries');
    let removed = 0;
    for (const id of ids) {
      const record = await summaries.get(id);
      if (!record || record.deletedAt !== null) continue;
      const stamps = { ...record.stamps, deletedAt: stamp };
      await summaries.put(toRecord({ ...record, deletedAt: Date.now(), stamps }, stamp.counter));
      removed += 1;
    }
    return removed;
  });
}

/** The tags of an article here that its backup does not know: taken off, so that no device brings them back. */
function takenOff(here: readonly TagMark[], there: readonly TagMark[]): readonly TagMark[] {
  return here
    .filter(({ tag }) => there.every((mark) => mark.tag !== tag))
    .map((mark) => ({ ...mark, isSet: false }));
}

/** The record as if everything in it had been set now. */
function stampedAnew(record: SummaryDraft, stamp: Stamp): SummaryDraft {
  return {
    ...record,
    tagMarks: record.tagMarks.map((mark) => ({ ...mark, stamp })),
    stamps: {
      article: stamp,
      readingState: stamp,
      isFavourite: stamp,
      place: stamp,
      progress: stamp,
      deletedAt: stamp,
    },
  };
}
