import { beforeEach, describe, expect, it } from 'vitest';
import { deleteForGood } from '@/library/bin';
import {
  findSummary,
  keepPlace,
  listSummaries,
  readBody,
  removeArticle,
  saveArticle,
} from '@/library/library';
import { changeArticles } from '@/library/organise';
import { catchUp } from '@/library/search/catch-up';
import { searchLibrary } from '@/library/search/search-library';
import { keepVersion, readText, readVersions } from '@/library/versions';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';
import { first, saved, second, third, titlesOf } from './sample-versions';

beforeEach(freshLibrary);

describe('a page that has changed since it was saved', () => {
  it('is kept in both its versions, with what the person did with it', async () => {
    const id = await saved();
    const savedAt = (await findSummary(id))?.savedAt ?? 0;
    const place = { quote: 'tram', prefix: '', suffix: '', position: 4 };
    await keepPlace(id, place, 0.5);
    await changeArticles([id], { isFavourite: true, addTags: ['city'] });

    const kept = await keepVersion(second);

    expect(kept.isNew).toBe(true);
    expect(kept.summary).toMatchObject({
      id,
      savedAt,
      title: 'A bridge closes',
      readingState: 'reading',
      isFavourite: true,
      tags: ['city'],
      place,
    });
    expect(await readBody(id)).toEqual(second);
    expect((await readText(id))?.takenAt).toBeGreaterThanOrEqual(savedAt);
    expect(await readVersions(id)).toMatchObject([{ takenAt: savedAt, article: first }]);
    expect((await listSummaries({ limit: 9 })).length).toBe(1);
  });

  it('is found by its words of now', async () => {
    await saved();
    await catchUp();
    await keepVersion(second);
    await catchUp();

    const found = await searchLibrary('closes', { limit: 5 });

    expect(found.total).toBe(1);
  });

  it('is not kept twice where it says the same', async () => {
    const id = await saved();

    const kept = await keepVersion(sampleArticle({ text: ` ${first.text.replace('\n', ' ')}` }));

    expect(kept.isNew).toBe(false);
    expect(await readVersions(id)).toEqual([]);
    expect((await readText(id))?.article).toEqual(first);
  });

  it('keeps every text once, the last one as its own, when it goes back and forth', async () => {
    const id = await saved();
    await keepVersion(second);
    await keepVersion(third);
    await keepVersion(second);

    expect((await readBody(id))?.title).toBe('A bridge closes');
    expect([...(await titlesOf(id))].sort()).toEqual(['A bridge is gone', 'A bridge reopens']);
  });

  it('is kept only where it is in the list', async () => {
    await expect(keepVersion(first)).rejects.toMatchObject({ code: 'not-found' });
    const id = await saved();
    await removeArticle(id);
    await expect(keepVersion(second)).rejects.toMatchObject({ code: 'not-found' });
    expect(await readVersions(id)).toEqual([]);
  });

  it('is kept when it is saved again out of the bin', async () => {
    const id = await saved();
    await removeArticle(id);

    await saveArticle(second);

    expect(await titlesOf(id)).toEqual(['A bridge reopens']);
  });

  it('goes with its versions when it is deleted for good', async () => {
    const id = await saved();
    await keepVersion(second);
    const other = await saved(sampleArticle({ url: 'https://news.example/other' }));
    await keepVersion(sampleArticle({ url: 'https://news.example/other', text: 'Other.' }));
    await removeArticle(id);

    await deleteForGood([id]);

    expect(await readVersions(id)).toEqual([]);
    expect(await readVersions(other)).toHaveLength(1);
  });
});
