import { beforeEach, describe, expect, it } from 'vitest';
import { announceChange, type LibraryChange, onLibraryChange } from '@/library/changes';
import { removeArticle, restoreArticle, saveArticle } from '@/library/library';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

beforeEach(freshLibrary);

/** Waits until as many changes have been heard. */
async function heard(changes: readonly LibraryChange[], count: number): Promise<void> {
  await expect.poll(() => changes.length).toBe(count);
}

describe('changes of the library', () => {
  it('reach every listener, also of the page that made them', async () => {
    const changes: LibraryChange[] = [];
    const stops = [1, 2].map(() => onLibraryChange((change) => changes.push(change)));

    announceChange({ kind: 'changed', ids: ['a'] });

    await heard(changes, 2);
    expect(changes[0]).toEqual({ kind: 'changed', ids: ['a'] });
    for (const stop of stops) stop();
  });

  it('are told when they are kept, once each, and not when nothing changed', async () => {
    const changes: LibraryChange[] = [];
    const stop = onLibraryChange((change) => changes.push(change));

    const { summary } = await saveArticle(sampleArticle());
    await saveArticle(sampleArticle());
    await removeArticle(summary.id);
    await removeArticle(summary.id);
    await restoreArticle(summary.id);
    announceChange({ kind: 'imported', ids: [] });

    await heard(changes, 4);
    expect(changes.map((change) => change.kind)).toEqual([
      'saved',
      'removed',
      'restored',
      'imported',
    ]);
    stop();
  });

  it('reach nobody who stopped listening', async () => {
    const changes: LibraryChange[] = [];
    const all: LibraryChange[] = [];
    onLibraryChange((change) => changes.push(change))();
    const stop = onLibraryChange((change) => all.push(change));

    announceChange({ kind: 'changed', ids: ['a'] });

    await heard(all, 1);
    expect(changes).toEqual([]);
    stop();
  });
});
