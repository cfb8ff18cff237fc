import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleId } from '@/article/address';
import { restoreBackup } from '@/library/backup/restore-backup';
import { writeBackup } from '@/library/backup/write-backup';
import { deleteForGood, emptyBin } from '@/library/bin';
import {
  findSummary,
  listSummaries,
  readBody,
  removeArticle,
  saveArticle,
} from '@/library/library';
import { changeArticles } from '@/library/organise';
import { closeLibrary, openLibrary } from '@/library/open-library';
import { readSavedBody } from '@/library/read-saved-body';
import { keepSecondCopy } from '@/library/second-copy/keep-copy';
import { changeMarker, noteTold, readMarker } from '@/library/second-copy/marker-store';
import { keepVersion, readVersions } from '@/library/versions';
import { copyFolder, copyNames, damageCopy, freshCopy } from './fresh-copy';
import { loseLibrary } from './fresh-library';
import { killThirdWrite } from './kill-third-write';
import { sampleArticle, sampleArticles } from './sample-article';

beforeEach(freshCopy);
afterEach(() => vi.restoreAllMocks());

const stateNow = async () => (await readMarker())?.state;

async function saveSome(count: number): Promise<readonly string[]> {
  for (const article of sampleArticles(count)) await saveArticle(article);
  return Promise.all(sampleArticles(count).map(({ url }) => articleId(url, '')));
}

describe('a library that was lost', () => {
  it('is put together again from its copy, and said so once', async () => {
    const [first = '', second = ''] = await saveSome(120);
    await changeArticles([first], { addTags: ['kept'], isFavourite: true });
    await removeArticle(second);
    await keepVersion(sampleArticle({ url: 'https://news.example/2026/story-0', text: 'Anew.' }));
    await keepSecondCopy();
    await loseLibrary();

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 120, missing: 0 });
    expect(await (await openLibrary()).count('bodies')).toBe(120);
    expect(await findSummary(first)).toMatchObject({ tags: ['kept'], isFavourite: true });
    expect((await findSummary(second))?.deletedAt).not.toBeNull();
    expect((await readBody(first))?.text).toBe('Anew.');
    expect(await readVersions(first)).toHaveLength(1);
    // Taken from their pages here, not from somebody's file.
    expect((await readSavedBody(second))?.isFromFile).toBeUndefined();
    await noteTold();
    await keepSecondCopy();
    expect(await stateNow()).toEqual({ is: 'well' });
    expect(await copyNames()).toHaveLength(120);
  });

  it('takes nothing newer away that was done before it was noticed', async () => {
    const [first = ''] = await saveSome(3);
    await changeArticles([first], { readingState: 'read' });
    await keepSecondCopy();
    await loseLibrary();
    await saveArticle(sampleArticle({ url: 'https://news.example/since' }));

    await keepSecondCopy();
    await changeArticles([first], { readingState: 'archived' });
    await keepSecondCopy();

    expect((await listSummaries({ limit: 9 })).length).toBe(4);
    expect((await findSummary(first))?.readingState).toBe('archived');
    expect(await stateNow()).toMatchObject({ found: 3, missing: 0 });
  });

  it('goes on after it was killed in the middle of being healed, and counts each article once', async () => {
    await saveSome(150);
    await keepSecondCopy();
    await loseLibrary();
    const killing = killThirdWrite();
    await expect(keepSecondCopy()).rejects.toThrow('killed');
    killing.mockRestore();
    expect(await stateNow()).toMatchObject({ is: 'healing', done: 100, total: 150 });

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 150, missing: 0 });
    expect(await (await openLibrary()).count('summaries')).toBe(150);
  });

  it('says how much of it could not be put back', async () => {
    const [first = '', second = '', third = ''] = await saveSome(5);
    await keepSecondCopy();
    await damageCopy(first, 'not gzip, and no line');
    await damageCopy(second, new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]));
    // Another article's line must not take this one's place.
    const folder = await copyFolder();
    const other = await (await folder.getFileHandle(`${third}.jsonl.gz`)).getFile();
    const stranger = await articleId('https://evil.example/', '');
    await damageCopy(stranger, await other.arrayBuffer());
    await damageCopy(
      'f'.repeat(64),
      JSON.stringify({ id: 'f'.repeat(64), saved: {}, article: {} }),
    );
    await loseLibrary();

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 3, missing: 2 });
    expect(await findSummary(stranger)).toBeNull();
    expect(await copyNames()).toHaveLength(3);
  });

  it('keeps what was deleted for good deleted', async () => {
    const [first = ''] = await saveSome(2);
    await removeArticle(first);
    await deleteForGood([first]);
    await keepSecondCopy();
    await loseLibrary();

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 1, missing: 0 });
    expect(await findSummary(first)).toBeNull();
    expect(await (await openLibrary()).count('tombstones')).toBe(1);
  });

  it('gets back its latest changes where only these were lost', async () => {
    const [first = ''] = await saveSome(3);
    await keepSecondCopy();
    // As it was before: an earlier backup in its place under its own name.
    const library = await openLibrary();
    const clock = await library.get('meta', 'clock');
    await saveArticle(sampleArticle({ url: 'https://news.example/late' }));
    await changeArticles([first], { addTags: ['late'] });
    await keepSecondCopy();
    const early = await articleId('https://news.example/late', '');
    const record = await library.get('summaries', first);
    if (clock) await library.put('meta', clock);
    if (record) await library.put('summaries', { ...record, tags: [], tagMarks: [], change: 1 });
    await library.delete('summaries', early);
    await library.delete('bodies', early);

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: true, found: 2, missing: 0 });
    expect((await findSummary(first))?.tags).toEqual(['late']);
    expect(await readBody(early)).not.toBeNull();
  });

  it('is told of where there was no room for a copy', async () => {
    const writing = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable');
    await keepSecondCopy();
    await saveSome(2);
    writing.mockRejectedValue(new DOMException('No room', 'QuotaExceededError'));
    await expect(keepSecondCopy()).rejects.toMatchObject({ code: 'storage-full' });
    writing.mockRestore();
    await loseLibrary();

    await keepSecondCopy();

    expect(await stateNow()).toEqual({ is: 'healed', isPart: false, found: 0, missing: 2 });
  });
});

describe('no alarm is raised', () => {
  it('on the first run', async () => {
    await keepSecondCopy();
    expect(await stateNow()).toEqual({ is: 'well' });
    await keepSecondCopy();
    expect(await stateNow()).toEqual({ is: 'well' });
  });

  it('by an update from a Lede without a marker', async () => {
    await saveSome(3);
    await keepSecondCopy();
    expect(await readMarker()).toMatchObject({ articles: 3, state: { is: 'well' } });
  });

  it('when everything was deleted, even for good', async () => {
    const ids = await saveSome(3);
    await keepSecondCopy();
    await changeArticles(ids, { isBinned: true });
    await keepSecondCopy();
    await emptyBin(Infinity);
    await keepSecondCopy();
    await closeLibrary();
    await keepSecondCopy();
    expect(await readMarker()).toMatchObject({ articles: 0, state: { is: 'well' } });
  });

  it('by a backup that replaces the library', async () => {
    await saveSome(1);
    const backup = await new Response(writeBackup()).blob();
    await saveArticle(sampleArticle());
    await keepSecondCopy();
    await restoreBackup(backup, 'replace');
    await keepSecondCopy();
    expect(await stateNow()).toEqual({ is: 'well' });
  });

  it('where the person cleared the data of the browser, and the marker alone is left', async () => {
    await saveSome(3);
    await keepSecondCopy();
    await loseLibrary();
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('second-copy', { recursive: true });

    await keepSecondCopy();

    expect(await readMarker()).toMatchObject({ articles: 0, state: { is: 'well' } });
    expect((await listSummaries({ limit: 9 })).length).toBe(0);
  });

  it('where the marker was written and the copy not yet', async () => {
    await saveSome(2);
    const { replica = '' } = (await (await openLibrary()).get('meta', 'clock')) ?? {};
    await changeMarker(() => ({
      library: replica,
      counter: 2,
      articles: 2,
      isCopied: false,
      state: { is: 'well' },
    }));
    await keepSecondCopy();
    expect(await stateNow()).toEqual({ is: 'well' });
  });

  it('by a marker that makes no sense', async () => {
    await saveSome(1);
    const { storage } = Reflect.get(globalThis, 'ledeBrowserParts') as {
      storage: { local: { set(items: object): Promise<void> } };
    };
    await storage.local.set({ library: { articles: 'many', state: 7 } });
    await keepSecondCopy();
    expect(await readMarker()).toMatchObject({ articles: 1, state: { is: 'well' } });
  });
});
