import { browser } from 'wxt/browser';
import { lacks } from './lacks';

/** The keys that the browser holds for Lede, as it writes them ('Alt+Shift+L'); '' where unset. */
export type LiveKeys = { readonly readerMode: string; readonly saveArticle: string };

/** Names of the commands in the manifest. */
export type CommandName = 'reader-mode' | 'save-article';

/** The keys as they are now: suggested ones may have come up unset, or been changed since. */
export async function liveKeys(): Promise<LiveKeys> {
  if (lacks('commands')) return { readerMode: '', saveArticle: '' };
  const commands = await browser.commands.getAll();
  const keyOf = (name: CommandName) => commands.find((each) => each.name === name)?.shortcut ?? '';
  return { readerMode: keyOf('reader-mode'), saveArticle: keyOf('save-article') };
}

/** Shows where the browser lets a person choose these keys. */
export async function openShortcutSettings(): Promise<void> {
  if (lacks('shortcut-settings')) return;
  // Firefox ≥ 137 refuses the address of its own page and has a call instead; the types know neither.
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } =
    browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
