import { openPopup } from '@/platform/popup';
import { tabById } from '@/platform/tabs';
import { installOverlay, tellOverlay } from './overlay';

/** Milliseconds for a page to take a notice in; after that the popup is the better place. */
const noticeLimit = 1_000;

/**
 * Says a sentence to the person who looks at a tab: by a short notice in its page, or, where the
 * page lets nobody in, by the popup, which explains the same for itself.
 */
export async function tellPerson(tabId: number, sentence: string): Promise<void> {
  if (await showNotice(tabId, sentence)) return;
  const tab = await tabById(tabId);
  await openPopup(tab.windowId);
}

async function showNotice(tabId: number, sentence: string): Promise<boolean> {
  try {
    await installOverlay(tabId, noticeLimit);
    return (await tellOverlay(tabId, 'show-notice', { text: sentence })) === 'heard';
  } catch {
    // Refused or silent: the failure that is being told is most often this very one.
    return false;
  }
}
