import { gatherBytes } from './gather-bytes';

/**
 * The folder of files that wait to be saved, in the browser's own file system for us
 * (https://fs.spec.whatwg.org): a library of gigabytes is written there piece by piece, where a
 * `Blob` put together from a stream would lie in memory until it is whole.
 */
const folderName = 'to-save';

/** Hours after which a file is surely saved, or never will be. */
const longestWait = 12;

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
    await pieces.pipeTo(await handle.createWritable(), signal ? { signal } : {});
    return { file: await handle.getFile(), forget };
  } catch (error) {
    await forget();
    throw error;
  }
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
