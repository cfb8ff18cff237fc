import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleId } from '@/article/address';
import { deleteForGood } from '@/library/bin';
import { removeArticle, saveArticle } from '@/library/library';
import { changeArticles } from '@/library/organise';
import { openLibrary } from '@/library/open-library';
import { afterScratchFiles, writeScratchFile } from '@/platform/scratch-file';
import { copySize } from '@/library/second-copy/copy-folder';
import { keepSecondCopy } from '@/library/second-copy/keep-copy';
import { readMarker } from '@/library/second-copy/marker-store';
import { copiedText, copyNames, freshCopy } from './fresh-copy';
import { sampleArticle, sampleArticles } from './sample-article';

beforeEach(freshCopy);
afterEach(() => vi.restoreAllMocks());

describe('the second copy', () => {
  it('holds a file for each article, in the form of a backup, and knows how large it is', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await changeArticles([summary.id], { addTags: ['bridges'] });
    await keepSecondCopy();

    expect(await copyNames()).toEqual([`${summary.id}.jsonl.gz`]);
    const line = JSON.parse(await copiedText(summary.id)) as Record<string, unknown>;
    expect(line).toMatchObject({ id: summary.id, article: { title: 'A bridge reopens' } });
    expect(await copySize()).toBeGreaterThan(300);
    expect(await readMarker()).toMatchObject({
      articles: 1,
      isCopied: true,
      state: { is: 'well' },
    });
  });

  it('follows what is changed, and writes nothing where nothing was', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await keepSecondCopy();
    const writing = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable');
    await keepSecondCopy();
    expect(writing).not.toHaveBeenCalled();

    await changeArticles([summary.id], { isFavourite: true });
    await keepSecondCopy();

    expect(JSON.parse(await copiedText(summary.id))).toMatchObject({
      saved: { isFavourite: true },
    });
  });

  it('writes a file anew whose name is all that a kill has left of it', async () => {
    await saveArticle(sampleArticle());
    const getFile = FileSystemFileHandle.prototype.getFile;
    let hasMissed = false;
    vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockImplementation(function (
      this: FileSystemFileHandle,
    ) {
      if (hasMissed || !this.name.endsWith('.jsonl.gz')) return getFile.call(this);
      hasMissed = true;
      return Promise.reject(new DOMException('It is not there.', 'NotFoundError'));
    });
    await keepSecondCopy();
    expect(hasMissed).toBe(true);
    expect(await copyNames()).toHaveLength(1);
    expect(await readMarker()).toMatchObject({ isCopied: true });
  });

  it('gives way to a file that a page is writing for the person', async () => {
    let end = () => {};
    const written = writeScratchFile(
      new ReadableStream({
        start(controller) {
          end = () => controller.close();
        },
      }),
    );
    await saveArticle(sampleArticle());
    const copied = keepSecondCopy({ giveWay: afterScratchFiles });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await copyNames()).toEqual([]);

    end();
    await (await written).forget();
    await copied;
    expect(await copyNames()).toHaveLength(1);
  });

  it('keeps no word of an article that was deleted for good', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await keepSecondCopy();
    await removeArticle(summary.id);
    await deleteForGood([summary.id]);
    await keepSecondCopy();

    const text = await copiedText(summary.id);
    expect(JSON.parse(text)).toEqual({
      id: summary.id,
      deleted: { life: 0, stamp: expect.objectContaining({ counter: expect.any(Number) }) },
    });
    expect(text).not.toContain('bridge');
  });

  it('is behind a full disk and catches up later; the save is confirmed all the same', async () => {
    await saveArticle(sampleArticle());
    await keepSecondCopy();
    const full = new DOMException('No room', 'QuotaExceededError');
    const writing = vi
      .spyOn(FileSystemFileHandle.prototype, 'createWritable')
      .mockRejectedValue(full);

    const { isNew } = await saveArticle(sampleArticle({ url: 'https://news.example/two' }));

    expect(isNew).toBe(true);
    await expect(keepSecondCopy()).rejects.toMatchObject({ code: 'storage-full' });
    expect(await readMarker()).toMatchObject({ articles: 2, isCopied: false });
    writing.mockRestore();
    await keepSecondCopy();
    expect(await copyNames()).toHaveLength(2);
    expect(await readMarker()).toMatchObject({ isCopied: true });
  });

  it('is done without where the browser gives no files', async () => {
    vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(
      new DOMException('Not here', 'SecurityError'),
    );
    await saveArticle(sampleArticle());
    await keepSecondCopy();
    expect(await readMarker()).toMatchObject({ articles: 1, isCopied: false });
    expect(await (await openLibrary()).count('summaries')).toBe(1);
  });

  it('goes on where it was killed, and clears away what was half written', async () => {
    for (const article of sampleArticles(80)) await saveArticle(article);
    const write = FileSystemFileHandle.prototype.createWritable;
    let left = 40;
    const writing = vi
      .spyOn(FileSystemFileHandle.prototype, 'createWritable')
      .mockImplementation(function (this: FileSystemFileHandle) {
        left -= 1;
        return left > 0 ? write.call(this) : Promise.reject(new Error('killed'));
      });
    await expect(keepSecondCopy()).rejects.toThrow('killed');
    writing.mockRestore();
    await keepSecondCopy();

    const ids = await Promise.all(sampleArticles(80).map(({ url }) => articleId(url, '')));
    expect(await copyNames()).toEqual(ids.map((id) => `${id}.jsonl.gz`).sort());
    for (const id of ids) expect(JSON.parse(await copiedText(id))).toMatchObject({ id });
  });
});
