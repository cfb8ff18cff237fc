import { deleteHome, makeHome } from '@/library/home';
import { LibraryError, toLibraryError } from '@/library/library-error';
import { deleteDatabase } from '@/library/open-database';
import { closeLibrary, libraryName } from '@/library/open-library';
import { withLibrary } from '@/library/transaction';
import { copyLock } from './follow-copy';

/** Bytes that must fit on the disk before anything is made anew: what cannot be written cannot be healed. */
const probeSize = 2_000_000;

/** Milliseconds within which the browser deletes a database that nobody holds. */
const deletionLimit = 3_000;

/**
 * Makes a new, empty library, which is then to be filled, in a new home beside the one that cannot be
 * opened; that one stays as it is (`clearLeftHomes`). Answers false, and nothing has changed, where the
 * browser has no other home, where a new one opens no better, or where there is no room. To be called by
 * who holds the copy's lock.
 */
export async function moveLibrary(): Promise<boolean> {
  try {
    await requireRoom();
  } catch (error) {
    if (error instanceof LibraryError) return false;
    throw error;
  }
  const home = await makeHome();
  if (!home) return false;
  await closeLibrary();
  if (await opens().catch(() => false)) return true;
  await deleteHome(home);
  await closeLibrary();
  return false;
}

/**
 * For a library that `moveLibrary` could not help, on the word of the person: deletes it and makes a
 * new, empty one, which `keepSecondCopy` then fills. One that opens after all is left alone. Rejects
 * with `LibraryError`: 'storage-full' before anything was deleted, 'storage-failed' where none can be
 * opened even so.
 */
export function rebuildLibrary(): Promise<void> {
  return navigator.locks.request(copyLock, async () => {
    if (await opens()) return;
    await requireRoom();
    await closeLibrary();
    await Promise.race([
      // What it fails by is known: it is what makes the library unopenable.
      deleteDatabase(libraryName).catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, deletionLimit)),
    ]);
    if (!(await opens()) && !(await moveLibrary())) throw new LibraryError('storage-failed');
  });
}

async function opens(): Promise<boolean> {
  try {
    await withLibrary((library) => library.get('meta', 'clock'));
    return true;
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'storage-failed') return false;
    throw error;
  }
}

/** A full disk looks to IndexedDB like a broken one: a file tells. */
async function requireRoom(): Promise<void> {
  const name = 'room-probe';
  try {
    const root = await navigator.storage.getDirectory().catch(() => null);
    // Where there are no files, there is no copy, and nothing to ask.
    if (!root) return;
    const handle = await root.getFileHandle(name, { create: true });
    try {
      const target = await handle.createWritable();
      await target.write(crypto.getRandomValues(new Uint8Array(65_536)));
      await target.write(new Uint8Array(probeSize));
      await target.close();
    } finally {
      await root.removeEntry(name).catch(() => undefined);
    }
  } catch (error) {
    const known = toLibraryError(error);
    throw known instanceof LibraryError
      ? known
      : new LibraryError('storage-full', { cause: error });
  }
}
