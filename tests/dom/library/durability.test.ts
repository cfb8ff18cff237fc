import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreBackup } from '@/library/backup/restore-backup';
import { writeBackup } from '@/library/backup/write-backup';
import { deleteForGood, emptyBin } from '@/library/bin';
import { previewImport, runImport } from '@/library/import/import-file';
import {
  keepPlace,
  removeArticle,
  restoreArticle,
  saveArticle,
  setReadingState,
} from '@/library/library';
import { changeArticles, undoChange } from '@/library/organise';
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
  ['changeArticles', (id) => changeArticles([id], { isFavourite: true })],
  ['undoChange', async (id) => undoChange(await changeArticles([id], { addTags: ['x'] }))],
  ['restoreBackup, merging', async () => restoreBackup(await backup(), 'merge')],
  ['restoreBackup, replacing', async () => restoreBackup(await backup(), 'replace')],
  ['previewImport', () => previewImport(links)],
  ['runImport', () => previewImport(links).then(() => runImport(() => undefined))],
];

const links = new Blob(['https://news.example/one https://news.example/two']);

const backup = (): Promise<Blob> => new Response(writeBackup()).blob();

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
