import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace, saveArticle } from '@/library/library';
import { catchUp } from '@/library/search/catch-up';
import { searchLibrary } from '@/library/search/search-library';
import { sampleArticles } from './sample-article';
import { found, freshIndexedLibrary, library } from './indexed-library';

beforeEach(freshIndexedLibrary);
afterEach(() => vi.restoreAllMocks());

describe('searching', () => {
  it('finds words of the text, in every form', async () => {
    const ids = await library(
      { title: 'Стамбул', text: 'Після переговорів сторони мовчали.' },
      { title: 'Харків', text: 'П’ять нових мостів у Харкові.' },
      { title: 'Bridge', text: 'The cities reopened two bridges.' },
      { title: '東京', text: '昨日、東京都で橋が開通した。' },
    );

    expect(await found('переговори ', ids)).toEqual(['Стамбул']);
    expect(await found('перегов', ids)).toEqual(['Стамбул']);
    expect(await found('харкова пять', ids)).toEqual(['Харків']);
    expect(await found('міст ', ids)).toEqual(['Харків']);
    expect(await found('city', ids)).toEqual(['Bridge']);
    expect(await found('東京都', ids)).toEqual(['東京']);
    expect(await found('橋', ids)).toEqual(['東京']);
    expect(await found('京東', ids)).toEqual([]);
    expect(await found('bridges мостів', ids)).toEqual([]);
  });

  it('finds a word at each letter typed', async () => {
    const ids = await library({ title: 'A bridge reopens', text: 'Nothing.' });

    for (let length = 1; length <= 'bridge'.length; length += 1)
      expect(await found('bridge'.slice(0, length), ids)).toEqual(['A bridge reopens']);
  });

  it('puts titles before texts, rare words before common ones, short texts before long ones', async () => {
    const long = `bridge ${'other words in a long text '.repeat(100)}`;
    const ids = await library(
      { title: 'Long', text: long, words: 500 },
      { title: 'Short', text: 'A bridge and a river.', words: 5 },
      { title: 'The bridge', text: 'Nothing of the kind.', words: 5 },
    );

    expect(await found('bridge', ids)).toEqual(['The bridge', 'Short', 'Long']);
  });

  it('finds phrases, only where the words stand together', async () => {
    const ids = await library(
      { title: 'One', text: 'The old bridge is open.' },
      { title: 'Two', text: 'The bridge is not that old.' },
      { title: 'Three', text: 'Old\nbridge, new name.' },
    );

    expect([...(await found('"old bridge"', ids))].sort()).toEqual(['One', 'Three']);
    expect(await found('"old bridge" name', ids)).toEqual(['Three']);
    expect(await found('"bridge old"', ids)).toEqual([]);
  });

  it('finds by site and byline, and filters by site, state and date', async () => {
    const ids = await library(
      { title: 'One', url: 'https://www.pravda.com.ua/1', siteName: 'Українська правда' },
      { title: 'Two', url: 'https://bbc.example/2', siteName: 'BBC', byline: 'Olena Koval' },
    );
    await keepPlace(ids['Two'] ?? '', { quote: '', prefix: '', suffix: '', position: 0 }, 0.5);
    await catchUp();

    expect(await found('правда', ids)).toEqual(['One']);
    expect(await found('koval', ids)).toEqual(['Two']);
    expect(await found('site:правда', ids)).toEqual(['One']);
    expect(await found('site:bbc.example bridge', ids)).toEqual(['Two']);
    expect(await found('is:unread', ids)).toEqual(['One']);
    expect(await found('is:reading', ids)).toEqual(['Two']);
    expect(await found('before:2001', ids)).toEqual([]);
    expect(await found('after:2001', ids)).toHaveLength(2);
  });

  it('says how many there are beyond those it gives', async () => {
    for (const article of sampleArticles(30)) await saveArticle(article);
    await catchUp();

    const { hits, total } = await searchLibrary('story', { limit: 10 });

    expect(hits).toHaveLength(10);
    expect(total).toBe(30);
  });
});
