import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  findImport,
  listAddedIds,
  forgetImport,
  previewImport,
  runImport,
} from '@/library/import/import-file';
import {
  countSummaries,
  listSummaries,
  readBody,
  removeArticle,
  saveArticle,
} from '@/library/library';
import { freshLibrary } from './fresh-library';
import { omnivoreZip, pocketCsv, wallabagJson } from './import-samples';
import { fileOf, importAll } from './read-files';
import { sampleArticle } from './sample-article';

beforeEach(async () => {
  await freshLibrary();
  await forgetImport();
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
