import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { binKeeps, deleteForGood, emptyBin, listBin } from '@/library/bin';
import {
  findSummary,
  readBody,
  removeArticle,
  restoreArticle,
  saveArticle,
} from '@/library/library';
import { openLibrary } from '@/library/open-library';
import { freshLibrary } from './fresh-library';
import { sampleArticle, sampleArticles } from './sample-article';

beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

describe('emptying the bin', () => {
  it('leaves alone what has been in it for less than 30 days', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await removeArticle(summary.id);

    expect(await emptyBin(Date.now() + binKeeps - 60_000)).toBe(0);
    expect(await restoreArticle(summary.id)).toMatchObject({ deletedAt: null });
  });

  it('deletes what is older, with its body, and nothing that is in the list', async () => {
    const kept = await saveArticle(sampleArticle({ url: 'https://news.example/kept' }));
    const { summary } = await saveArticle(sampleArticle());
    await removeArticle(summary.id);

    expect(await emptyBin(Date.now() + binKeeps + 1)).toBe(1);

    expect(await findSummary(summary.id)).toBeNull();
    expect(await readBody(summary.id)).toBeNull();
    expect(await findSummary(kept.summary.id)).not.toBeNull();
  });

  it('deletes more than fits one transaction', async () => {
    for (const article of sampleArticles(230)) {
      const { summary } = await saveArticle(article);
      await removeArticle(summary.id);
    }

    expect(await emptyBin(Infinity)).toBe(230);
    expect(await listBin(10)).toEqual([]);
  });

  it('writes nothing while nothing is due', async () => {
    await saveArticle(sampleArticle());
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');

    await emptyBin();

    expect(transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
  });
});

describe('deleting for good', () => {
  it('leaves a mark that names no address', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await removeArticle(summary.id);
    await deleteForGood([summary.id]);

    const database = await openLibrary();
    const marks = await database.getAll('tombstones');
    expect(marks).toEqual([
      {
        id: summary.id,
        life: 0,
        change: 3,
        stamp: { counter: 3, replica: summary.stamps.article.replica },
      },
    ]);
    expect(JSON.stringify(marks)).not.toContain('example');
  });

  it('takes the pictures along, and those of no other article', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const database = await openLibrary();
    const blob = new Blob(['x']);
    for (const articleId of [summary.id, `${summary.id}0`])
      for (const src of ['https://a.example/1.jpg', 'https://a.example/2.jpg'])
        await database.put('pictures', { articleId, src, blob });
    await removeArticle(summary.id);

    await deleteForGood([summary.id]);

    const left = await database.getAllKeys('pictures');
    expect(left.map(([articleId]) => articleId)).toEqual([`${summary.id}0`, `${summary.id}0`]);
  });

  it('does not touch what was restored meanwhile', async () => {
    const { summary } = await saveArticle(sampleArticle());

    expect(await deleteForGood([summary.id, 'none'])).toBe(0);
    expect(await readBody(summary.id)).not.toBeNull();
  });

  it('begins a new life when the page is saved again', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await removeArticle(summary.id);
    await deleteForGood([summary.id]);

    const again = await saveArticle(sampleArticle());

    const database = await openLibrary();
    expect(again.isNew).toBe(true);
    expect((await database.get('summaries', summary.id))?.life).toBe(1);
    expect(await database.count('tombstones')).toBe(0);
  });
});

describe('the bin', () => {
  it('lists what was removed last first', async () => {
    const ids: string[] = [];
    for (const article of sampleArticles(3)) ids.push((await saveArticle(article)).summary.id);
    for (const [order, id] of ids.entries()) {
      vi.spyOn(Date, 'now').mockReturnValue(1_790_000_000_000 + order);
      await removeArticle(id);
    }

    expect((await listBin(2)).map((summary) => summary.id)).toEqual([ids[2], ids[1]]);
  });
});
