import type { TextAnchor } from '@/article/text-anchor';
import { messenger } from './messenger';

/** Tells the background that the handed-over article is painted, so that the page below can settle. */
export async function tellReaderReady(handover: string): Promise<void> {
  await messenger.ask('reader-ready', { handover });
}

/** Tells the page below where reading is over it; null while nothing was scrolled. */
export async function tellReaderAt(place: TextAnchor | null): Promise<void> {
  await messenger.ask('reader-at', { place });
}

/**
 * Leaves the reading screen: over a page that page is there again as it was; a tab of its own is
 * closed. `place` is where reading stopped, null where nothing was read.
 */
export async function leaveReader(place: TextAnchor | null): Promise<void> {
  await messenger.ask('close-reader', { place });
}
