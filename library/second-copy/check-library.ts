import { LibraryError } from '@/library/library-error';
import { withLibrary } from '@/library/transaction';
import { hasCopied, openCopyFolder, readCopyState } from './copy-folder';
import type { LibraryMarker } from './marker-store';

/** What the background finds of the library. */
export type LibraryFinding =
  /** As it should be, or nobody can tell otherwise. `library` is its name. */
  | { readonly is: 'well'; readonly library: string; readonly counter: number }
  /** Another, new one in its place; or, where `isPart`, one that lacks its latest changes. */
  | { readonly is: 'lost'; readonly isPart: boolean; readonly floor: number }
  | { readonly is: 'unopenable' };

/** Milliseconds to wait before each further attempt to open it: what is busy is not broken. */
const pauses = [400, 1500];

/**
 * Compares the library with what its marker and its second copy say. A library is lost only where
 * there is a copy of another one: on the first run there is none, a person who clears the browser's
 * data clears it too, and one who deletes everything leaves the library its name. Rejects with
 * `LibraryError` where the browser refuses the library for another reason than its being broken.
 */
export async function checkLibrary(marker: LibraryMarker | null): Promise<LibraryFinding> {
  const clock = await readClock();
  if (!clock) return { is: 'unopenable' };
  const { replica, counter } = clock;
  const folder = await openCopyFolder(false);
  const state = folder && (await readCopyState(folder));
  const copied = state ? Math.max(state.lastSummary[0], state.lastTombstone[0]) : 0;
  const floor = Math.max(marker?.counter ?? 0, copied);
  const lost = (isPart: boolean): LibraryFinding => ({ is: 'lost', isPart, floor });
  const well: LibraryFinding = { is: 'well', library: replica, counter };
  if (marker?.state.is === 'healing') return lost(marker.state.isPart);
  // No copy of anything: nothing to heal from, and the sign of data that the person cleared.
  if (!folder) return well;
  const isMarked = marker?.library === replica;
  if (state ? state.library === replica : isMarked) {
    const known = Math.max(copied, isMarked ? marker.counter : 0);
    return counter < known ? lost(true) : well;
  }
  const hadArticles = marker !== null && !isMarked && marker.articles > 0 && state !== null;
  return hadArticles || (await hasCopied(folder)) ? lost(false) : well;
}

/** The library's name and counter; null where it cannot be opened, several times. */
async function readClock(): Promise<{ readonly replica: string; readonly counter: number } | null> {
  for (const pause of [...pauses, null]) {
    try {
      const clock = await withLibrary((library) => library.get('meta', 'clock'));
      return { replica: clock?.replica ?? '', counter: clock?.counter ?? 0 };
    } catch (error) {
      if (!(error instanceof LibraryError) || error.code !== 'storage-failed') throw error;
    }
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return null;
}
