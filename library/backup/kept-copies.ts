import { toLibraryError } from '@/library/library-error';
import { writeBackup } from './write-backup';

/**
 * Backups that Lede keeps by itself before it does what cannot be undone, as files in the browser's
 * own file system for us (https://fs.spec.whatwg.org): no permission, no prompt, nothing in memory.
 */
const folderName = 'copies';

/** As many are kept; each is as large as the library's texts are. */
const kept = 2;

/** Why a copy was made. */
export type CopyReason = 'before-replace' | 'before-upgrade';

/** A backup that lies within the browser. */
export type KeptCopy = {
  readonly name: string;
  readonly reason: CopyReason;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
};

/**
 * Writes a backup of the library as it is now and keeps it in the browser; the oldest copies go.
 * Settles once it is whole. Rejects with `LibraryError` 'storage-full' and leaves nothing behind then.
 * `backup` is what to write where the library's own connection is not the one to read from.
 */
export async function keepCopy(
  reason: CopyReason,
  backup: ReadableStream<Uint8Array> = writeBackup(),
): Promise<KeptCopy> {
  const folder = await copiesFolder();
  const madeAt = Date.now();
  const name = `${madeAt}-${reason}.jsonl.gz`;
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    // What is written shows under the name only once it is whole.
    await backup.pipeTo(await handle.createWritable());
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw toLibraryError(error);
  }
  const staying = new Set((await listCopies()).slice(0, kept).map((copy) => copy.name));
  for await (const name of folder.keys())
    // One that another page is writing just now cannot be removed, and is looked at the next time.
    if (!staying.has(name)) await folder.removeEntry(name).catch(() => undefined);
  return { name, reason, madeAt };
}

/** The copies there are, newest first. */
export async function listCopies(): Promise<readonly KeptCopy[]> {
  const folder = await copiesFolder();
  const copies: KeptCopy[] = [];
  for await (const [name, handle] of folder.entries()) {
    const copy = copyOf(name);
    // A file is empty until all of it is written: the browser may have been killed before.
    const isWhole = handle instanceof FileSystemFileHandle && (await handle.getFile()).size > 0;
    if (copy && isWhole) copies.push(copy);
  }
  return copies.sort((one, other) => other.madeAt - one.madeAt);
}

/** A copy as a file, to look into and to restore from (see `restoreBackup`). */
export async function openCopy({ name }: KeptCopy): Promise<File> {
  const folder = await copiesFolder();
  return (await folder.getFileHandle(name)).getFile();
}

function copyOf(name: string): KeptCopy | null {
  const [, madeAt, reason] = /^(\d+)-(before-replace|before-upgrade)\./.exec(name) ?? [];
  if (reason !== 'before-replace' && reason !== 'before-upgrade') return null;
  return { name, reason, madeAt: Number(madeAt) };
}

async function copiesFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}
