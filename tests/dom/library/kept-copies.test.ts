import { beforeEach, describe, expect, it } from 'vitest';
import { keepCopy, listCopies, openCopy } from '@/library/backup/kept-copies';
import { previewBackup } from '@/library/backup/restore-backup';
import { saveArticle } from '@/library/library';
import { sweepScratchFiles, writeScratchFile } from '@/platform/scratch-file';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

beforeEach(freshLibrary);

const streamOf = (text: string): ReadableStream<Uint8Array> => new Blob([text]).stream();

describe('copies kept in the browser', () => {
  it('hold the library as it was, the newest two of them', async () => {
    await keepCopy('before-upgrade');
    await keepCopy('before-upgrade');
    await saveArticle(sampleArticle());
    const copy = await keepCopy('before-replace');

    const copies = await listCopies();

    expect(copies).toHaveLength(2);
    expect(copies[0]).toEqual(copy);
    expect(await previewBackup(await openCopy(copy))).toMatchObject({ articles: 1, isWhole: true });
  });

  it('are not there by halves', async () => {
    const before = await listCopies();
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('no')),
    });
    await expect(keepCopy('before-replace', broken)).rejects.toThrow('no');
    expect(await listCopies()).toEqual(before);
  });
});

describe('files that wait to be saved', () => {
  it('are whole when they are given, and gone when forgotten', async () => {
    const { file, forget } = await writeScratchFile(streamOf('all of it'));
    expect(await file.text()).toBe('all of it');
    await forget();
    await expect(file.text()).rejects.toThrow(DOMException);
  });

  it('of earlier days are swept away, newer ones stay', async () => {
    const { file } = await writeScratchFile(streamOf('x'));
    await sweepScratchFiles();
    expect(await file.text()).toBe('x');
    await sweepScratchFiles(Date.now() + 13 * 3_600_000);
    await expect(file.text()).rejects.toThrow(DOMException);
  });
});
