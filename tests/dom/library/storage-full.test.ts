import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { unsafeHtml } from '@/article/unsafe-html';
import { countSummaries, listSummaries, readBody, saveArticle } from '@/library/library';
import { openLibrary } from '@/library/open-library';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

beforeEach(freshLibrary);
afterEach(() => limitStorage(undefined));

describe('a full storage', () => {
  it('says so, keeps what was there and nothing of what did not fit', async () => {
    // First of all: Chromium remembers for half a minute how much there was left.
    await limitStorage(1_000_000);
    const { summary } = await saveArticle(sampleArticle());
    const huge = sampleArticle({
      url: 'https://news.example/huge',
      body: unsafeHtml(`<p>${incompressible(1_500_000)}</p>`),
    });

    await expect(saveArticle(huge)).rejects.toMatchObject({ code: 'storage-full' });

    expect((await listSummaries({ limit: 9 })).map((found) => found.id)).toEqual([summary.id]);
    expect(await readBody(summary.id)).toEqual(sampleArticle());
    expect(await (await openLibrary()).count('bodies')).toBe(1);
    await limitStorage(undefined);
    await saveArticle(huge);
    expect(await countSummaries()).toBe(2);
  });
});

/** Sets the browser's quota for these pages in bytes, or gives it back to the browser. */
async function limitStorage(quotaSize: number | undefined): Promise<void> {
  await cdp().send('Storage.overrideQuotaForOrigin', {
    origin: location.origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** Chromium compresses what it stores: a repeated word would fit any quota. */
function incompressible(letters: number): string {
  const random = new Uint8Array(letters);
  for (let start = 0; start < letters; start += 65_536)
    crypto.getRandomValues(random.subarray(start, start + 65_536));
  return Array.from(random, (value) => String.fromCharCode(0x400 + value)).join('');
}
