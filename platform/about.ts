import { browser } from 'wxt/browser';

/** The version of Lede, as its manifest has it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
