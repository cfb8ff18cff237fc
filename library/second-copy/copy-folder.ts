import { gzipSync } from 'fflate';

/*
 * The second copy lies in the origin's private file system (https://fs.spec.whatwg.org), which keeps
 * its files apart from IndexedDB: what breaks or takes away the one leaves the other.
 */
const folderName = 'second-copy';
const stateName = 'state.json';

/** An article's file: its id, and what it is. */
const fileName = /^([0-9a-f]{64})\.jsonl\.gz$/;

/** Bytes of a block, as file systems give them out. */
const blockSize = 4096;

/** Files that are read or written at once: more gain nothing (Chromium 156, 1.6 ms a file). */
export const filesAtOnce = 8;

/**
 * The copy's folder, made where there is none yet and `create` is set; null where there is none, or
 * where the browser gives no files at all.
 */
export async function openCopyFolder(create: boolean): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folderName, { create });
  } catch (error) {
    // Refused (private windows, a setting), or not there; a full disk is told by who writes.
    if (error instanceof DOMException && error.name !== 'QuotaExceededError') return null;
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Ids of the articles, saved and deleted ones, that have a file; in order. */
export async function listCopied(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const name of folder.keys()) {
    const id = fileName.exec(name)?.[1];
    if (id !== undefined) ids.push(id);
  }
  return ids.sort();
}

/** Whether any article has a file. */
export async function hasCopied(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const name of folder.keys()) if (fileName.test(name)) return true;
  return false;
}

/** What all files take; for where nobody noted it. */
export async function copiedBytes(folder: FileSystemDirectoryHandle): Promise<number> {
  let bytes = 0;
  for await (const [name, handle] of folder.entries())
    if (handle instanceof FileSystemFileHandle && fileName.test(name))
      bytes += (await fileOf(handle))?.size ?? 0;
  return bytes;
}

/** The file of one article; null where there is none. */
export async function readCopied(
  folder: FileSystemDirectoryHandle,
  id: string,
): Promise<File | null> {
  const handle = await folder.getFileHandle(nameOf(id)).catch(notThere);
  return handle && (await fileOf(handle));
}

/**
 * Puts a line (docs/formats.md) in the place of an article's file, whole or not at all; answers with
 * the bytes by which the copy has grown.
 */
export async function writeCopied(
  folder: FileSystemDirectoryHandle,
  id: string,
  line: string,
): Promise<number> {
  const handle = await folder.getFileHandle(nameOf(id), { create: true });
  const before = (await fileOf(handle))?.size ?? 0;
  const bytes = await zipped(line);
  await putFile(handle, bytes);
  return bytes.size - before;
}

/**
 * Gzipped, for its checksum too. A short line as it is: it takes no less room for being packed, and to
 * set a stream up takes as long as half of the writing (1.1 of 2 to 3 ms, Chromium 156).
 */
async function zipped(line: string): Promise<Blob> {
  const bytes = new TextEncoder().encode(`${line}\n`);
  // A copy, for a Blob takes no memory that others may share.
  if (bytes.length <= blockSize) return new Blob([gzipSync(bytes, { level: 0, mtime: 0 }).slice()]);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}

/** Takes an article's file away; one that is not there is no failure. */
export async function removeCopied(folder: FileSystemDirectoryHandle, id: string): Promise<void> {
  await folder.removeEntry(nameOf(id)).catch(notThere);
}

/** How far the copy follows which library. */
export type CopyState = {
  /** The library's name, its replica. */
  readonly library: string;
  /** Keys of the last changes that are in the copy. */
  readonly lastSummary: readonly [number, string];
  readonly lastTombstone: readonly [number, string];
  /** Of all files. */
  readonly bytes: number;
};

/** What the state's file says; null where there is none, or nothing that makes sense. */
export async function readCopyState(folder: FileSystemDirectoryHandle): Promise<CopyState | null> {
  const handle = await folder.getFileHandle(stateName).catch(notThere);
  if (!handle) return null;
  try {
    const value: unknown = JSON.parse((await (await fileOf(handle))?.text()) ?? '');
    return isState(value) ? value : null;
  } catch (error) {
    // Damaged: as good as none, since all it costs is writing the copy anew.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What the copy takes, in bytes; null where there is none. */
export async function copySize(): Promise<number | null> {
  const folder = await openCopyFolder(false);
  const state = folder && (await readCopyState(folder));
  return state && state.bytes;
}

/** Notes how far the copy is, after its files. */
export async function writeCopyState(
  folder: FileSystemDirectoryHandle,
  state: CopyState,
): Promise<void> {
  const handle = await folder.getFileHandle(stateName, { create: true });
  await putFile(handle, new Blob([JSON.stringify(state)]));
}

/** What a writer that was killed has left beside the files. To be called by who writes the copy. */
export async function sweepCopy(folder: FileSystemDirectoryHandle): Promise<void> {
  const left: string[] = [];
  for await (const name of folder.keys())
    if (name !== stateName && !fileName.test(name)) left.push(name);
  for (const name of left) await folder.removeEntry(name).catch(() => undefined);
}

/** What is written shows only when it is closed, and then whole. */
async function putFile(handle: FileSystemFileHandle, bytes: Blob): Promise<void> {
  const target = await handle.createWritable();
  try {
    await target.write(bytes);
    await target.close();
  } catch (error) {
    await target.abort().catch(() => undefined);
    throw error;
  }
}

/** What a name stands for; null where a kill has left the name alone (Chromium 156, seen once in 300). */
async function fileOf(handle: FileSystemFileHandle): Promise<File | null> {
  return handle.getFile().catch(notThere);
}

const nameOf = (id: string): string => `${id}.jsonl.gz`;

function notThere(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}

function isState(value: unknown): value is CopyState {
  if (typeof value !== 'object' || value === null) return false;
  const { library, lastSummary, lastTombstone, bytes } = value as Partial<Record<string, unknown>>;
  return (
    typeof library === 'string' && isKey(lastSummary) && isKey(lastTombstone) && isCount(bytes)
  );
}

function isKey(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && isCount(value[0]) && typeof value[1] === 'string'
  );
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
