import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch as launchBrowser, type Frame, type Page } from 'puppeteer-core';
import { firefoxFrameTree, type TreeNode, writeTree } from './accessibility-tree';
import type { Command, LaunchOptions, TestBrowser } from './browser';
import { openDisplay } from './display';
import { type FirefoxChrome, openFirefoxChrome } from './firefox-chrome';
import { contextMenu, iconMenu } from './firefox-menus';
import { firefoxPopup } from './firefox-popup';
import { programOf } from './programs';
import { killGroup, removeFolder, temporaryFolder, watchGroup } from './processes';
import { addressOf, puppeteerScreen, type Screen, until } from './screen';

const addonId = 'lede@lede.example';

/** Alt+L and Alt+K, as made in Firefox's window and as keys of a keyboard (X keycodes). */
const keys = {
  'reader-mode': { letter: 'l', keyboard: '64+46' },
  'save-article': { letter: 'k', keyboard: '64+45' },
} as const satisfies Record<Command, object>;

/** A temporary add-on loses its id and its data at the end of a session, unless told otherwise. */
const ownPreferences = {
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.warnings-as-errors': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
};

/** Scenes never leave this machine: whatever is not localhost goes to a port where nobody listens. */
const noNetwork = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts Firefox with the built extension of `folder` in it. */
export async function launchFirefox(
  folder: string,
  {
    profile,
    isShown = false,
    hasKeyboard = false,
    isPrivate = false,
    preferences,
    size,
  }: LaunchOptions = {},
): Promise<TestBrowser> {
  const userDataDir = profile ?? temporaryFolder('firefox');
  const display = hasKeyboard ? await openDisplay() : null;
  const hasWindow = isShown || display !== null;
  const browser = await launchBrowser({
    browser: 'firefox',
    executablePath: programOf('firefox') ?? 'firefox',
    userDataDir,
    headless: !hasWindow,
    handleSIGINT: false,
    defaultViewport: hasWindow ? null : { width: 1100, height: 800, ...size },
    args: ['--remote-allow-system-access', '--width=1200', '--height=1000'],
    env: { ...process.env, ...(display && { DISPLAY: display.name }) },
    extraPrefsFirefox: { ...ownPreferences, ...(!isShown && noNetwork), ...preferences },
  });
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('Firefox has no process');
  watchGroup(pid);
  await browser.installExtension(folder);
  const chrome: FirefoxChrome = await openFirefoxChrome(browser, addonId, isPrivate);
  const origin = await chrome.run<string>('return policy.getURL("").replace(/\\/$/, "")');
  const pages = new Map<Screen, Page>();

  const screenOf = (page: Page): Screen => {
    const screen = puppeteerScreen(page);
    pages.set(screen, page);
    return screen;
  };
  const pageOf = (screen: Screen): Page => {
    const page = pages.get(screen);
    if (!page) throw new Error('This screen is not a tab of this browser');
    return page;
  };
  const isOwn = async (context: Page | Frame, path = '') =>
    (await addressOf(context).catch(() => '')).startsWith(`${origin}/${path}`);
  /** The private window's own tab: the driver opens new ones in the window it began with. */
  const emptyPage = () =>
    until('the tab of the private window', async () => {
      for (const page of await browser.pages())
        if ((await addressOf(page).catch(() => '')) === 'about:privatebrowsing') return page;
      return null;
    });
  const readerFrame = async (page: Page) => {
    for (const frame of page.frames()) if (await isOwn(frame, 'article.html')) return frame;
    return null;
  };
  const ownPage = async (path = '') => {
    for (const page of await browser.pages()) if (await isOwn(page, path)) return page;
    return null;
  };

  return {
    name: 'firefox',
    profile: userDataDir,
    origin,
    display,
    async openPage(url, { waitUntil = 'load' } = {}) {
      const page = await (isPrivate ? emptyPage() : browser.newPage());
      const loaded = page.goto(url, { waitUntil: 'load', timeout: 30_000 });
      if (waitUntil === 'load') await loaded;
      else loaded.catch(() => undefined); // It is meant never to come to its end.
      return screenOf(page);
    },
    async clickToolbar(screen) {
      await pageOf(screen).bringToFront();
      await chrome.run('await pause(50); action.triggerAction(window)');
      return firefoxPopup(chrome, `${origin}/popup.html`);
    },
    async clickIcon(screen) {
      await pageOf(screen).bringToFront();
      await chrome.run('await pause(50); action.triggerAction(window)');
    },
    async allowPrompt() {
      // A button there takes no clicks for its first half second.
      await until('the prompt to be answered', () =>
        chrome.run<boolean>(`
          const { panel } = window.PopupNotifications;
          if (panel.state !== 'open') return false;
          panel.firstElementChild.button.click();
          await pause(200);
          return panel.state !== 'open';`),
      );
    },
    popup: () => firefoxPopup(chrome, `${origin}/popup.html`),
    async closePopup() {
      await chrome.run('popupBrowser()?.closest("panel")?.hidePopup()');
      await until('the popup to close', () => chrome.run<boolean>('return !popupBrowser()'));
    },
    async pressCommand(screen, command, layout = 'us') {
      await pageOf(screen).bringToFront();
      if (display) {
        await display.activate('firefox');
        await display.setLayout(layout === 'ua' ? 'ua,us' : 'us,ua');
        return display.press(keys[command].keyboard);
      }
      if (layout !== 'us') throw new Error('Firefox has other layouts only with `hasKeyboard`');
      // A key made in the window reaches its commands only while the window itself has the focus.
      await chrome.run(
        `Services.focus.clearFocus(window);
         press({ key: argument, alt: true });
         await pause(20);
         window.gBrowser.selectedBrowser.focus();`,
        keys[command].letter,
      );
    },
    async chooseContextMenuItem(screen, command) {
      await pageOf(screen).bringToFront();
      await chrome.run(contextMenu, `${command} 20 200`);
    },
    async chooseLinkItem(screen, selector, item) {
      await pageOf(screen).bringToFront();
      const [x, y] = await screen.evaluate((wanted) => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        return box ? [box.left + box.width / 2, box.top + box.height / 2] : [];
      }, selector);
      if (x === undefined || y === undefined) throw new Error(`There is no ${selector}`);
      await chrome.run(contextMenu, `${item} ${x} ${y}`);
    },
    async chooseIconMenuItem(screen, title) {
      await pageOf(screen).bringToFront();
      await chrome.run(iconMenu, title);
    },
    async allowHost(host) {
      await chrome.run(allowHost, `*://*.${host}/*`);
    },
    async extensionTab(path) {
      return screenOf(await until(`a tab with ${path}`, () => ownPage(path)));
    },
    async extensionTabs() {
      const addresses = await Promise.all(
        // A tab that was just closed is still listed for a moment.
        (await browser.pages()).map((page) => addressOf(page).catch(() => '')),
      );
      return addresses.filter((address) => address.startsWith(origin));
    },
    async readerOver(screen) {
      const page = pageOf(screen);
      return puppeteerScreen(await until('reader mode', () => readerFrame(page)));
    },
    async hasReaderOver(screen) {
      return (await readerFrame(pageOf(screen))) !== null;
    },
    async readerTree(screen) {
      await pageOf(screen).bringToFront();
      const tree = await chrome.run<TreeNode | null>(firefoxFrameTree, `${origin}/article.html`);
      if (!tree) throw new Error('There is no accessibility tree');
      return writeTree(tree);
    },
    async setOffline(isOffline) {
      await chrome.run('Services.io.offline = argument', isOffline);
    },
    ended: new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    async kill() {
      killGroup(pid);
      display?.close();
      await until('Firefox to end', async () => !browser.connected);
      // Puppeteer puts the profile's preferences back behind that; the next start would meet it half done.
      const backups = ['prefs.js', 'user.js'].map((name) => join(userDataDir, `${name}.puppeteer`));
      await until(
        'the preferences to be put back',
        async () => !backups.some(existsSync),
        3000,
      ).catch(() => undefined);
    },
    async close() {
      await Promise.race([
        browser.close().catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 5000)),
      ]);
      killGroup(pid);
      display?.close();
      await removeFolder(userDataDir);
    },
  };
}

/** What the browser does once the person has answered its question about a host with yes. */
const allowHost = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(policy.id, { permissions: [], origins: [argument] }, policy.extension);
`;
