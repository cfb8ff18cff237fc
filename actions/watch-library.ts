import type { LibraryMarker } from '@/library/second-copy/marker-store';
import { messenger } from './messenger';

/** Asks the background to look whether the library was lost, and to heal it. */
export async function lookAfterLibrary(): Promise<void> {
  await messenger.ask('look-after-library', null);
}

/**
 * Deletes the library that cannot be opened, which the background could give no other home, and has it
 * built anew from its second copy. Throws `FailureError` with the library's code, and then nothing was deleted, or
 * nothing could be.
 */
export async function rebuildLibrary(): Promise<void> {
  await messenger.ask('rebuild-library', null);
}

/**
 * Whether a list that is empty, or cannot be read for `code`, is a surprise: what is known of the
 * library says otherwise.
 */
export function isSurprise(marker: LibraryMarker | null, code: string | null): boolean {
  if (marker?.state.is === 'unopenable') return true;
  return code === null ? (marker?.articles ?? 0) > 0 : code === 'storage-failed';
}
