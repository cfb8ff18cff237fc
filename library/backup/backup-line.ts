import type { PersonalPart } from '@/library/merge-into-library';
import type { Body, Tombstone, Version } from '@/library/summary';
import type { SummaryRecord } from '@/library/summary-record';

/** All that the library has of an article but its pictures. */
export type WholeRecord = {
  readonly record: SummaryRecord;
  readonly body: Body | undefined;
  readonly versions: readonly Version[];
};

/** The line of a saved article, as docs/formats.md has it; null where its text is missing. */
export function articleLine({ record, body, versions }: WholeRecord): string | null {
  if (!body) return null;
  return JSON.stringify({
    id: record.id,
    saved: personalPart(record),
    article: body.article,
    ...(body.takenAt !== undefined && { takenAt: body.takenAt }),
    ...(body.isFromFile && { isFromFile: true }),
    ...(versions.length > 0 && { versions: versions.map(versionPart) }),
  });
}

/** The line of an article that was deleted for good: no address. */
export function deletionLine({ id, life, stamp }: Tombstone): string {
  return JSON.stringify({ id, deleted: { life, stamp } });
}

/** Its article and key are those of the line. */
function versionPart({ takenAt, stamp, article }: Version) {
  return { takenAt, stamp, article };
}

function personalPart(record: SummaryRecord): PersonalPart {
  return {
    life: record.life,
    savedAt: record.savedAt,
    readingState: record.readingState,
    isFavourite: record.isFavourite,
    tagMarks: record.tagMarks,
    place: record.place,
    progress: record.progress,
    deletedAt: record.deletedAt,
    stamps: record.stamps,
  };
}
