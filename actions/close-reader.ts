import { goBackFrom } from '@/platform/tabs';
import { tellOverlay } from './overlay';

/** Closes the reading screen in a tab: over its page, or the tab itself where it has one of its own. */
export async function closeReader(tabId: number, isOverPage: boolean): Promise<void> {
  if (isOverPage) await tellOverlay(tabId, 'hide-reader', null);
  else await goBackFrom(tabId);
}
