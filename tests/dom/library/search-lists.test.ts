import { beforeEach, describe, expect, it } from 'vitest';
import { findSummary, removeArticle, saveArticle } from '@/library/library';
import { changeArticles } from '@/library/organise';
import { catchUp } from '@/library/search/catch-up';
import type { RowFilter } from '@/library/search/filter-rows';
import { searchFacets, searchLibrary } from '@/library/search/search-library';
import { freshIndexedLibrary } from './indexed-library';
import { sampleArticle } from './sample-article';

const day = (number: number): string => `2026-03-0${number}T08:00:00Z`;

/** Three articles and one in the bin, saved in this order. */
beforeEach(async () => {
  await freshIndexedLibrary();
  const articles = [
    {
      title: 'Ярина про річку',
      lang: 'uk-UA',
      words: 2000,
      minutes: 10,
      published: day(3),
      siteName: 'Правда',
    },
    { title: 'Âme', lang: 'fr', words: 500, minutes: 3, published: day(1), siteName: 'Le Monde' },
    { title: 'Bridge', lang: 'en', words: 900, minutes: 5, published: day(2), siteName: 'BBC' },
    { title: 'Thrown away', lang: 'en', words: 1, minutes: 1, published: day(1), siteName: 'BBC' },
  ];
  for (const article of articles) {
    const url = `https://${article.siteName.toLowerCase().replace(' ', '')}.example/${article.words}`;
    const { summary } = await saveArticle(
      sampleArticle({ ...article, url, host: new URL(url).host }),
    );
    if (article.title === 'Thrown away') await removeArticle(summary.id);
    if (article.title === 'Bridge')
      await changeArticles([summary.id], { addTags: ['місто', 'міст'], isFavourite: true });
    if (article.title === 'Âme')
      await changeArticles([summary.id], { addTags: ['місто'], readingState: 'archived' });
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await catchUp();
});

async function titles(
  options: Partial<Parameters<typeof searchLibrary>[1]> = {},
  typed = '',
): Promise<readonly string[]> {
  const { hits } = await searchLibrary(typed, { limit: 10, ...options });
  const found = await Promise.all(hits.map(({ id }) => findSummary(id)));
  return found.map((summary) => summary?.title ?? '');
}

describe('the whole list', () => {
  it.each([
    ['saved', ['Bridge', 'Âme', 'Ярина про річку']],
    ['best', ['Bridge', 'Âme', 'Ярина про річку']],
    ['published', ['Ярина про річку', 'Bridge', 'Âme']],
    ['shortest', ['Âme', 'Bridge', 'Ярина про річку']],
    ['longest', ['Ярина про річку', 'Bridge', 'Âme']],
    ['title', ['Âme', 'Bridge', 'Ярина про річку']],
    ['site', ['Bridge', 'Âme', 'Ярина про річку']],
  ] as const)('is sorted by %s', async (order, expected) => {
    expect(await titles({ order })).toEqual(expected);
  });

  it('comes in pieces', async () => {
    expect(await titles({ limit: 1, offset: 1 })).toEqual(['Âme']);
    expect((await searchLibrary('', { limit: 1 })).total).toBe(3);
    expect(await titles({ limit: 5000 })).toHaveLength(3);
  });

  it.each<readonly [string, RowFilter, readonly string[]]>([
    ['state', { states: ['archived', 'read'] }, ['Âme']],
    ['tags', { tags: ['місто', 'міст'] }, ['Bridge']],
    ['site', { hosts: ['bbc.example', 'lemonde.example'] }, ['Bridge', 'Âme']],
    ['language', { languages: ['uk'] }, ['Ярина про річку']],
    ['the minutes one has', { mostMinutes: 5 }, ['Bridge', 'Âme']],
    ['length and favourites together', { leastMinutes: 4, isFavourite: true }, ['Bridge']],
    ['days', { savedFrom: Date.now() + 60_000 }, []],
    ['nothing', {}, ['Bridge', 'Âme', 'Ярина про річку']],
  ])('is filtered by %s', async (_what, filter, expected) => {
    expect(await titles({ filter })).toEqual(expected);
  });

  it('is filtered and searched at once', async () => {
    expect(await titles({ filter: { languages: ['en', 'fr'] } }, 'tag:міс tram')).toEqual([
      'Âme',
      'Bridge',
    ]);
    expect(await titles({ filter: { mostMinutes: 3 } }, 'місто')).toEqual(['Âme']);
  });
});

it('counts what one can filter by, in what was found', async () => {
  expect(await searchFacets('', { languages: ['en', 'fr'] })).toEqual({
    tags: [
      { value: 'місто', count: 2 },
      { value: 'міст', count: 1 },
    ],
    hosts: [
      { value: 'bbc.example', count: 1 },
      { value: 'lemonde.example', count: 1 },
    ],
    languages: [
      { value: 'en', count: 1 },
      { value: 'fr', count: 1 },
    ],
    states: [
      { value: 'archived', count: 1 },
      { value: 'unread', count: 1 },
    ],
    favourites: 1,
  });
});
