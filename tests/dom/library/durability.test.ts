import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteForGood, emptyBin } from '@/library/bin';
import {
  keepPlace,
  removeArticle,
  restoreArticle,
  saveArticle,
  setReadingState,
} from '@/library/library';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

/** Every function that writes, with what must be in the library before. */
const writes: readonly (readonly [string, (id: string) => Promise<unknown>])[] = [
  ['saveArticle', () => saveArticle(sampleArticle({ url: 'https://news.example/new' }))],
  ['removeArticle', (id) => removeArticle(id)],
  ['restoreArticle', (id) => restoreArticle(id)],
  ['keepPlace', (id) => keepPlace(id, { quote: 'x', prefix: '', suffix: '', position: 0 }, 0.1)],
  ['setReadingState', (id) => setReadingState(id, 'read')],
  ['deleteForGood', (id) => deleteForGood([id])],
  ['emptyBin', () => emptyBin(Infinity)],
];

beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

describe('every write', () => {
  it.each(writes)('is on the disk when %s answers', async (_name, write) => {
    const { summary } = await saveArticle(sampleArticle());
    await removeArticle(summary.id);
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');

    await write(summary.id);

    const writing = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThan(0);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
    // Nothing else in the store can write but what goes through a transaction with a mode.
    for (const [, mode] of transactions.mock.calls)
      expect(['readwrite', 'readonly', undefined]).toContain(mode);
  });
});
