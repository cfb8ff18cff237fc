import { foldText } from '@/library/fold-text';
import type { SummaryRecord } from '@/library/summary-record';
import type { DocumentRow } from './search-store';

/** Letters of a title that tell the order: all rows are in memory while someone searches. */
const titleKeyLength = 40;

/** The row of a saved article. */
export function rowOf(record: SummaryRecord): DocumentRow {
  const published = Date.parse(record.published);
  return {
    id: record.id,
    savedAt: record.savedAt,
    deletedAt: record.deletedAt,
    published: Number.isNaN(published) ? 0 : published,
    host: record.host,
    siteName: record.siteName,
    titleKey: foldText(record.title).slice(0, titleKeyLength),
    lang: record.lang,
    words: record.words,
    minutes: record.minutes,
    readingState: record.readingState,
    isFavourite: record.isFavourite,
    tags: record.tags,
  };
}
