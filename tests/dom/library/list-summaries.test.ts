import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listSummaries, removeArticle, saveArticle } from '@/library/library';
import { freshLibrary } from './fresh-library';
import { sampleArticles } from './sample-article';

beforeEach(freshLibrary);

describe('the list', () => {
  it('comes in pages, newest first, each article once, also when many were saved in one moment', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_790_000_000_000);
    await Promise.all(sampleArticles(25).map(saveArticle));
    now.mockRestore();

    const first = await listSummaries({ limit: 10 });
    const second = await listSummaries({ limit: 10, ...at(first) });
    const third = await listSummaries({ limit: 10, ...at(second) });

    expect([first.length, second.length, third.length]).toEqual([10, 10, 5]);
    const all = [...first, ...second, ...third];
    expect(new Set(all.map((summary) => summary.id)).size).toBe(25);
  });

  it('reads one page of summaries, no body and nothing of the bin', async () => {
    for (const article of sampleArticles(12)) await saveArticle(article);
    const [newest] = await listSummaries({ limit: 1 });
    await removeArticle(newest?.id ?? '');
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    const others = [
      vi.spyOn(IDBObjectStore.prototype, 'get'),
      vi.spyOn(IDBObjectStore.prototype, 'getAll'),
      vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
      vi.spyOn(IDBIndex.prototype, 'openCursor'),
    ];

    const page = await listSummaries({ limit: 5 });

    expect(page).toHaveLength(5);
    expect(read).toHaveBeenCalledExactlyOnceWith(undefined, 5);
    for (const other of others) expect(other).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

/** The page after `page`. */
function at(page: Awaited<ReturnType<typeof listSummaries>>): {
  before?: (typeof page)[number];
} {
  const before = page.at(-1);
  return before ? { before } : {};
}
