import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForHandover } from '@/actions/handover-ahead';
import { warmDates } from '@/platform/formats';
import { readingAddress } from '@/reading/reading-address';
import { showLastTheme } from '@/reading/start-theme';
import { readSettingsAhead } from '@/settings/settings-ahead';

/**
 * What the article page does while the rest of its code is fetched: it puts on the theme, and asks for
 * the article that was handed over and the settings. Both are there when the screen is first drawn.
 */
export default defineUnlistedScript(() => {
  showLastTheme(document.documentElement);
  const address = readingAddress(location.hash, window.top !== window);
  if (address.kind === 'handover') askForHandover(address.token);
  readSettingsAhead();
  // For its first text Chromium 156 reads the whole file of texts, and the page stands still: now it
  // waits for its files anyway.
  browser.i18n.getMessage('@@ui_locale');
  warmDates();
});
