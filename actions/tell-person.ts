import { openPopup } from '@/platform/popup';
import { openTab, tabById } from '@/platform/tabs';
import { installOverlay, tellOverlay } from './overlay';

/** Milliseconds for a page to take a notice in; after that the popup is the better place. */
const noticeLimit = 1_000;

/**
 * Says a sentence to the person who looks at a tab: by a short notice in its page, or, where the
 * page lets nobody in, by the popup, which explains the same for itself. Where the browser opens no
 * popup (Firefox for Android; a window that is not in front), a page of ours in a tab tells the
 * failure of `code`.
 */
export async function tellPerson(
  tabId: number,
  sentence: string,
  code: string | null = null,
): Promise<void> {
  if (await showNotice(tabId, sentence)) return;
  const tab = await tabById(tabId);
  if (await openPopup(tab.windowId)) return;
  if (code !== null) await openTab(`article.html#failure=${code}`, tabId);
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
