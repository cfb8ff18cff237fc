import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  countSummaries,
  findSummary,
  keepPlace,
  listSummaries,
  removeArticle,
  saveArticle,
} from '@/library/library';
import { changeArticles, undoChange } from '@/library/organise';
import { listTagged } from '@/library/tags';
import { freshLibrary } from './fresh-library';
import { sampleArticles } from './sample-article';

beforeEach(freshLibrary);

async function save(count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const article of sampleArticles(count)) ids.push((await saveArticle(article)).summary.id);
  return ids;
}

const tagsOf = async (id: string | undefined): Promise<readonly string[] | undefined> =>
  (await findSummary(id ?? ''))?.tags;

describe('changing many articles at once', () => {
  it('changes what is asked and nothing else', async () => {
    const [first = '', second = ''] = await save(3);
    await keepPlace(first, { quote: 'x', prefix: '', suffix: '', position: 0 }, 0.5);

    await changeArticles([first, second, 'none'], {
      readingState: 'archived',
      isFavourite: true,
      addTags: ['місто', ' місто ', ''],
    });

    expect(await findSummary(first)).toMatchObject({
      readingState: 'archived',
      isFavourite: true,
      tags: ['місто'],
      progress: 0.5,
    });
    expect((await listSummaries({ limit: 9 })).filter((one) => one.isFavourite)).toHaveLength(2);
  });

  it('is undone to exactly what was before, also where articles differed', async () => {
    const ids = await save(4);
    await changeArticles(ids.slice(0, 2), { addTags: ['old'], readingState: 'read' });
    await changeArticles(ids.slice(3), { isBinned: true });
    const before = await Promise.all(ids.map(findSummary));

    const undo = await changeArticles(ids, {
      addTags: ['new'],
      removeTags: ['old'],
      readingState: 'archived',
      isFavourite: true,
      isBinned: true,
    });
    expect(await countSummaries()).toBe(0);
    await undoChange(undo);

    const after = await Promise.all(ids.map(findSummary));
    const plain = (all: typeof before) => all.map((one) => one && { ...one, stamps: null });
    expect(plain(after)).toEqual(plain(before));
  });

  it('takes back nothing that was done to the articles since', async () => {
    const [id = ''] = await save(1);
    const undo = await changeArticles([id], { addTags: ['new'], readingState: 'archived' });
    await changeArticles([id], { addTags: ['later'], isFavourite: true });

    await undoChange(undo);

    expect(await findSummary(id)).toMatchObject({
      tags: ['later'],
      isFavourite: true,
      readingState: 'unread',
    });
  });

  it('loses no change of two windows to the same article', async () => {
    const ids = await save(1);
    await Promise.all([
      changeArticles(ids, { addTags: ['one'] }),
      changeArticles(ids, { addTags: ['two'] }),
      changeArticles(ids, { isFavourite: true }),
      changeArticles(ids, { readingState: 'read' }),
    ]);

    expect(await findSummary(ids[0] ?? '')).toMatchObject({
      tags: ['one', 'two'],
      isFavourite: true,
      readingState: 'read',
    });
  });

  it('answers with nothing to undo where nothing changed', async () => {
    const ids = await save(2);
    expect(await changeArticles(ids, { readingState: 'unread', removeTags: ['x'] })).toEqual([]);
  });

  it('says how far it is, in steps, and is on the disk', async () => {
    const ids = await save(3);
    const many = Array.from({ length: 1200 }, (_n, number) => ids[number % 3] ?? '');
    const progress: number[] = [];
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');

    await changeArticles(many, { isFavourite: true }, (done) => progress.push(done));

    expect(progress).toEqual([500, 1000, 1200]);
    for (const [, mode, options] of transactions.mock.calls)
      expect([mode, options]).toEqual(['readwrite', { durability: 'strict' }]);
    vi.restoreAllMocks();
  });
});

describe('tags', () => {
  it('know the articles that have them, at once and the bin included', async () => {
    const [first = '', second = '', third = ''] = await save(3);
    await changeArticles([first, second], { addTags: ['city'] });
    await changeArticles([third], { addTags: ['city hall'] });
    await removeArticle(second);

    expect([...(await listTagged('city'))].sort()).toEqual([first, second].sort());
    expect(await listTagged('none')).toEqual([]);
  });

  it('become one with a tag of the same name, and that can be taken back', async () => {
    const [first = '', second = ''] = await save(2);
    await changeArticles([first, second], { addTags: ['city'] });
    await changeArticles([first], { addTags: ['town'] });

    const undo = await changeArticles(await listTagged('city'), {
      removeTags: ['city'],
      addTags: [' town '],
    });

    expect([await tagsOf(first), await tagsOf(second)]).toEqual([['town'], ['town']]);
    await undoChange(undo);
    expect([await tagsOf(first), await tagsOf(second)]).toEqual([['city', 'town'], ['city']]);
  });
});
