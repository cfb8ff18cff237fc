import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookAfterLibrary } from '@/actions/follow-library';
import { saveSafely } from '@/actions/save-safely';
import { listSummaries, readBody } from '@/library/library';
import { keepSecondCopy } from '@/library/second-copy/keep-copy';
import { copyLock } from '@/library/second-copy/follow-copy';
import { copyNames, freshCopy } from './fresh-copy';
import { loseLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

beforeEach(freshCopy);
afterEach(() => vi.restoreAllMocks());

it('answers when an article is in the second copy too, so that losing the library loses nothing', async () => {
  await saveSafely(sampleArticle());
  // What a browser may do to it when it is killed in the next moment.
  await loseLibrary();
  expect(await listSummaries({ limit: 10 })).toEqual([]);
  await keepSecondCopy();
  const [summary] = await listSummaries({ limit: 10 });
  expect(await readBody(summary?.id ?? '')).toMatchObject({ text: sampleArticle().text });
});

it('copies an article behind the first of all without looking through the library', async () => {
  await saveSafely(sampleArticle());
  const counting = vi.spyOn(IDBObjectStore.prototype, 'count');
  await saveSafely(sampleArticle({ url: 'https://news.example/2026/second', text: 'Second.' }));
  expect(counting).not.toHaveBeenCalled();
  expect(await copyNames()).toHaveLength(2);
  await loseLibrary();
  await keepSecondCopy();
  expect(await listSummaries({ limit: 10 })).toHaveLength(2);
});

it('waits for no copy that has other work before it', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const long = navigator.locks.request(copyLock, () => held);
  const { isNew } = await saveSafely(sampleArticle());
  expect(isNew).toBe(true);
  await expect(copyNames()).rejects.toThrow('could not be found');
  release();
  await long;
  await lookAfterLibrary();
  expect(await copyNames()).toHaveLength(1);
});

it('adds no copy of what is saved already', async () => {
  await saveSafely(sampleArticle());
  expect(await saveSafely(sampleArticle())).toMatchObject({ isNew: false });
  expect(await copyNames()).toHaveLength(1);
});
