import type { IDBPDatabase } from 'idb';
import { homeDatabases } from './home';
import { toLibraryError } from './library-error';
import { readLines } from './import/read-lines';
import { openIn } from './open-database';

/** The copy's name among the extension's own files (OPFS), which no page and no person sees. */
const copyName = 'before-upgrade.jsonl.gz';

/**
 * What no step of the schema may touch (a test sees to it), so that it needs no copy: the texts and
 * pictures of ten years of reading would take minutes, and as much room again.
 */
export const untouchedStores: ReadonlySet<string> = new Set(['bodies', 'versions', 'pictures']);

/** Records read at once. */
const recordsAtOnce = 1000;

/** A record of the copy, and the store it was in. */
export type CopiedRecord = { readonly store: string; readonly record: unknown };

/**
 * Copies what a schema's steps could change (every record of what was saved, tagged, read and
 * deleted) into a file of its own before they run, in place of the copy before; whole or not at all.
 * `name` is the library's. Rejects with `LibraryError` 'storage-full' where there is no room.
 */
export async function copyBeforeUpgrade(name: string): Promise<void> {
  const library = await openIn(await homeDatabases(), name);
  try {
    const folder = await ownFolder();
    if (!folder) return;
    const file = await folder.getFileHandle(copyName, { create: true });
    // Takes the old copy's place only when it is closed.
    const target = await file.createWritable();
    const lines = copyLines(library);
    const text = new ReadableStream<string>({
      async pull(controller) {
        const { done, value } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    await text
      .pipeThrough(new TextEncoderStream())
      .pipeThrough(new CompressionStream('gzip'))
      .pipeTo(target);
  } catch (error) {
    throw toLibraryError(error);
  } finally {
    library.close();
  }
}

/** What the last copy holds, and of which version it is; null where there is none, or not a whole one. */
export async function readUpgradeCopy(): Promise<{
  readonly version: number;
  readonly records: readonly CopiedRecord[];
} | null> {
  const folder = await ownFolder();
  const file = await folder?.getFileHandle(copyName).catch(() => null);
  if (!file) return null;
  const lines: unknown[] = [];
  for await (const line of readLines(await file.getFile()))
    if (line !== '') lines.push(JSON.parse(line));
  // Written by this file alone.
  const [header, ...rest] = lines as [{ version: number }?, ...unknown[]];
  const records = rest.slice(0, -1) as CopiedRecord[];
  const end = rest.at(-1) as { end: number } | undefined;
  if (!header || end?.end !== records.length) return null;
  return { version: header.version, records };
}

async function* copyLines(library: IDBPDatabase): AsyncGenerator<string, undefined> {
  yield `${JSON.stringify({ lede: 'upgrade-copy', version: library.version })}\n`;
  let count = 0;
  const names = [...library.objectStoreNames].filter((name) => !untouchedStores.has(name));
  for (const store of names) {
    for (let range: IDBKeyRange | null = null; ;) {
      const transaction = library.transaction(store);
      const [records, keys]: readonly [unknown[], IDBValidKey[]] = await Promise.all([
        transaction.store.getAll(range, recordsAtOnce),
        transaction.store.getAllKeys(range, recordsAtOnce),
      ]);
      const last = keys.at(-1);
      if (last === undefined) break;
      count += records.length;
      yield records.map((record) => `${JSON.stringify({ store, record })}\n`).join('');
      range = IDBKeyRange.lowerBound(last, true);
    }
  }
  yield `${JSON.stringify({ end: count })}\n`;
}

/** Null where the browser gives none: in private windows, whose library is gone with them anyway. */
async function ownFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory();
  } catch (error) {
    if (error instanceof DOMException && error.name !== 'QuotaExceededError') return null;
    throw error;
  }
}
