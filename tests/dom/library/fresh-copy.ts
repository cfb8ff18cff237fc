import { fakeStorage } from '../../unit/browser-parts';
import { copyFolderName, freshLibrary } from './fresh-library';

/** An empty library without a second copy or a marker, in an extension that has `storage.local`; for `beforeEach`. */
export async function freshCopy(): Promise<void> {
  await freshLibrary();
  const local = fakeStorage();
  Reflect.set(globalThis, 'ledeBrowserParts', { storage: { local } });
}

/** The copy's own folder. */
export async function copyFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(copyFolderName);
}

/** Names of the articles' files, in order. */
export async function copyNames(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of (await copyFolder()).keys()) if (name !== 'state.json') names.push(name);
  return names.sort();
}

/** What the file of an article says. */
export async function copiedText(id: string): Promise<string> {
  const file = await (await (await copyFolder()).getFileHandle(`${id}.jsonl.gz`)).getFile();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Puts bytes into the place of an article's file. */
export async function damageCopy(id: string, bytes: BlobPart): Promise<void> {
  const handle = await (await copyFolder()).getFileHandle(`${id}.jsonl.gz`, { create: true });
  const target = await handle.createWritable();
  await target.write(new Blob([bytes]));
  await target.close();
}
