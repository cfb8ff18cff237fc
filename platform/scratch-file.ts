import { gatherBytes } from './gather-bytes';

/**
 * The folder of files that wait to be saved, in the browser's own file system for us
 * (https://fs.spec.whatwg.org): a library of gigabytes is written there piece by piece, where a
 * `Blob` put together from a stream would lie in memory until it is whole.
 */
const folderName = 'to-save';

/** Hours after which a file is surely saved, or never will be. */
const longestWait = 12;

/** Held by each page that writes such a file. */
const writingLock = 'lede-scratch-file';

/** A file that was written whole, and how to be rid of it. */
export type ScratchFile = { readonly file: File; readonly forget: () => Promise<void> };

/**
 * Writes a stream to a file that only Lede sees, and gives it once it is whole. Rejects as the
 * stream does, and with a `QuotaExceededError` on a full disk; nothing is left behind then.
 */
export async function writeScratchFile(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): Promise<ScratchFile> {
  const folder = await scratchFolder();
  const name = `${Date.now()}-${crypto.randomUUID()}`;
  const forget = async (): Promise<void> => folder.removeEntry(name).catch(() => undefined);
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const pieces = stream.pipeThrough(gatherBytes());
    return await navigator.locks.request(writingLock, { mode: 'shared' }, async () => {
      await pieces.pipeTo(await handle.createWritable(), signal ? { signal } : {});
      return { file: await handle.getFile(), forget };
    });
  } catch (error) {
    await forget();
    throw error;
  }
}

/**
 * Waits until no page writes such a file. In Firefox 153 one who writes file after file keeps another
 * waiting until the last of them (an export of 600 articles 28 s beside the second copy of them).
 */
export async function afterScratchFiles(): Promise<void> {
  await navigator.locks.request(writingLock, () => undefined);
}

/** Removes what earlier pages have left, such as one that was closed while it wrote. */
export async function sweepScratchFiles(now: number = Date.now()): Promise<void> {
  const folder = await scratchFolder();
  for await (const name of folder.keys()) {
    const writtenAt = Number(name.split('-')[0]);
    if (!(now - writtenAt < longestWait * 3_600_000))
      await folder.removeEntry(name).catch(() => undefined);
  }
}

async function scratchFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}
