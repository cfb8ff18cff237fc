import { type ImportPreview, previewImport, runImport } from '@/library/import/import-file';
import type { ImportRow, RowOrBad } from '@/library/import/import-row';
import { readRows, recognise } from '@/library/import/recognise';

/** A file with this text. */
export const fileOf = (text: string): Blob => new Blob([text]);

/** All rows of a file of another program, the bad ones among them. */
export async function read(file: Blob): Promise<readonly RowOrBad[]> {
  const format = await recognise(file);
  if (format === 'backup') throw new Error('A backup has no rows');
  return Array.fromAsync(readRows(file, format));
}

/** The good ones of these rows. */
export const rowsOf = (read: readonly RowOrBad[]): readonly ImportRow[] =>
  read.flatMap((one) => ('row' in one ? [one.row] : []));

/** Brings a file in, whole; answers what was shown before. */
export async function importAll(file: Blob): Promise<ImportPreview> {
  const preview = await previewImport(file);
  if (preview.format === 'backup') throw new Error('A backup has no rows');
  await runImport(() => undefined);
  return preview;
}
