import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unsafeHtml } from '@/article/unsafe-html';
import { listSummaries, readBody, saveArticle } from '@/library/library';
import { closeLibrary, openLibrary } from '@/library/open-library';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

/** The part of https://wicg.github.io/storage-buckets/ that is used here; TypeScript has no types for it yet. */
type StorageBuckets = {
  open(
    name: string,
    options: { readonly quota: number },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
};

// Chromium has it since 122.
const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: StorageBuckets };

beforeEach(async () => {
  await freshLibrary();
  await storageBuckets.delete('small');
  const bucket = await storageBuckets.open('small', { quota: 1_000_000 });
  vi.stubGlobal('indexedDB', bucket.indexedDB);
});

afterEach(async () => {
  await closeLibrary();
  vi.unstubAllGlobals();
});

describe('a full storage', () => {
  it('says so, keeps what was there and nothing of what did not fit', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const huge = sampleArticle({
      url: 'https://news.example/huge',
      body: unsafeHtml(`<p>${incompressible(1_500_000)}</p>`),
    });

    await expect(saveArticle(huge)).rejects.toMatchObject({ code: 'storage-full' });

    expect((await listSummaries({ limit: 9 })).map((found) => found.id)).toEqual([summary.id]);
    expect(await readBody(summary.id)).toEqual(sampleArticle());
    expect(await (await openLibrary()).count('bodies')).toBe(1);
  });
});

/** Chromium compresses what it stores: a repeated word would fit any quota. */
function incompressible(letters: number): string {
  const random = new Uint8Array(letters);
  for (let start = 0; start < letters; start += 65_536)
    crypto.getRandomValues(random.subarray(start, start + 65_536));
  return Array.from(random, (value) => String.fromCharCode(0x400 + value)).join('');
}
