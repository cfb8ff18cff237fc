import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  countSummaries,
  findSummary,
  keepPlace,
  listSummaries,
  readBody,
  removeArticle,
  restoreArticle,
  saveArticle,
  setReadingState,
} from '@/library/library';
import { openLibrary } from '@/library/open-library';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

const titles = async (limit = 60): Promise<readonly string[]> =>
  (await listSummaries({ limit })).map((summary) => summary.title);

const realPut = IDBObjectStore.prototype.put;

beforeEach(freshLibrary);

describe('saving', () => {
  it('keeps the summary and the whole article', async () => {
    const article = sampleArticle();

    const { summary, isNew } = await saveArticle(article);

    expect(isNew).toBe(true);
    expect(summary).toMatchObject({
      title: 'A bridge reopens',
      host: 'news.example',
      readingState: 'unread',
      excerpt: 'After two years the bridge is open.',
      tags: [],
      deletedAt: null,
    });
    expect(await findSummary(summary.id)).toEqual(summary);
    expect(await readBody(summary.id)).toEqual(article);
  });

  it('saves an article once however often it is asked to', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => saveArticle(sampleArticle())),
    );

    expect(answers.filter((answer) => answer.isNew)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.summary.id)).size).toBe(1);
    expect(await countSummaries()).toBe(1);
  });

  it('takes the same page under an address with tracking for the same article', async () => {
    await saveArticle(sampleArticle());
    const again = await saveArticle(
      sampleArticle({ url: 'https://news.example/2026/bridge?utm_source=newsletter' }),
    );

    expect(again.isNew).toBe(false);
  });

  it('saves an article once when two pages with connections of their own save it', async () => {
    await saveArticle(sampleArticle({ url: 'https://news.example/other' }));
    vi.resetModules();
    const elsewhere = await import('@/library/library');

    const answers = await Promise.all([
      saveArticle(sampleArticle()),
      elsewhere.saveArticle(sampleArticle()),
      saveArticle(sampleArticle()),
    ]);
    const { closeLibrary } = await import('@/library/open-library');
    await closeLibrary();

    expect(answers.filter((answer) => answer.isNew)).toHaveLength(1);
    expect(await countSummaries()).toBe(2);
  });

  it('refuses what is no article and keeps nothing of it', async () => {
    const broken = { ...sampleArticle(), title: 7 };

    // @ts-expect-error -- what a message can carry is not what its type says
    await expect(saveArticle(broken)).rejects.toMatchObject({ code: 'malformed-article' });
    expect(await countSummaries()).toBe(0);
  });

  it('cuts a long excerpt at a word', async () => {
    const dek = 'Reconstruction '.repeat(40).trim();

    const { summary } = await saveArticle(sampleArticle({ dek }));

    expect(summary.excerpt.length).toBeLessThanOrEqual(241);
    expect(summary.excerpt).toMatch(/Reconstruction…$/);
  });

  it('keeps neither half of an article when one half cannot be written', async () => {
    await saveArticle(sampleArticle({ url: 'https://news.example/first' }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    // The summary is written first and for real.
    put.mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (this.name === 'bodies') throw new DOMException('no', 'DataError');
      return Reflect.apply(realPut, this, [value]);
    });

    await expect(saveArticle(sampleArticle())).rejects.toThrow('no');
    put.mockRestore();

    expect(await titles()).toEqual(['A bridge reopens']);
    expect(await countSummaries()).toBe(1);
    const database = await openLibrary();
    expect(await database.count('bodies')).toBe(1);
    expect(await database.get('meta', 'clock')).toMatchObject({ counter: 1 });
  });
});

describe('the bin', () => {
  it('takes an article out of the list and gives it back where it was', async () => {
    await saveArticle(sampleArticle({ url: 'https://news.example/1', title: 'First' }));
    await new Promise((resolve) => setTimeout(resolve, 2));
    const { summary } = await saveArticle(
      sampleArticle({ url: 'https://news.example/2', title: 'Second' }),
    );
    await new Promise((resolve) => setTimeout(resolve, 2));
    await saveArticle(sampleArticle({ url: 'https://news.example/3', title: 'Third' }));

    await removeArticle(summary.id);
    expect(await titles()).toEqual(['Third', 'First']);
    expect(await countSummaries()).toBe(2);
    expect((await findSummary(summary.id))?.deletedAt).toBeTypeOf('number');

    const restored = await restoreArticle(summary.id);
    expect(restored.deletedAt).toBeNull();
    expect(await titles()).toEqual(['Third', 'Second', 'First']);
  });

  it('gives an article back, with its place, when its page is saved again', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const place = { quote: 'tram', prefix: '', suffix: '', position: 46 };
    await keepPlace(summary.id, place, 0.5);
    await removeArticle(summary.id);

    const again = await saveArticle(sampleArticle({ title: 'The bridge is open' }));

    expect(again.isNew).toBe(true);
    expect(again.summary).toMatchObject({ place, title: 'The bridge is open', deletedAt: null });
    expect((await readBody(summary.id))?.title).toBe('The bridge is open');
  });

  it('keeps the day an article was put into it when it is removed twice', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await removeArticle(summary.id);
    const first = (await findSummary(summary.id))?.deletedAt;
    await new Promise((resolve) => setTimeout(resolve, 3));
    await removeArticle(summary.id);

    expect((await findSummary(summary.id))?.deletedAt).toBe(first);
  });
});

describe('reading', () => {
  it('keeps the place and takes the unread mark off', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const place = { quote: 'tram', prefix: 'first ', suffix: ' crossed', position: 46 };

    await keepPlace(summary.id, place, 0.4);

    expect(await findSummary(summary.id)).toMatchObject({
      place,
      progress: 0.4,
      readingState: 'reading',
    });
  });

  it('does not mark a read article as being read when it is looked at again', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await setReadingState(summary.id, 'read');

    await keepPlace(summary.id, { quote: 'x', prefix: '', suffix: '', position: 0 }, 7);

    expect(await findSummary(summary.id)).toMatchObject({ readingState: 'read', progress: 1 });
  });

  it('gives each change a later stamp, and none to what did not change', async () => {
    const { summary: saved } = await saveArticle(sampleArticle());
    await setReadingState(saved.id, 'archived');
    await removeArticle(saved.id);
    const summary = await findSummary(saved.id);

    expect(summary?.stamps.article).toEqual(saved.stamps.article);
    expect(summary?.stamps.isFavourite).toEqual({ counter: 0, replica: '' });
    const counters = ['article', 'readingState', 'deletedAt'] as const;
    expect(counters.map((field) => summary?.stamps[field].counter)).toEqual([1, 2, 3]);
  });

  it.each([
    ['removing', () => removeArticle('none')],
    ['restoring', () => restoreArticle('none')],
    [
      'keeping a place in',
      () => keepPlace('none', { quote: '', prefix: '', suffix: '', position: 0 }, 0),
    ],
    ['marking', () => setReadingState('none', 'read')],
  ])('says so when %s what is not there', async (_what, change) => {
    await expect(change()).rejects.toMatchObject({ code: 'not-found' });
  });

  it('answers with nothing for what was never saved', async () => {
    expect(await findSummary('none')).toBeNull();
    expect(await readBody('none')).toBeNull();
  });
});
