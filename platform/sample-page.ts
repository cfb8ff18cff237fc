import { browser } from 'wxt/browser';

/** The sample page in a language that Lede speaks, as a path within the extension. */
export function samplePath(language: string): string {
  return `/sample/${language}.html`;
}

/** Whether an address is that of a sample page of ours: the one page of the extension that holds a story. */
export function isSamplePage(url: string): boolean {
  return url.startsWith(new URL('/sample/', browser.runtime.getURL('/')).href);
}
