import { browser } from 'wxt/browser';
import { lacks } from './lacks';

/** The page that the icon opens where a click on it opens the popup. */
const popupPage = 'popup.html';

/**
 * Opens the toolbar popup over a window, as a click on the icon would where that is what the icon
 * does; false where that cannot be. Called in a click, it must be the first thing there: Firefox
 * before 149 wants the click itself.
 */
export async function openPopup(windowId: number): Promise<boolean> {
  if (lacks('open-popup')) return false;
  const { action } = browser;
  // Where the icon does something else it has no popup to open: it gets one for this moment. None
  // is waited for before the popup is asked for; the browser takes the three in their order.
  const before = action.getPopup({});
  const given = action.setPopup({ popup: popupPage });
  try {
    await action.openPopup({ windowId });
    return true;
  } catch {
    // A window that is not in front, or a Firefox that wants the click itself.
    return false;
  } finally {
    await given;
    if ((await before) === '') await action.setPopup({ popup: '' });
  }
}

/** Lets a click on the icon open the popup, or do what `onIconClick` was told. */
export async function setIconOpensPopup(isPopup: boolean): Promise<void> {
  if (lacks('icon-click')) return;
  await browser.action.setPopup({ popup: isPopup ? popupPage : '' });
}
