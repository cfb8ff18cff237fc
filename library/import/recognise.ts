import {
  csvColumns,
  instapaperColumns,
  pocketColumns,
  readInstapaperCsv,
  readOtherCsv,
  readPocketCsv,
} from './formats/csv';
import { readHtmlLinks, readPlainLinks } from './formats/link-lists';
import { isOmnivore, readOmnivore } from './formats/omnivore';
import { readWallabag } from './formats/wallabag';
import { ImportError } from './import-error';
import type { RowOrBad } from './import-row';
import { readLines } from './read-lines';

/** The files that Lede can take in. */
export type ImportFormat =
  | 'backup'
  | 'pocket-csv'
  | 'pocket-html'
  | 'instapaper-csv'
  | 'omnivore-zip'
  | 'wallabag-json'
  | 'bookmarks-html'
  | 'csv'
  | 'links';

/** Characters by which a text file is told. */
const startLength = 65_536;

/** Tells a file by what is in it, never by its name. Rejects with `ImportError` 'unknown-format'. */
export async function recognise(file: Blob): Promise<ImportFormat> {
  const bytes = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    if (await isOmnivore(file)) return 'omnivore-zip';
    throw new ImportError('unknown-format');
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    if (await isBackup(file)) return 'backup';
    throw new ImportError('unknown-format');
  }
  const start = (await file.slice(0, startLength).text()).replace(/^\uFEFF/, '').trimStart();
  // Pictures, office files and the like have bytes that no text has.
  if (start.includes('\0')) throw new ImportError('unknown-format');
  if (/^\{"lede":\s*"backup"/.test(start)) return 'backup';
  if (/^\[\s*\{/.test(start) && /"(?:is_archived|domain_name|is_starred)"/.test(start))
    return 'wallabag-json';
  if (/^<!doctype netscape-bookmark-file-1>/i.test(start)) return 'bookmarks-html';
  if (start.startsWith('<') && /<a\s[^>]*href/i.test(start))
    return /time_added=/i.test(start) ? 'pocket-html' : 'bookmarks-html';
  const columns = csvColumns(start);
  const has = (wanted: readonly string[]): boolean =>
    wanted.every((name) => columns.includes(name));
  if (has(pocketColumns)) return 'pocket-csv';
  if (has(instapaperColumns)) return 'instapaper-csv';
  if (columns.length > 1 && ['url', 'link', 'href'].some((name) => columns.includes(name)))
    return 'csv';
  if (/https?:\/\/\S/i.test(start)) return 'links';
  throw new ImportError('unknown-format');
}

/** Reads the rows of a file of any format but a backup (see `restoreBackup`). */
export function readRows(
  file: Blob,
  format: Exclude<ImportFormat, 'backup'>,
): AsyncGenerator<RowOrBad> {
  return readers[format](file);
}

const readers: Readonly<
  Record<Exclude<ImportFormat, 'backup'>, (file: Blob) => AsyncGenerator<RowOrBad>>
> = {
  'pocket-csv': readPocketCsv,
  'pocket-html': readHtmlLinks,
  'instapaper-csv': readInstapaperCsv,
  'omnivore-zip': readOmnivore,
  'wallabag-json': readWallabag,
  'bookmarks-html': readHtmlLinks,
  csv: readOtherCsv,
  links: readPlainLinks,
};

async function isBackup(file: Blob): Promise<boolean> {
  for await (const line of readLines(file)) return line.startsWith('{"lede":"backup"');
  return false;
}
