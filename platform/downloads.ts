import { browser, type Browser } from 'wxt/browser';
import { withFileType } from './file-type';
import { writeScratchFile } from './scratch-file';

/** A file that Lede has downloaded, as the browser's list of downloads has it. */
type Ours = { readonly id: number; readonly startTime: string };

/** How often the browser is asked whether a download is finished, in milliseconds, and for how long. */
const askEvery = 200;
const longestDownload = 300_000;

/** Why a file could not be downloaded. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly code = 'download-failed';
}

/**
 * Downloads a stream as a file without asking where to, and settles once it is on the disk. Needs
 * the permission `downloads`. Rejects with `DownloadError`, or as the stream does.
 */
export async function downloadFile(
  filename: string,
  stream: ReadableStream<Uint8Array>,
): Promise<void> {
  const { file, forget } = await writeScratchFile(stream);
  const url = URL.createObjectURL(withFileType(file, filename));
  try {
    const options = { url, filename, saveAs: false, conflictAction: 'uniquify' as const };
    await finished(await browser.downloads.download(options).catch(failed));
  } finally {
    URL.revokeObjectURL(url);
    await forget();
  }
}

/**
 * Deletes from the disk what Lede has downloaded under names that fit `pattern`, all but the last
 * `kept`, as far as the browser still lists it. Needs the permission `downloads`. Answers with how
 * many went.
 */
export async function removeOlderDownloads(pattern: RegExp, kept: number): Promise<number> {
  const found = await browser.downloads.search({
    filenameRegex: pattern.source,
    orderBy: ['-startTime'],
  });
  // Only files of this extension: a person may have others of that name.
  const ours: readonly Ours[] = found.filter(
    (item) => item.byExtensionId === browser.runtime.id && item.state === 'complete',
  );
  const older = [...ours]
    .sort((one, other) => Date.parse(other.startTime) - Date.parse(one.startTime))
    .slice(kept);
  for (const { id } of older) {
    // Moved or deleted by the person already: then only the browser's note of it goes.
    await browser.downloads.removeFile(id).catch(() => undefined);
    await browser.downloads.erase({ id });
  }
  return older.length;
}

async function finished(id: number): Promise<void> {
  for (let waited = 0; waited < longestDownload; waited += askEvery) {
    const [item] = await browser.downloads.search({ id });
    if (!item || isFailed(item)) return failed();
    if (item.state === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
  failed();
}

function isFailed({ state }: Browser.downloads.DownloadItem): boolean {
  return state === 'interrupted';
}

function failed(cause?: unknown): never {
  throw new DownloadError('download-failed', { cause });
}
