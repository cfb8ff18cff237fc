import { beforeEach, describe, expect, it } from 'vitest';
import {
  findImport,
  forgetImport,
  previewImport,
  runImport,
  sweepStaging,
} from '@/library/import/import-file';
import { nextRows } from '@/library/import/staging';
import { countSummaries } from '@/library/library';
import { freshLibrary } from './fresh-library';

beforeEach(async () => {
  await freshLibrary();
  await forgetImport();
});

const linksTo = (site: string, count: number): Blob =>
  new Blob([
    Array.from({ length: count }, (_n, number) => `https://${site}.example/${number}`).join('\n'),
  ]);

describe('an import and several pages of Lede', () => {
  it('clears away what a page has left that was closed while it read a file', async () => {
    const stop = new AbortController();
    const reading = previewImport(linksTo('news', 1200), {
      onRows: () => stop.abort(),
      signal: stop.signal,
    });
    await expect(reading).rejects.toThrow('abort');
    expect((await nextRows(10)).rows).toHaveLength(10);

    await sweepStaging();

    expect((await nextRows(10)).rows).toEqual([]);
  });

  it('keeps what waits to be brought in', async () => {
    await previewImport(linksTo('news', 30));
    await sweepStaging();
    expect(await findImport()).toMatchObject({ done: 0, total: 30 });
    expect((await nextRows(100)).rows).toHaveLength(30);
  });

  it('never mixes two files that are read at the same time', async () => {
    await Promise.all([
      previewImport(linksTo('one', 900)),
      previewImport(linksTo('other', 700)),
      sweepStaging(),
    ]);

    expect(await findImport()).toMatchObject({ total: 700 });
    expect((await nextRows(2000)).rows).toHaveLength(700);
    await runImport(() => undefined);
    expect(await countSummaries()).toBe(700);
  });

  it('does not take rows away from a page that brings them in', async () => {
    await previewImport(linksTo('one', 300));
    const running = runImport(() => undefined);
    const reading = previewImport(linksTo('other', 20));

    expect(await running).toMatchObject({ isDone: true, done: 300, added: 300 });
    expect(await reading).toMatchObject({ good: 20 });
  });
});
