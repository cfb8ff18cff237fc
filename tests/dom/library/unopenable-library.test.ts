import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleId } from '@/article/address';
import { deleteForGood } from '@/library/bin';
import { findHome, leftHomes } from '@/library/home';
import { findSummary, listSummaries, removeArticle, saveArticle } from '@/library/library';
import { changeArticles } from '@/library/organise';
import { closeLibrary, libraryName, openLibrary } from '@/library/open-library';
import { keepPicture, readPictures } from '@/library/pictures/kept-pictures';
import { keepSecondCopy } from '@/library/second-copy/keep-copy';
import { clearLeftHomes } from '@/library/second-copy/left-homes';
import { noteTold, readMarker } from '@/library/second-copy/marker-store';
import { breakHomes } from './break-homes';
import { freshCopy } from './fresh-copy';
import { freshLibrary } from './fresh-library';
import { killThirdWrite } from './kill-third-write';
import { sampleArticle, sampleArticles } from './sample-article';

beforeEach(freshCopy);
afterEach(() => vi.restoreAllMocks());
afterAll(freshLibrary);

const stateNow = async () => (await readMarker())?.state;

async function saveSome(count: number): Promise<readonly string[]> {
  for (const article of sampleArticles(count)) await saveArticle(article);
  return Promise.all(sampleArticles(count).map(({ url }) => articleId(url, '')));
}

describe('a library that cannot be opened', () => {
  it('is not touched where no other home opens either, and is found again when it opens', async () => {
    await saveSome(2);
    await keepSecondCopy();
    await closeLibrary();
    const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const deleting = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'unopenable', copied: 2 });
    expect(deleting).not.toHaveBeenCalled();
    expect(await findHome()).toBeNull();
    opening.mockRestore();
    await keepSecondCopy();
    expect(await stateNow()).toEqual({ is: 'well' });
    expect((await listSummaries({ limit: 9 })).length).toBe(2);
  });

  it('stays where it is while the disk is full: that looks the same', async () => {
    await saveSome(2);
    await keepSecondCopy();
    await breakHomes(0);
    const writing = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable');
    writing.mockRejectedValue(new DOMException('No room', 'QuotaExceededError'));

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'unopenable', copied: 2 });
    expect(await findHome()).toBeNull();
  });

  it('is put back in a new home, and again where that breaks too', async () => {
    const [first = ''] = await saveSome(3);
    await changeArticles([first], { addTags: ['kept'] });
    await keepSecondCopy();

    const breaking = await breakHomes(0);
    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 3, missing: 0 });
    expect((await findHome())?.number).toBe(1);
    expect((await findSummary(first))?.tags).toEqual(['kept']);
    await noteTold();
    await saveArticle(sampleArticle());
    await keepSecondCopy();
    expect(await readMarker()).toMatchObject({ articles: 4, isCopied: true });

    breaking.restore();
    await breakHomes(0, 1);
    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 4, missing: 0 });
    expect((await findHome())?.number).toBe(2);
    expect((await leftHomes()).map(({ number }) => number)).toEqual([0]);
  });

  it('is not shadowed by the home before that opens again; what lies there is taken over', async () => {
    const [first = '', second = ''] = await saveSome(3);
    await keepSecondCopy();
    // In the last moment, not in the copy any more.
    await changeArticles([second], { isFavourite: true });
    await keepPicture(second, 'https://news.example/a.png', new Blob(['picture']));
    const late = await saveArticle(sampleArticle());
    await removeArticle(first);
    await deleteForGood([first]);
    const breaking = await breakHomes(0);
    await keepSecondCopy();
    await changeArticles([second], { addTags: ['since'] });
    expect(await findSummary(late.summary.id)).toBeNull();

    breaking.restore();
    await closeLibrary();
    expect((await findSummary(second))?.tags).toEqual(['since']);
    await clearLeftHomes();

    expect(await findSummary(second)).toMatchObject({ tags: ['since'], isFavourite: true });
    expect(await findSummary(late.summary.id)).not.toBeNull();
    expect((await readPictures(second)).size).toBe(1);
    expect(await findSummary(first)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(libraryName);
    expect((await findHome())?.number).toBe(1);
  });

  it('begins anew with all of the copy where it breaks while it is put back', async () => {
    await saveSome(150);
    await keepSecondCopy();
    const breaking = await breakHomes(0);
    const killing = killThirdWrite();
    await expect(keepSecondCopy()).rejects.toThrow('killed');
    killing.mockRestore();
    expect(await stateNow()).toMatchObject({ is: 'healing', done: 100 });

    breaking.restore();
    await breakHomes(0, 1);
    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 150, missing: 0 });
    expect(await (await openLibrary()).count('summaries')).toBe(150);
  });

  it('is said to be lost where there is no copy to put back', async () => {
    await saveSome(2);
    await keepSecondCopy();
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('second-copy', { recursive: true });
    await breakHomes(0);

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 0, missing: 2 });
  });
});
