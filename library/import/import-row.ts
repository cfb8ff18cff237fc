import type { ReadingState } from '@/library/summary';

/** A saved page as another program's file tells of it. Everything in it is unsafe; what is unknown is empty. */
export type ImportRow = {
  /** Where it stands in the file: a line or an item, counted from 1. */
  readonly line: number;
  readonly url: string;
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
  readonly lang: string;
  readonly published: string;
  /** Milliseconds since 1970; null where unknown. */
  readonly savedAt: number | null;
  readonly tags: readonly string[];
  readonly readingState: ReadingState;
  readonly isFavourite: boolean;
  /** The article's HTML where the file has it. */
  readonly html: string;
};

/** Why a row cannot be taken in. */
export type BadRowReason =
  /** There is no address, or none of the web. */
  | 'no-address'
  /** The row is not what its format says. */
  | 'malformed'
  /** The article is larger than Lede keeps. */
  | 'too-large';

/** A row that was left out, with its beginning, so that a person can find it. */
export type BadRow = {
  readonly line: number;
  readonly reason: BadRowReason;
  readonly start: string;
};

/** What a format's reader gives, in the order of the file. */
export type RowOrBad = { readonly row: ImportRow } | { readonly bad: BadRow };

const empty: Omit<ImportRow, 'line' | 'url'> = {
  title: '',
  byline: '',
  siteName: '',
  lang: '',
  published: '',
  savedAt: null,
  tags: [],
  readingState: 'unread',
  isFavourite: false,
  html: '',
};

/** Characters of a bad row that are shown. */
const startLength = 80;

/** Longer addresses are no articles. */
const longestAddress = 8192;

/** A row of the parts that a format knows, if its address is one of the web. */
export function rowOf(
  parts: Partial<ImportRow> & { readonly line: number; readonly url: string },
): RowOrBad {
  const url = parts.url.trim();
  const isWeb =
    url.length <= longestAddress && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isWeb) return badRow(parts.line, 'no-address', `${parts.title ?? ''} ${url}`);
  return { row: { ...empty, ...parts, url } };
}

/** A row that cannot be taken in; `text` is what the file has there. */
export function badRow(line: number, reason: BadRowReason, text: string): RowOrBad {
  return { bad: { line, reason, start: text.trim().slice(0, startLength) } };
}

/** Tags as people wrote them, without empty and double ones, cut where no tag goes on. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const clean = tags.map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, 100));
  return [...new Set(clean.filter((tag) => tag !== ''))].slice(0, 100);
}

/** A time in seconds, milliseconds or as a date, in milliseconds since 1970; null where it is none. */
export function timeOf(value: unknown): number | null {
  const text = String(value ?? '').trim();
  const time = /^\d{9,10}$/.test(text)
    ? 1000 * Number(text)
    : /^\d{12,13}$/.test(text)
      ? Number(text)
      : Date.parse(text);
  // Before the web and in the far future there is nothing saved: such a date is a mistake.
  return time > 0 && time < Date.now() + 86_400_000 ? time : null;
}
