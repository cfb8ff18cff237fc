import type { Summary, TagMark, Tombstone } from './summary';

/**
 * A summary as the store holds it: what a list shows, and what merging and the indexes need.
 */
export type SummaryRecord = Summary & {
  /**
   * How often the article had been deleted for good before this saving. A tombstone ends the lives
   * up to its own; a later saving begins the next one. So a deletion wins over changes made at the
   * same time elsewhere, and never over a later saving.
   */
  readonly life: number;
  /** Every tag ever put on or taken off; `tags` are those still on. */
  readonly tagMarks: readonly TagMark[];
  /** Key of the list's order: minus `savedAt`, so that reading forwards is newest first; null (and so not indexed) in the bin. */
  readonly newest: number | null;
  /** The library's counter when this record was last written here; what follows the library (search, sync) asks for later ones. */
  readonly change: number;
};

/** A tombstone as the store holds it; `change` as in `SummaryRecord`. */
export type TombstoneRecord = Tombstone & { readonly change: number };

/** A record before its keys were derived: what a change describes. */
export type SummaryDraft = Omit<SummaryRecord, 'newest' | 'change' | 'tags'>;

/** Derives tags and index keys; the one way to make a record for storing. `change` is the library's counter. */
export function toRecord(draft: SummaryDraft, change: number): SummaryRecord {
  return {
    ...draft,
    tags: draft.tagMarks
      .filter((mark) => mark.isSet)
      .map((mark) => mark.tag)
      .sort(),
    newest: draft.deletedAt === null ? -draft.savedAt : null,
    change,
  };
}

/** What other rooms see of a record. */
export function toSummary(record: SummaryRecord): Summary {
  const { life: _life, tagMarks: _tagMarks, newest: _newest, change: _change, ...summary } = record;
  return summary;
}
