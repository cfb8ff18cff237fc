import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBackup } from '@/library/backup/write-backup';
import {
  findImport,
  listAddedIds,
  forgetImport,
  type ImportPreview,
  previewImport,
  runImport,
} from '@/library/import/import-file';
import { ImportError } from '@/library/import/import-error';
import type { ImportRow, RowOrBad } from '@/library/import/import-row';
import { readRows, recognise } from '@/library/import/recognise';
import {
  countSummaries,
  findSummary,
  listSummaries,
  readBody,
  removeArticle,
  saveArticle,
} from '@/library/library';
import { freshLibrary } from './fresh-library';
import { instapaperCsv, omnivoreZip, pocketCsv, textSamples, wallabagJson } from './import-samples';
import { sampleArticle } from './sample-article';

beforeEach(async () => {
  await freshLibrary();
  await forgetImport();
});

const fileOf = (text: string): Blob => new Blob([text]);

async function read(file: Blob): Promise<readonly RowOrBad[]> {
  const format = await recognise(file);
  if (format === 'backup') throw new Error('A backup has no rows');
  return Array.fromAsync(readRows(file, format));
}

const rowsOf = (read: readonly RowOrBad[]): readonly ImportRow[] =>
  read.flatMap((one) => ('row' in one ? [one.row] : []));

async function importAll(file: Blob): Promise<ImportPreview> {
  const preview = await previewImport(file);
  if (preview.format === 'backup') throw new Error('A backup has no rows');
  await runImport(() => undefined);
  return preview;
}

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
});

describe('hostile files', () => {
  it('cannot fill the memory by a ZIP that unpacks without end', async () => {
    const bomb = omnivoreZip({ 'content/mosty.html': new Uint8Array(31_000_000) });
    const all = await read(bomb);

    expect(
      all.filter((one) => 'bad' in one).map((one) => 'bad' in one && one.bad.reason),
    ).toContain('too-large');
    expect(rowsOf(all)).toHaveLength(2);
  });

  it('cannot reach into objects by the names of prototypes', async () => {
    const text =
      '[{"url":"https://news.example/x","is_starred":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]';
    await importAll(fileOf(text));
    expect('polluted' in {}).toBe(false);
    expect(await countSummaries()).toBe(1);
  });

  it('bring no address that runs', async () => {
    const text = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://ok.example/',
    ].join('\n');
    expect(rowsOf(await read(fileOf(text))).map((row) => row.url)).toEqual(['https://ok.example/']);
  });

  it('cannot overwrite an article that is there', async () => {
    const { summary } = await saveArticle(sampleArticle({ url: 'https://news.example/mosty' }));
    await importAll(fileOf(wallabagJson));

    expect((await readBody(summary.id))?.text).toContain('tram');
    expect(await findSummary(summary.id)).toMatchObject({
      title: 'A bridge reopens',
      tags: ['місто', 'річка'],
    });
  });

  it('never stop with anything but an error by name, however they are damaged', async () => {
    let state = 1;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const bits = [...'",\n<>{]\\\0\uD800', '&#0;', '</dl>', 'https://', '<!--'];
    const zip = new Uint8Array(await omnivoreZip().arrayBuffer());
    for (let count = 0; count < 1000; count += 1) {
      const [, text] = Object.entries(textSamples)[count % 6] ?? ['', ''];
      const at = random(text.length);
      const mutated = zip.slice();
      mutated[random(zip.length)] = random(256);
      const file =
        count % 7 === 6
          ? new Blob([mutated])
          : fileOf(
              text.slice(0, at) + (bits[random(bits.length)] ?? '') + text.slice(at + random(40)),
            );
      // Nothing disappears in silence: what is no row any more is named, or the file is refused.
      const outcome = await read(file).catch((error: unknown) => error);
      const isRefused = outcome instanceof ImportError;
      expect(isRefused || (Array.isArray(outcome) && outcome.length > 0)).toBe(true);
    }
  }, 60_000);
});

describe('taking in', () => {
  it('shows what there is before anything is changed', async () => {
    await saveArticle(sampleArticle({ url: 'https://news.example/mosty' }));
    const text = `${pocketCsv}Again,https://news.example/untitled,1700000000,,unread\n`;

    const preview = await previewImport(fileOf(text));

    expect(preview).toMatchObject({
      format: 'pocket-csv',
      good: 4,
      known: 1,
      repeated: 1,
      withText: 0,
    });
    expect('bad' in preview && preview.bad).toHaveLength(1);
    expect(await countSummaries()).toBe(1);
  });

  it('keeps days, states, tags and texts, and cleans the HTML when it is shown', async () => {
    await importAll(fileOf(wallabagJson));

    const list = await listSummaries({ limit: 10 });
    expect(list.at(-1)).toMatchObject({ title: 'A "quoted" title', tags: ['to read'] });
    const article = list.find((summary) => summary.url.endsWith('/mosty'));
    expect(article).toMatchObject({
      savedAt: 1_700_000_000_000,
      isFavourite: true,
      tags: ['місто', 'річка'],
      byline: 'Олена Коваль',
      words: 5,
    });
    expect((await readBody(article?.id ?? ''))?.text).toBe('Річка\nУ місті п’ять мостів.');
  });

  it('is the same twice as once', async () => {
    await importAll(fileOf(pocketCsv));
    const before = await listSummaries({ limit: 10 });
    await importAll(fileOf(pocketCsv));

    expect(await listSummaries({ limit: 10 })).toEqual(before);
  });

  it('joins the tags of a page that the file has several times', async () => {
    const rows = ['one|two', 'two|three', 'four'].map(
      (tags) => `Bridges,https://news.example/bridges,1700000000,${tags},unread`,
    );
    await importAll(fileOf(`title,url,time_added,tags,status\n${rows.join('\n')}\n`));

    expect(await listSummaries({ limit: 10 })).toMatchObject([
      { title: 'Bridges', tags: ['four', 'one', 'three', 'two'] },
    ]);
  });

  it('gives a link its text when a later file has it', async () => {
    await importAll(fileOf(pocketCsv));
    await importAll(omnivoreZip());

    const article = (await listSummaries({ limit: 10 })).find(({ url }) => url.endsWith('/mosty'));
    expect((await readBody(article?.id ?? ''))?.text).toBe('У місті п’ять мостів.');
    expect(article).toMatchObject({ savedAt: 1_700_000_000_000, words: 4 });
  });

  it('takes what is in the bin out of it', async () => {
    await importAll(fileOf(pocketCsv));
    const [first] = await listSummaries({ limit: 1 });
    await removeArticle(first?.id ?? '');
    await importAll(fileOf(pocketCsv));

    expect(await countSummaries()).toBe(3);
  });

  it('can be stopped and gone on with, also by a page opened later', async () => {
    const many = Array.from({ length: 450 }, (_n, number) => `https://news.example/${number}`).join(
      '\n',
    );
    await previewImport(fileOf(many));
    const stop = new AbortController();

    const stopped = await runImport(({ done }) => {
      if (done >= 200) stop.abort();
    }, stop.signal);
    expect(stopped).toMatchObject({ done: 250, total: 450, added: 250 });
    expect(await countSummaries()).toBe(250);

    vi.resetModules();
    const later = await import('@/library/import/import-file');
    expect(await later.findImport()).toMatchObject({ done: 250, total: 450 });
    const finished = await later.runImport(() => undefined);
    const { closeLibrary } = await import('@/library/open-library');
    await closeLibrary();

    expect(finished).toMatchObject({ done: 450, added: 450, doubles: 0 });
    expect(await countSummaries()).toBe(450);
    expect(await findImport()).toBeNull();
  });

  it('goes on after being killed between a batch and its note, and counts each article as what it is', async () => {
    await saveArticle(sampleArticle({ url: 'https://news.example/7' }));
    const many = Array.from({ length: 150 }, (_n, number) => `https://news.example/${number}`).join(
      '\n',
    );
    await previewImport(fileOf(many));
    const clear = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('killed', 'AbortError');
    });
    await expect(runImport(() => undefined)).rejects.toThrow('killed');
    clear.mockRestore();

    const finished = await runImport(() => undefined);

    expect(await countSummaries()).toBe(150);
    expect(finished).toMatchObject({ done: 150, total: 150, added: 149, doubles: 1 });
    // What undoing it takes out again.
    expect(await listAddedIds()).toHaveLength(149);
  });
});

it('reads metadata files that are no list', async () => {
  const file = omnivoreZip({ 'metadata_0_to_20.json': strToU8('{broken') });
  const all = await read(file);
  expect(all[0]).toMatchObject({ bad: { reason: 'malformed', start: 'metadata_0_to_20.json' } });
  expect(rowsOf(all)).toHaveLength(1);
});
