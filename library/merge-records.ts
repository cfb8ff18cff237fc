import { type ArticlePart, untouched } from './new-record';
import { compareStamps } from './stamp';
import type { ChangeableField, Stamp, TagMark, Tombstone } from './summary';
import type { SummaryDraft } from './summary-record';

/** What a library knows of one article: its record, or that it was deleted for good. */
export type Entry =
  | { readonly is: 'saved'; readonly record: SummaryDraft }
  | { readonly is: 'deleted'; readonly tombstone: Tombstone };

/**
 * What two libraries know of the same article, together. The later life wins (see
 * `SummaryRecord`), a deletion ends its own; within a life each field takes its later change and
 * each tag its own. Commutative, associative and idempotent, so that any number of libraries that
 * meet in any order end alike (a state-based CRDT: Shapiro et al., "Conflict-free Replicated Data
 * Types", 2011).
 */
export function mergeEntries(a: Entry, b: Entry): Entry {
  const rank = (entry: Entry): number =>
    entry.is === 'saved' ? 2 * entry.record.life : 2 * entry.tombstone.life + 1;
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  if (a.is === 'saved' && b.is === 'saved')
    return { is: 'saved', record: mergeRecords(a.record, b.record) };
  if (a.is === 'deleted' && b.is === 'deleted')
    return compareStamps(a.tombstone.stamp, b.tombstone.stamp) >= 0 ? a : b;
  // Ranks of a record and a tombstone are never equal: one is even, the other odd.
  return a.is === 'deleted' ? a : b;
}

/**
 * Two records of the same life of the same article, field by field. The body belongs to the record
 * whose `stamps.article` the merged one carries.
 */
export function mergeRecords(a: SummaryDraft, b: SummaryDraft): SummaryDraft {
  const article = later([a.stamps.article, articlePartOf(a)], [b.stamps.article, articlePartOf(b)]);
  const readingState = laterField('readingState', a, b);
  const isFavourite = laterField('isFavourite', a, b);
  const place = laterField('place', a, b);
  const progress = laterField('progress', a, b);
  const deletedAt = laterField('deletedAt', a, b);
  return {
    id: a.id,
    life: a.life,
    ...article[1],
    readingState: readingState[1],
    isFavourite: isFavourite[1],
    place: place[1],
    progress: progress[1],
    deletedAt: deletedAt[1],
    tagMarks: mergeTagMarks(a.tagMarks, b.tagMarks),
    stamps: {
      article: article[0],
      readingState: readingState[0],
      isFavourite: isFavourite[0],
      place: place[0],
      progress: progress[0],
      deletedAt: deletedAt[0],
    },
  };
}

type Stamped<Value> = readonly [Stamp, Value];

function laterField<Field extends ChangeableField>(
  field: Field,
  a: SummaryDraft,
  b: SummaryDraft,
): Stamped<SummaryDraft[Field]> {
  return later([a.stamps[field], a[field]], [b.stamps[field], b[field]]);
}

/** The later of two; two values under one stamp (no honest library makes them) are settled by their text. */
function later<Value>(a: Stamped<Value>, b: Stamped<Value>): Stamped<Value> {
  const order = compareStamps(a[0], b[0]);
  if (order !== 0) return order > 0 ? a : b;
  return JSON.stringify(a[1]) >= JSON.stringify(b[1]) ? a : b;
}

/** The parts in one order, so that equal ones have equal text. */
function articlePartOf(draft: SummaryDraft): ArticlePart {
  return {
    url: draft.url,
    host: draft.host,
    siteName: draft.siteName,
    title: draft.title,
    byline: draft.byline,
    excerpt: draft.excerpt,
    lang: draft.lang,
    dir: draft.dir,
    kind: draft.kind,
    words: draft.words,
    minutes: draft.minutes,
    published: draft.published,
    savedAt: draft.savedAt,
  };
}

function mergeTagMarks(a: readonly TagMark[], b: readonly TagMark[]): readonly TagMark[] {
  const marks = new Map<string, TagMark>();
  for (const mark of [...a, ...b]) {
    const other = marks.get(mark.tag);
    const [stamp, isSet] = later<boolean>(
      [mark.stamp, mark.isSet],
      [other?.stamp ?? untouched, other?.isSet ?? false],
    );
    marks.set(mark.tag, { tag: mark.tag, isSet, stamp });
  }
  return [...marks.values()].sort((one, two) => (one.tag < two.tag ? -1 : 1));
}
