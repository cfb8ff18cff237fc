import { browser } from 'wxt/browser';

/** The version of Lede that is running, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
