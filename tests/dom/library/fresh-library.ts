import { deleteDB } from 'idb';
import { closeLibrary, libraryName } from '@/library/open-library';
import { copyLock } from '@/library/second-copy/follow-copy';

/** The folder of the second copy. */
export const copyFolderName = 'second-copy';

/** An empty library without a second copy, once what a test before has begun is done; for `beforeEach`. */
export async function freshLibrary(): Promise<void> {
  await navigator.locks.request(copyLock, async () => {
    await loseLibrary();
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(copyFolderName, { recursive: true }).catch(() => undefined);
  });
}

/** The library goes, as the browser loses it: its second copy and its marker stay. */
export async function loseLibrary(): Promise<void> {
  await closeLibrary();
  await deleteDB(libraryName);
}
