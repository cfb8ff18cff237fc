import { browser } from 'wxt/browser';
import { lacks } from './lacks';
import { createMessenger } from './messages';
import { isMac, shownKeys } from './shown-keys';

/** The keys that the browser holds for Lede, as people know them ('Alt+L', '⌃⇧L'); '' where unset. */
export type LiveKeys = {
  readonly readerMode: string;
  readonly saveArticle: string;
  /** Whether this browser has such keys at all, and a place to choose them. */
  readonly isChangeable: boolean;
};

/** Names of the commands in the manifest. */
export type CommandName = 'reader-mode' | 'save-article';

/**
 * What the background is asked about keys: Firefox gives a page of ours in a frame (reader mode)
 * no `commands`.
 */
export type CommandRequests = {
  'live-keys': { payload: null; answer: LiveKeys };
  'open-shortcut-settings': { payload: null; answer: null };
};

const messenger = createMessenger<CommandRequests>();

/** The keys as they are now: suggested ones may have come up unset, or been changed since. */
export async function liveKeys(): Promise<LiveKeys> {
  if (isFramed()) return messenger.ask('live-keys', null);
  if (lacks('commands')) return { readerMode: '', saveArticle: '', isChangeable: false };
  const commands = await browser.commands.getAll();
  const keyOf = (name: CommandName) =>
    shownKeys(commands.find((each) => each.name === name)?.shortcut ?? '', isMac());
  return {
    readerMode: keyOf('reader-mode'),
    saveArticle: keyOf('save-article'),
    isChangeable: true,
  };
}

/** Shows where the browser lets a person choose these keys. */
export async function openShortcutSettings(): Promise<void> {
  if (isFramed()) {
    await messenger.ask('open-shortcut-settings', null);
    return;
  }
  if (lacks('commands')) return;
  // Firefox refuses the address of its own page and has, since 137, a call the types do not know.
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } =
    browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function isFramed(): boolean {
  return typeof window !== 'undefined' && window !== window.top;
}
