import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countSummaries, listSummaries, saveArticle } from '@/library/library';
import { onLibraryClosed } from '@/library/closed';
import { closeLibrary, libraryName, openLibrary } from '@/library/open-library';
import { schemaSteps } from '@/library/schema';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

beforeEach(freshLibrary);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const newer = schemaSteps.length + 1;

describe('opening the library', () => {
  it('opens it once for all who ask', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');

    await Promise.all([openLibrary(), countSummaries(), listSummaries({ limit: 5 })]);

    expect(open.mock.calls.filter(([name]) => name === libraryName)).toHaveLength(1);
  });

  it('gives every library a name of its own', async () => {
    const first = await (await openLibrary()).get('meta', 'clock');
    await freshLibrary();
    const second = await (await openLibrary()).get('meta', 'clock');

    expect(first?.replica).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.replica).not.toBe(first?.replica);
  });

  it('refuses a library that a newer Lede made, and leaves it as it is', async () => {
    await saveArticle(sampleArticle());
    await closeLibrary();
    (await openDB(libraryName, newer)).close();

    await expect(countSummaries()).rejects.toMatchObject({ code: 'newer-library' });

    const untouched = await openDB(libraryName);
    expect(await untouched.count('bodies')).toBe(1);
    untouched.close();
  });

  it.each([
    ['InvalidStateError', 'A mutation operation was attempted', 'storage-refused'],
    ['SecurityError', 'The operation is insecure.', 'storage-refused'],
    ['UnknownError', 'Internal error opening backing store for indexedDB.open.', 'storage-failed'],
    ['UnknownError', 'Encountered full disk while opening backing store', 'storage-full'],
    ['QuotaExceededError', 'Current transaction exceeded its quota', 'storage-full'],
  ])('names it when the browser answers %s: %s', async (name, message, code) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException(message, name);
    });

    await expect(countSummaries()).rejects.toMatchObject({ code });
  });

  it('works again as soon as the browser does', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(countSummaries()).rejects.toMatchObject({ code: 'storage-refused' });
    open.mockRestore();

    expect(await countSummaries()).toBe(0);
  });

  it('gives up after five seconds without an answer, and lets go of what comes too late', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const request = new EventTarget();
    vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(
      // Nothing but its events is asked of a request that never answers.
      Object.setPrototypeOf(request, IDBOpenDBRequest.prototype) as IDBOpenDBRequest,
    );
    const outcome = openLibrary().catch((error: unknown) => error);

    await vi.advanceTimersByTimeAsync(4999);
    await vi.advanceTimersByTimeAsync(1);

    expect(await outcome).toMatchObject({ code: 'storage-timeout' });
  });

  it('says who is in the way when another page does not let go', async () => {
    const holder = await openDB(libraryName, 1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const realOpen = IDBFactory.prototype.open;
    // As the next Lede would open it, with a step more.
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name) {
      return Reflect.apply(realOpen, this, [name, newer]);
    });
    const outcome = openLibrary().catch((error: unknown) => error);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));

    await vi.advanceTimersByTimeAsync(5000);

    expect(await outcome).toMatchObject({ code: 'storage-blocked' });
    holder.close();
  });
});

describe('an update of Lede', () => {
  it('closes the library of pages that are open and tells them so', async () => {
    await openLibrary();
    const told = vi.fn<() => void>();
    const stop = onLibraryClosed(told);

    const updated = await openDB(libraryName, newer, { blocked: () => expect.unreachable() });
    updated.close();

    expect(told).toHaveBeenCalledOnce();
    await expect(countSummaries()).rejects.toMatchObject({ code: 'newer-library' });
    stop();
  });

  it('waits for what is being saved', async () => {
    await openLibrary();
    const saving = saveArticle(sampleArticle());

    const updated = await openDB(libraryName, newer);
    const outcome = await saving.then(
      () => 1,
      () => 0,
    );

    // Confirmed means there; not confirmed means that nothing of it is.
    expect(await updated.count('summaries')).toBe(outcome);
    expect(await updated.count('bodies')).toBe(outcome);
    updated.close();
  });
});

describe('many connections', () => {
  it('read and write side by side', async () => {
    await saveArticle(sampleArticle());

    const readers = await Promise.all(Array.from({ length: 30 }, () => openDB(libraryName)));
    await Promise.all([
      ...readers.map((reader) => reader.getAll('summaries')),
      ...Array.from({ length: 30 }, (_nothing, number) =>
        saveArticle(sampleArticle({ url: `https://news.example/${number}` })),
      ),
    ]);

    expect(await countSummaries()).toBe(31);
    for (const reader of readers) reader.close();
  });
});
