import { browser, type Browser } from 'wxt/browser';
import type { CommandName } from './commands';
import { lacks } from './lacks';
import { askPermission, originOf } from './permissions';
import { pageTab, activeTab } from './tabs';
import { report } from './report';

/*
 * The events that wake the background. Each of these functions must be called synchronously at its
 * start, and each does nothing in a browser that lacks the API: one unguarded `addListener` would
 * kill the whole script.
 */

/** Calls `act` with the tab in front when the key of a command is pressed. */
export function onCommand(act: (name: CommandName, tabId: number) => Promise<void>): void {
  if (lacks('commands')) return;
  browser.commands.onCommand.addListener((name, tab) => {
    if (!isCommandName(name)) return;
    void frontTab(tab)
      .then(({ id }) => act(name, id))
      .catch(report);
  });
}

/** Calls `act` with the tab whose context menu entry was chosen. */
export function onMenu(act: (name: CommandName, tabId: number) => Promise<void>): void {
  if (lacks('context-menus')) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (!isCommandName(menuItemId)) return;
    void frontTab(tab)
      .then(({ id }) => act(menuItemId, id))
      .catch(report);
  });
}

/** What the context menu of a link offers. */
export type LinkEntry = 'read-link' | 'save-link';

/** A link whose entry in the context menu was chosen. */
export type ChosenLink = {
  readonly address: string;
  /** The tab in whose page it stands. */
  readonly tabId: number;
  /** Whether it leads to where its page is from, so that the page itself may fetch it. */
  readonly isSameOrigin: boolean;
  /** Whether Lede may read its site; asked of the person where it does not lie on the page's own. */
  readonly isAllowed: Promise<boolean>;
};

/** Calls `act` with the link whose context menu entry was chosen. */
export function onLinkMenu(act: (entry: LinkEntry, link: ChosenLink) => Promise<void>): void {
  if (lacks('context-menus')) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
    const entry = linkEntries.find((each) => each === menuItemId);
    if (!entry || !linkUrl || !URL.canParse(linkUrl)) return;
    const { host, hostname, origin, href, hash } = new URL(linkUrl);
    const isSameOrigin = URL.canParse(pageUrl ?? '') && new URL(pageUrl ?? '').origin === origin;
    // At once: any wait would spend the click that the browser wants to see behind the question.
    const isAllowed =
      isSameOrigin || host === ''
        ? Promise.resolve(isSameOrigin)
        : askPermission({ origins: [originOf(hostname)] });
    void frontTab(tab)
      .then(({ id }) =>
        act(entry, {
          address: href.slice(0, href.length - hash.length),
          tabId: id,
          isSameOrigin,
          isAllowed,
        }),
      )
      .catch(report);
  });
}

/** Calls `act` with the tab in front when the icon is clicked and that does not open the popup. */
export function onIconClick(act: (tabId: number) => Promise<void>): void {
  if (lacks('icon-click')) return;
  browser.action.onClicked.addListener((tab) => {
    void frontTab(tab)
      .then(({ id }) => act(id))
      .catch(report);
  });
}

/** Calls `act` with the window over which the popup was asked for by the icon's own menu. */
export function onPopupEntry(act: (windowId: number) => void): void {
  if (lacks('context-menus')) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    // At once: what opens popups wants the click itself in some browsers.
    if (menuItemId === popupEntry && tab) act(tab.windowId);
  });
}

/** Calls `act` when the person gives Lede a permission or takes one back, here or in the browser's own pages. */
export function onPermissionsChange(act: () => Promise<void>): void {
  const run = () => void act().catch(report);
  browser.permissions?.onAdded?.addListener(run);
  browser.permissions?.onRemoved?.addListener(run);
}

/** Calls `act` when Lede is installed or updated, or the browser was. */
export function onInstalled(act: (isFirst: boolean) => Promise<void>): void {
  browser.runtime.onInstalled?.addListener(({ reason }) => {
    void act(reason === 'install').catch(report);
  });
}

/** Calls `act` when the browser starts. */
export function onStartup(act: () => Promise<void>): void {
  browser.runtime.onStartup?.addListener(() => {
    void act().catch(report);
  });
}

/**
 * Lets an update of the extension wait for the browser's next start: Firefox would otherwise close
 * every page of ours that is open. A listener is all it takes.
 */
export function updateAtNextStart(): void {
  browser.runtime.onUpdateAvailable?.addListener(() => {});
}

/** Installing and starting may come together; two makers at once would make every entry twice. */
let making: Promise<void> = Promise.resolve();

/** The titles of all entries of a page's context menu. */
export type MenuTitles = Readonly<Record<CommandName | LinkEntry, string>>;

/** Makes the entries of the page's context menu anew, with these titles. */
export function createMenu(titles: MenuTitles): Promise<void> {
  making = making.catch(() => {}).then(() => makeMenu(titles));
  return making;
}

async function makeMenu(titles: MenuTitles): Promise<void> {
  if (lacks('context-menus')) return;
  await browser.contextMenus.removeAll();
  for (const id of commandNames)
    browser.contextMenus.create({
      id,
      title: titles[id],
      contexts: ['page', 'selection', 'image', 'video', 'audio'],
      documentUrlPatterns: ['*://*/*', 'file:///*'],
    });
  for (const id of linkEntries)
    browser.contextMenus.create({
      id,
      title: titles[id],
      contexts: ['link'],
      documentUrlPatterns: ['*://*/*'],
      targetUrlPatterns: ['*://*/*'],
    });
}

const popupEntry = 'open-popup';

/**
 * Puts the way to the popup into the icon's own menu, or takes it out; to be called after
 * `createMenu`, which makes everything anew.
 */
export function showPopupEntry(title: string, isShown: boolean): Promise<void> {
  making = making.catch(() => {}).then(() => makePopupEntry(title, isShown));
  return making;
}

async function makePopupEntry(title: string, isShown: boolean): Promise<void> {
  if (lacks('context-menus')) return;
  // Browsers have no way to ask whether it is there.
  await browser.contextMenus.remove(popupEntry).catch(() => null);
  if (isShown) browser.contextMenus.create({ id: popupEntry, title, contexts: ['action'] });
}

const linkEntries = ['read-link', 'save-link'] as const satisfies readonly LinkEntry[];

const commandNames = ['reader-mode', 'save-article'] as const satisfies readonly CommandName[];

function isCommandName(name: unknown): name is CommandName {
  return commandNames.some((each) => each === name);
}

// Firefox before 126 gives a command no tab.
async function frontTab(tab: Browser.tabs.Tab | undefined) {
  return tab === undefined ? activeTab() : pageTab(tab);
}
