import type { Article } from '@/article/article';
import type { Stamp } from './summary';
import type { SummaryDraft, SummaryRecord } from './summary-record';

/** The stamp of a field that nobody has touched yet: any change, on any device, is later. */
export const untouched: Stamp = { counter: 0, replica: '' };

/** Characters of text that a list shows of an article. */
const excerptLimit = 240;

/** The parts of a summary that come from the article and change only together with it. */
export type ArticlePart = Pick<
  SummaryDraft,
  | 'url'
  | 'host'
  | 'siteName'
  | 'title'
  | 'byline'
  | 'excerpt'
  | 'lang'
  | 'dir'
  | 'kind'
  | 'words'
  | 'minutes'
  | 'published'
  | 'savedAt'
>;

/** What a list shows of `article`, saved at `savedAt` (milliseconds since 1970). */
export function articlePart(article: Article, savedAt: number): ArticlePart {
  return {
    url: article.url,
    host: article.host,
    siteName: article.siteName,
    title: article.title,
    byline: article.byline,
    excerpt: excerptOf(article),
    lang: article.lang,
    dir: article.dir,
    kind: article.kind,
    words: article.words,
    minutes: article.minutes,
    published: article.published,
    savedAt,
  };
}

/** A record for an article saved for the first time in this `life` (see `SummaryRecord`). */
export function newDraft(
  id: string,
  part: ArticlePart,
  { life, stamp }: { readonly life: number; readonly stamp: Stamp },
): SummaryDraft {
  return {
    id,
    ...part,
    life,
    readingState: 'unread',
    isFavourite: false,
    tagMarks: [],
    place: null,
    progress: 0,
    deletedAt: null,
    stamps: {
      article: stamp,
      deletedAt: stamp,
      readingState: untouched,
      isFavourite: untouched,
      place: untouched,
      progress: untouched,
    },
  };
}

/** A record taken out of the bin by saving its page again: what the person did with it stays. */
export function savedAgain(record: SummaryRecord, part: ArticlePart, stamp: Stamp): SummaryDraft {
  return {
    ...record,
    ...part,
    deletedAt: null,
    stamps: { ...record.stamps, article: stamp, deletedAt: stamp },
  };
}

/** The dek, or the beginning of the text, cut at a word. */
function excerptOf({ dek, text }: Article): string {
  const start = (dek || text)
    .slice(0, excerptLimit + 1)
    .replace(/\s+/g, ' ')
    .trim();
  if (start.length <= excerptLimit) return start;
  const lastSpace = start.lastIndexOf(' ');
  return `${start.slice(0, lastSpace > excerptLimit / 2 ? lastSpace : excerptLimit).trimEnd()}…`;
}
