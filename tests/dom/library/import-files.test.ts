import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '@/library/backup/write-backup';
import { forgetImport, previewImport } from '@/library/import/import-file';
import { recognise } from '@/library/import/recognise';
import { freshLibrary } from './fresh-library';
import { instapaperCsv, omnivoreZip, pocketCsv, textSamples, wallabagJson } from './import-samples';
import { fileOf, read, rowsOf } from './read-files';

beforeEach(async () => {
  await freshLibrary();
  await forgetImport();
});

const samples = [
  ...Object.entries(textSamples).map(([format, text]) => [format, fileOf(text)] as const),
  ['omnivore-zip', omnivoreZip()] as const,
];

describe('files of other programs', () => {
  it.each(samples)('are recognised by what is in them: %s', async (format, file) => {
    expect(await recognise(file)).toBe(format);
  });

  it.each(samples)('give every page they have: %s', async (_format, file) => {
    const rows = rowsOf(await read(file));

    expect(rows.map((row) => new URL(row.url).pathname).sort()).toEqual([
      '/mosty',
      '/quoted',
      '/untitled',
    ]);
  });

  it.each(samples.filter(([format]) => format !== 'links'))(
    'keep title, day, tags and state, and name what is bad: %s',
    async (format, file) => {
      const all = await read(file);
      const rows = rowsOf(all);
      const one = rows.find((row) => row.url.endsWith('/mosty'));
      const untitled = rows.find((row) => row.url.endsWith('/untitled'));

      expect(one).toMatchObject({ title: 'П’ять мостів, одна річка', savedAt: 1_700_000_000_000 });
      expect(one?.tags).toContain('місто');
      expect(one?.tags).toHaveLength(2);
      expect(untitled?.title).toBe('');
      // Bookmarks know no such state.
      const state = format === 'bookmarks-html' ? 'unread' : 'archived';
      expect(untitled?.readingState).toBe(state);
      expect(rows.find((row) => row.url.includes('/quoted'))?.title).toMatch(/^A "quoted" /);
      const bad = all.flatMap((read) => ('bad' in read ? [read.bad] : []));
      expect(bad).toHaveLength(1);
      expect(bad[0]?.start).toContain('No address');
    },
  );

  it('name the line of a bad row, also after a title of two lines', async () => {
    const text = `${pocketCsv}Nothing,,1,,unread\n`;
    const bad = (await read(fileOf(text))).flatMap((one) => ('bad' in one ? [one.bad] : []));
    expect(bad).toEqual([
      { line: 4, reason: 'no-address', start: 'No address not an address' },
      { line: 7, reason: 'no-address', start: 'Nothing' },
    ]);
  });

  it('lose one row by a quote that is never closed, and no other', async () => {
    const lines = pocketCsv.split('\n');
    const rest = Array.from(
      { length: 60 },
      (_n, number) => `T,https://news.example/${number},1700000000,,unread`,
    );
    const text = [lines[0], 'Broken "quote,https://news.example/broken,1,,unread', ...rest].join(
      '\n',
    );

    const all = await read(fileOf(text));

    expect(rowsOf(all)).toHaveLength(60);
    expect(all.filter((one) => 'bad' in one)).toEqual([
      {
        bad: {
          line: 2,
          reason: 'malformed',
          start: 'Broken "quote,https://news.example/broken,1,,unread',
        },
      },
    ]);
  });

  it('may have a byte order mark and Windows line ends', async () => {
    const text = `\uFEFF${instapaperCsv.replaceAll('\n', '\r\n')}`;
    expect(rowsOf(await read(fileOf(text)))).toHaveLength(3);
  });

  it.each([
    ['an empty file', new Blob([])],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])])],
    ['a text without addresses', fileOf('Dear diary')],
    ['a damaged ZIP', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])])],
    ['a damaged gzip', new Blob([new Uint8Array([0x1f, 0x8b, 3, 4, 9, 9, 9])])],
  ])('are refused by name where they are %s', async (_what, file) => {
    await expect(recognise(file)).rejects.toMatchObject({ name: 'ImportError' });
  });

  it('are refused where JSON is cut off', async () => {
    await expect(read(fileOf(wallabagJson.slice(0, -50)))).rejects.toMatchObject({
      code: 'broken-file',
    });
  });

  it('are left to restoring where they are backups of our own', async () => {
    const file = await new Response(writeBackup()).blob();
    expect(await previewImport(file)).toEqual({ format: 'backup' });
  });

  it('reads metadata files that are no list', async () => {
    const file = omnivoreZip({ 'metadata_0_to_20.json': strToU8('{broken') });
    const all = await read(file);
    expect(all[0]).toMatchObject({ bad: { reason: 'malformed', start: 'metadata_0_to_20.json' } });
    expect(rowsOf(all)).toHaveLength(1);
  });
});
