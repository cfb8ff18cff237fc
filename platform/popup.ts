import { browser } from 'wxt/browser';
import { lacks } from './lacks';

/** Opens the toolbar popup over a window, as a click on the icon would; false where that cannot be. */
export async function openPopup(windowId: number): Promise<boolean> {
  if (lacks('open-popup')) return false;
  try {
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    // A window that is not in front, or a Firefox that wants the click itself.
    return false;
  }
}
