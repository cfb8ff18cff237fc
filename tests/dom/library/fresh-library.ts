import { deleteHome, findHome, type Home } from '@/library/home';
import { deleteDatabase, deleteIn } from '@/library/open-database';
import { closeLibrary, libraryName } from '@/library/open-library';
import { closeSearch } from '@/library/search/search-store';
import { copyLock } from '@/library/second-copy/follow-copy';

/** The folder of the second copy. */
export const copyFolderName = 'second-copy';

/** An empty library without a second copy, in the origin's own home, once what a test before has begun is done; for `beforeEach`. */
export async function freshLibrary(): Promise<void> {
  if (await findHome()) await atRest();
  await navigator.locks.request(copyLock, async () => {
    for (let home = await findHome(); home; home = await findHome()) await leave(home);
    await loseLibrary();
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(copyFolderName, { recursive: true }).catch(() => undefined);
  });
}

/**
 * Deletes a home once nothing works with it any more: what is being read there would end in rejections
 * that nobody waits for. Databases first, since that waits for who still has them open.
 */
async function leave(home: Home): Promise<void> {
  await Promise.all([closeLibrary(), closeSearch()]);
  for (const { name } of await home.databases.databases())
    if (name) await deleteIn(home.databases, name);
  await deleteHome(home);
}

/** Settles when no page of the test holds a lock of Lede's, for a moment. */
async function atRest(): Promise<void> {
  for (let calm = 0; calm < 4;) {
    const { held = [] } = await navigator.locks.query();
    calm = held.length === 0 ? calm + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The library goes, as the browser loses it: its second copy and its marker stay. */
export async function loseLibrary(): Promise<void> {
  await closeLibrary();
  await deleteDatabase(libraryName);
}
