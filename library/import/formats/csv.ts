import Papa from 'papaparse';
import {
  badRow,
  cleanTags,
  type ImportRow,
  rowOf,
  type RowOrBad,
  timeOf,
} from '@/library/import/import-row';
import { readText } from '@/library/import/read-text';
import { createBreather } from '@/library/search/breathe';

/** Lines that one record may have: a title with line breaks has some. */
const longestRecord = 20;

type Columns = ReadonlyMap<string, number>;

/** One record of a CSV file by the names in its first line. */
type RecordReader = (field: (name: string) => string) => Omit<Partial<ImportRow>, 'line'>;

/** Pocket's export (2024 on): title, url, time_added (seconds), tags (with |), status. */
export const pocketColumns = ['url', 'time_added', 'status'] as const;

/** Reads Pocket's CSV. */
export function readPocketCsv(file: Blob): AsyncGenerator<RowOrBad> {
  return readRecords(file, (field) => ({
    url: field('url'),
    // Pocket writes the address where it knows no title.
    title: field('title') === field('url') ? '' : field('title'),
    savedAt: timeOf(field('time_added')),
    tags: cleanTags(field('tags').split('|')),
    readingState: field('status') === 'archive' ? 'archived' : 'unread',
  }));
}

/** Instapaper's export: URL, Title, Selection, Folder, Timestamp (seconds), and later Tags (a JSON list). */
export const instapaperColumns = ['url', 'folder', 'timestamp'] as const;

const instapaperFolders: ReadonlySet<string> = new Set(['unread', 'archive', 'starred']);

/** Reads Instapaper's CSV. Folders of one's own become tags. */
export function readInstapaperCsv(file: Blob): AsyncGenerator<RowOrBad> {
  return readRecords(file, (field) => {
    const folder = field('folder');
    const known = folder.toLowerCase();
    return {
      url: field('url'),
      title: field('title'),
      savedAt: timeOf(field('timestamp')),
      tags: cleanTags([
        ...(instapaperFolders.has(known) ? [] : [folder]),
        ...field('tags')
          .replace(/^\[|\]$/g, '')
          .split(',')
          .map((tag) => tag.replace(/^\s*"|"\s*$/g, '')),
      ]),
      readingState: known === 'archive' ? 'archived' : 'unread',
      isFavourite: known === 'starred',
    };
  });
}

/** Any other CSV with a column of addresses. */
export function readOtherCsv(file: Blob): AsyncGenerator<RowOrBad> {
  return readRecords(file, (field) => ({
    url: field('url') || field('link') || field('href'),
    title: field('title') || field('name'),
    savedAt: timeOf(
      field('time_added') ||
        field('timestamp') ||
        field('saved_at') ||
        field('created') ||
        field('date'),
    ),
    tags: cleanTags(field('tags').split(/[|,;]/)),
  }));
}

/** The names in the first line of a CSV file, in lower case. */
export function csvColumns(start: string): readonly string[] {
  const [first = []] = Papa.parse<readonly string[]>(start.replace(/^\uFEFF/, ''), {
    preview: 1,
  }).data;
  return first.map((name) => name.trim().toLowerCase());
}

async function* readRecords(file: Blob, read: RecordReader): AsyncGenerator<RowOrBad> {
  let columns: Columns | null = null;
  const breathe = createBreather();
  for (const { line, text, isWhole } of splitRecords(await readText(file))) {
    await breathe();
    if (text.trim() === '') continue;
    const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter: ',' });
    const [record] = data;
    if (!isWhole || !record || errors.length > 0) yield badRow(line, 'malformed', text);
    else if (columns) yield recordRow(record, { columns, line, read });
    else columns = new Map(record.map((name, index) => [name.trim().toLowerCase(), index]));
  }
}

type RawRecord = { readonly line: number; readonly text: string; readonly isWhole: boolean };

/**
 * Cuts a file into records: lines, joined where a quoted field holds a line break (RFC 4180). A
 * quote that nothing closes within some lines spoils its own line and no other. Line by line: cutting
 * a file of some megabytes at once holds the page up.
 */
function* splitRecords(text: string): Generator<RawRecord> {
  let line = 1;
  for (let at = 0; at <= text.length;) {
    const first = lineAt(text, at);
    const lines = [first.text];
    let { next } = first;
    let isWhole = hasEvenQuotes(first.text);
    while (!isWhole && lines.length < longestRecord && next <= text.length) {
      const more = lineAt(text, next);
      lines.push(more.text);
      ({ next } = more);
      // An odd number and an odd number are even.
      isWhole = !hasEvenQuotes(more.text);
    }
    yield { line, text: isWhole ? lines.join('\n') : first.text, isWhole };
    at = isWhole ? next : first.next;
    line += isWhole ? lines.length : 1;
  }
}

/** The line that begins at `start`, and where the next one does; behind the text there is none. */
function lineAt(text: string, start: number): { readonly text: string; readonly next: number } {
  const lineEnd = /\r?\n|\r/g;
  lineEnd.lastIndex = start;
  const end = lineEnd.exec(text);
  return end
    ? { text: text.slice(start, end.index), next: lineEnd.lastIndex }
    : { text: text.slice(start), next: text.length + 1 };
}

function hasEvenQuotes(line: string): boolean {
  return line.split('"').length % 2 === 1;
}

function recordRow(
  record: readonly string[],
  how: { readonly columns: Columns; readonly line: number; readonly read: RecordReader },
): RowOrBad {
  const field = (name: string): string => record[how.columns.get(name) ?? -1]?.trim() ?? '';
  const parts = how.read(field);
  return rowOf({ url: '', ...parts, line: how.line });
}
