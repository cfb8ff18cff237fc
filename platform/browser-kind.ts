import { browser } from 'wxt/browser';
import { lacks } from './lacks';

/** The browsers that look different where a person has to find something in them. */
export type BrowserKind = 'chromium' | 'firefox' | 'firefox-android';

/** Which of them this is. Only for words that tell where to click; what works is asked of `lacks`. */
export function browserKind(): BrowserKind {
  if (!browser.runtime.getURL('/').startsWith('moz-extension:')) return 'chromium';
  return lacks('commands') ? 'firefox-android' : 'firefox';
}
