import { foldText } from '@/library/fold-text';
import type { ReadingState } from '@/library/summary';
import type { Query } from './parse-query';
import type { DocumentRow } from './search-store';

/** What a person has chosen beside the search box; what is left out does not matter. */
export type RowFilter = {
  /** One of them must fit. */
  readonly states?: readonly ReadingState[];
  /** Exact; all must be on the article. */
  readonly tags?: readonly string[];
  /** Hosts; one of them must fit. */
  readonly hosts?: readonly string[];
  /** First parts of language tags ("uk"); one of them must fit. */
  readonly languages?: readonly string[];
  /** Minutes of reading: "I have 10 minutes". */
  readonly mostMinutes?: number;
  readonly leastMinutes?: number;
  /** Milliseconds since 1970: from, and until just before. */
  readonly savedFrom?: number;
  readonly savedBefore?: number;
  readonly isFavourite?: boolean;
  /** What is in the bin, and nothing else; without it nothing of the bin fits. */
  readonly isBinned?: boolean;
};

/** Whether a row fits the search box's own filters and what was chosen. */
export function rowFilter(query: Query, chosen: RowFilter): (row: DocumentRow) => boolean {
  const from = Math.max(query.after, chosen.savedFrom ?? -Infinity);
  const before = Math.min(query.before, chosen.savedBefore ?? Infinity);
  const isFavourite = query.isFavourite || chosen.isFavourite === true;
  const isBinned = chosen.isBinned === true;
  const fitsSite = remembered(
    (row) => `${row.host}\n${row.siteName}`,
    (site) => {
      const folded = foldText(site);
      return query.sites.some((wanted) => folded.includes(wanted));
    },
  );
  return (row) =>
    (row.deletedAt !== null) === isBinned &&
    row.savedAt < before &&
    row.savedAt >= from &&
    (!isFavourite || row.isFavourite) &&
    row.minutes <= (chosen.mostMinutes ?? Infinity) &&
    row.minutes >= (chosen.leastMinutes ?? 0) &&
    isOneOf(query.states, row.readingState) &&
    isOneOf(chosen.states, row.readingState) &&
    isOneOf(chosen.hosts, row.host) &&
    isOneOf(chosen.languages, languageOf(row)) &&
    (chosen.tags ?? []).every((tag) => row.tags.includes(tag)) &&
    query.tags.every((wanted) => row.tags.some((tag) => foldText(tag).startsWith(wanted))) &&
    (query.sites.length === 0 || fitsSite(row));
}

/** "uk" of "uk-UA"; '' where unknown. */
export function languageOf({ lang }: Pick<DocumentRow, 'lang'>): string {
  return lang.split('-')[0]?.toLowerCase() ?? '';
}

function isOneOf<Value>(wanted: readonly Value[] | undefined, value: Value): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

/** Asks once for each key: a library has many articles and few sites. */
function remembered(
  keyOf: (row: DocumentRow) => string,
  ask: (key: string) => boolean,
): (row: DocumentRow) => boolean {
  const known = new Map<string, boolean>();
  return (row) => {
    const key = keyOf(row);
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}
