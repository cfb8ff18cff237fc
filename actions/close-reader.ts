import type { TextAnchor } from '@/article/text-anchor';
import { goBackFrom } from '@/platform/tabs';
import { tellOverlay } from './overlay';

/**
 * Closes the reading screen in a tab: over its page, which goes to the text of `place` (null leaves
 * it as it is), or the tab itself where it has one of its own.
 */
export async function closeReader(
  tabId: number,
  isOverPage: boolean,
  place: TextAnchor | null,
): Promise<void> {
  if (!isOverPage) return goBackFrom(tabId);
  await tellReadingPlace(tabId, place);
  await tellOverlay(tabId, 'hide-reader', null);
}

/** Tells the page below where reading is over it; null while nothing was scrolled. */
export async function tellReadingPlace(tabId: number, place: TextAnchor | null): Promise<void> {
  await tellOverlay(tabId, 'reader-is-at', { quote: place?.quote ?? '' });
}
