import { browser } from 'wxt/browser';

/**
 * What some browser that Lede runs in does not have. Firefox for Android 142 has no commands,
 * context menus, openPopup, windows or keys to choose; Firefox desktop and Chromium on Linux have no system
 * share sheet. A page of ours in a frame (reader mode) has in Firefox only what content scripts have.
 */
export type Capability =
  | 'commands'
  | 'context-menus'
  /** A toolbar icon that can do something else than open its popup. */
  | 'icon-click'
  | 'open-popup'
  /** A page of ours in a frame has in Firefox no permissions to ask for. */
  | 'permissions'
  /** Scripts that run on sites that a person has named. */
  | 'site-scripts'
  | 'session-storage'
  /** A place where a person can choose the keys of commands. */
  | 'shortcut-settings'
  | 'system-share'
  | 'windows';

const tests: Readonly<Record<Capability, () => boolean>> = {
  commands: () => Boolean(browser.commands?.onCommand),
  'context-menus': () => Boolean(browser.contextMenus?.onClicked),
  'icon-click': () => Boolean(browser.action?.onClicked),
  'open-popup': () => Boolean(browser.action?.openPopup),
  permissions: () => Boolean(browser.permissions?.request),
  'site-scripts': () => Boolean(browser.scripting?.registerContentScripts),
  'session-storage': () => Boolean(browser.storage?.session),
  'shortcut-settings': () => Boolean(browser.commands?.onCommand),
  'system-share': () => typeof navigator !== 'undefined' && typeof navigator.share === 'function',
  windows: () => Boolean(browser.windows?.create),
};

/** Whether this browser lacks `capability`: asked here, so that no other file sniffs for it. */
export function lacks(capability: Capability): boolean {
  return !tests[capability]();
}
