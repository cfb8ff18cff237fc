import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteForGood } from '@/library/bin';
import { removeArticle, restoreArticle, saveArticle } from '@/library/library';
import { catchUp } from '@/library/search/catch-up';
import { countLibrary, forgetIndex, searchLibrary } from '@/library/search/search-library';
import { closeSearch, openSearch, searchName } from '@/library/search/search-store';
import { openDB } from 'idb';
import { freshLibrary } from './fresh-library';
import { sampleArticle, sampleArticles } from './sample-article';
import { found, freshIndexedLibrary, library } from './indexed-library';

beforeEach(freshIndexedLibrary);
afterEach(() => vi.restoreAllMocks());

describe('the index', () => {
  it('follows what is removed, restored, deleted and saved again', async () => {
    const ids = await library({ title: 'Bridge', text: 'Iron and stone.' });
    const id = ids['Bridge'] ?? '';

    await removeArticle(id);
    await catchUp();
    expect(await found('iron', ids)).toEqual([]);
    await restoreArticle(id);
    await catchUp();
    expect(await found('iron', ids)).toEqual(['Bridge']);

    await removeArticle(id);
    await saveArticle(sampleArticle({ url: 'https://news.example/0', text: 'Wood.' }));
    await catchUp();
    expect(await found('iron', ids)).toEqual([]);
    expect(await found('wood', ids)).toEqual(['Bridge']);

    await removeArticle(id);
    await deleteForGood([id]);
    await catchUp();
    expect(await found('wood', ids)).toEqual([]);
    expect(await (await openSearch()).count('documents')).toBe(0);
  });

  it('answers all who ask at once with what is so now', async () => {
    for (const article of sampleArticles(3)) await saveArticle(article);
    await catchUp();
    const [first] = (await searchLibrary('', { limit: 10 })).hits;
    await removeArticle(first?.id ?? '');
    await catchUp();
    const [found, counted] = await Promise.all([searchLibrary('', { limit: 10 }), countLibrary()]);
    expect(found.total).toBe(2);
    expect(counted.bin).toBe(1);
  });

  it('is read on by a page that has it open while another merges it', async () => {
    for (const article of sampleArticles(40)) {
      await saveArticle(article);
      await catchUp();
      expect((await searchLibrary('story', { limit: 100 })).total).toBeGreaterThan(0);
    }

    const { total } = await searchLibrary('story', { limit: 100 });

    expect(total).toBe(40);
    expect(await (await openSearch()).count('segments')).toBeLessThan(16);
  });

  it('is merged without those that are no more', async () => {
    const articles = sampleArticles(8);
    for (const article of articles.slice(0, 7)) {
      const { summary } = await saveArticle({ ...article, text: 'uniqueword' });
      await catchUp();
      await removeArticle(summary.id);
      await deleteForGood([summary.id]);
      await catchUp();
    }
    for (const article of articles.slice(7)) await saveArticle(article);
    await catchUp();

    const blocks = await (await openSearch()).getAll('blocks');
    expect(blocks.map((block) => block.terms).join('\n')).not.toContain('uniqueword');
  });

  it('is made once when several pages want it', async () => {
    for (const article of sampleArticles(5)) await saveArticle(article);

    await Promise.all([catchUp(), catchUp(), catchUp()]);

    expect((await searchLibrary('story', { limit: 100 })).total).toBe(5);
    expect(await (await openSearch()).count('segments')).toBe(1);
  });

  it('is made anew where the library is another one', async () => {
    const before = await library({ title: 'Bridge', text: 'Iron.' });
    await freshLibrary();
    const ids = await library({ title: 'Tram', text: 'Rails.' });

    expect(await found('bridge', before)).toEqual([]);
    expect(await found('tram', ids)).toEqual(['Tram']);
  });

  it('is made anew where it is broken', async () => {
    const ids = await library({ title: 'Bridge' });
    const database = await openSearch();
    const [key] = await database.getAllKeys('blocks');
    await database.put(
      'blocks',
      { terms: 'x', lengths: new Uint8Array(), postings: new Uint8Array() },
      key,
    );
    forgetIndex();

    expect(await found('bridge', ids)).toEqual(['Bridge']);
  });

  it('is made anew where a newer Lede made it', async () => {
    const ids = await library({ title: 'Bridge' });
    await closeSearch();
    (await openDB(searchName, 99)).close();
    forgetIndex();

    await catchUp();

    expect(await found('bridge', ids)).toEqual(['Bridge']);
  });

  it('clears away what an interrupted merge has left', async () => {
    const ids = await library({ title: 'Bridge' });
    const database = await openSearch();
    const state = await database.get('state', 'state');
    if (!state) throw new Error('There must be an index');
    await database.put('state', { ...state, merging: 7, nextSegment: 8 });
    const waste = {
      terms: 'bridge',
      lengths: new Uint8Array([2]),
      postings: new Uint8Array([0, 1]),
    };
    await database.put('blocks', waste, [7, 0]);

    await catchUp();

    expect(await database.getAllKeys('blocks')).not.toContainEqual([7, 0]);
    expect((await database.get('state', 'state'))?.merging).toBeNull();
    expect(await found('bridge', ids)).toEqual(['Bridge']);
  });

  it('is on the disk when it says so', async () => {
    await library({ title: 'Bridge' });
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');

    for (const article of sampleArticles(9)) {
      await saveArticle(article);
      await catchUp();
    }

    const writing = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThan(18);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  });
});
