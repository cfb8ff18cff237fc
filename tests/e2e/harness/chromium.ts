import {
  launch as launchBrowser,
  type Browser,
  type Extension,
  type Page,
  type Target,
} from 'puppeteer-core';
import { frameTree } from './accessibility-tree';
import type { Command, LaunchOptions, TestBrowser } from './browser';
import { allowPrivate, privatePage } from './chromium-private';
import { openDisplay } from './display';
import { killGroup, removeFolder, temporaryFolder, watchGroup } from './processes';
import { puppeteerScreen, type Screen, until } from './screen';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { programOf } from './programs';

/** Alt+L and Alt+K as keys of the keyboard (X keycodes), whatever letters the layout puts on them. */
const keys: Readonly<Record<Command, string>> = { 'reader-mode': '64+46', 'save-article': '64+45' };

/** Left by a browser that was killed; the next one on the same profile would take it for running. */
const locks = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'];

async function extensionOf(browser: Browser): Promise<Extension> {
  return until('the extension in Chromium', async () => {
    const extensions = await browser.extensions();
    return [...extensions.values()].find(({ name }) => name === 'Lede');
  });
}

/** Starts Chromium with the built extension of `folder` in it. */
export async function launchChromium(
  folder: string,
  {
    profile,
    hasKeys = false,
    isShown = false,
    isPrivate = false,
    language,
    size,
  }: LaunchOptions = {},
): Promise<TestBrowser> {
  const executablePath = programOf('chromium') ?? 'chromium';
  const userDataDir = profile ?? temporaryFolder('chromium');
  for (const lock of locks) rmSync(path.join(userDataDir, lock), { force: true });
  const display = hasKeys ? await openDisplay() : null;
  const browser = await launchBrowser({
    executablePath,
    userDataDir,
    headless: display === null && !isShown,
    ...(isShown && { ignoreDefaultArgs: ['--enable-automation'] }),
    pipe: true,
    enableExtensions: [folder],
    handleSIGINT: false,
    defaultViewport: display || isShown ? null : { width: 1100, height: 900, ...size },
    args: [
      // Containers and root lack what the sandbox needs; a person's own session has it.
      ...(isShown && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
      ...(isShown && !language ? [] : [`--lang=${language ?? 'en'}`]),
      '--disable-features=Translate',
      '--window-position=0,0',
      '--window-size=1100,900',
      // Headless Chromium's own screen, 800 × 600, is too small for a popup of the usual size.
      '--screen-info={1280x1000}',
      // Scenes never leave this machine.
      ...(isShown ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']),
    ],
    env: {
      ...process.env,
      ...((language || !isShown) && { LANGUAGE: language ?? 'en' }),
      ...(display && { DISPLAY: display.name }),
    },
  });
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('Chromium has no process');
  watchGroup(pid);
  if (isPrivate) await allowPrivate(browser, await extensionOf(browser));
  const extension = await extensionOf(browser);
  const origin = `chrome-extension://${extension.id}`;
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
  const isPopup = (target: Target) => target.url().startsWith(`${origin}/popup.html`);
  const popups = () => browser.targets().filter((target) => isPopup(target));
  const readerFrame = (page: Page) =>
    page.frames().find((frame) => /^chrome-extension:\/\/[^/]+\/article\.html/.test(frame.url()));

  const popup = async () => {
    const target = await browser.waitForTarget(isPopup, { timeout: 10_000 });
    const popup = await target.asPage();
    await popup.emulateFocusedPage(true);
    return screenOf(popup);
  };
  const closePopup = async () => {
    const session = await browser.target().createCDPSession();
    for (const target of popups()) {
      // Puppeteer keeps the id for itself; the protocol's own list gives it.
      const { targetInfos } = await session.send('Target.getTargets');
      const id = targetInfos.find(({ url }) => url === target.url())?.targetId;
      if (id) await session.send('Target.closeTarget', { targetId: id }).catch(() => undefined);
    }
    await session.detach();
    await until('the popup to close', async () => popups().length === 0);
  };

  return {
    name: 'chromium',
    profile: userDataDir,
    origin,
    display,
    async openPage(url, { waitUntil = 'load' } = {}) {
      // A person gets no empty tab beside the one that was asked for.
      const empty = isShown
        ? (await browser.pages()).find((each) => each.url() === 'about:blank')
        : null;
      const page = empty ?? (await (isPrivate ? privatePage(browser, origin) : browser.newPage()));
      await page.bringToFront();
      const loaded = page.goto(url, { waitUntil: 'load', timeout: 30_000 });
      if (waitUntil === 'load') await loaded;
      else loaded.catch(() => undefined); // It is meant never to come to its end.
      return screenOf(page);
    },
    async clickToolbar(screen) {
      const page = pageOf(screen);
      await page.bringToFront();
      await until('an earlier popup to close', async () => popups().length === 0);
      await page.triggerExtensionAction(extension);
      return popup();
    },
    async clickIcon(screen) {
      const page = pageOf(screen);
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async allowPrompt() {
      if (!display) throw new Error('Chromium shows its prompts only with `hasKeys`');
      await new Promise((resolve) => setTimeout(resolve, 1000)); // it opens with an animation
      for (const key of ['Tab', 'Return']) await display.press(key);
    },
    popup,
    closePopup,
    async pressCommand(screen, command, layout = 'us') {
      if (!display) throw new Error('Chromium takes command keys only with `hasKeys`');
      await pageOf(screen).bringToFront();
      await display.activate('chromium');
      // As on a desktop with both: the other layout stays behind the one in use.
      await display.setLayout(layout === 'ua' ? 'ua,us' : 'us,ua');
      await display.press(keys[command]);
    },
    async chooseContextMenuItem(screen, command) {
      if (!display) throw new Error("Chromium's context menu opens only with `hasKeys`");
      const page = pageOf(screen);
      await page.bringToFront();
      await display.activate('chromium');
      const [x, y] = await page.evaluate(() => [
        window.screenX + 20,
        window.screenY + window.outerHeight - window.innerHeight + 200,
      ]);
      await display.click(x ?? 20, y ?? 300, 3);
      await new Promise((resolve) => setTimeout(resolve, 700)); // the menu opens with an animation
      // From below: the developer tools, the page's source, the extension's own menu.
      for (const key of ['Up', 'Up', 'Up', 'Right']) await display.press(key);
      if (command === 'save-article') await display.press('Down');
      await display.press('Return');
    },
    async chooseLinkItem(screen, selector, item) {
      if (!display) throw new Error("Chromium's context menu opens only with `hasKeys`");
      const page = pageOf(screen);
      await page.bringToFront();
      await display.activate('chromium');
      const [x, y] = await page.evaluate((wanted) => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        if (!box) return [];
        return [
          window.screenX + box.left + box.width / 2,
          window.screenY + window.outerHeight - window.innerHeight + box.top + box.height / 2,
        ];
      }, selector);
      if (x === undefined || y === undefined) throw new Error(`There is no ${selector}`);
      await display.click(Math.round(x), Math.round(y), 3);
      await new Promise((resolve) => setTimeout(resolve, 700)); // the menu opens with an animation
      // From below: the developer tools, the extension's own menu.
      for (const key of ['Up', 'Up', 'Right']) await display.press(key);
      if (item === 'save-link') await display.press('Down');
      await display.press('Return');
    },
    async chooseIconMenuItem() {
      throw new Error("Chromium's icons lie in a menu whose places are not known");
    },
    async allowHost() {
      throw new Error('Chromium grants hosts only by its own question');
    },
    async extensionTab(path) {
      const target = await browser.waitForTarget(
        (target) => target.type() === 'page' && target.url().startsWith(`${origin}/${path}`),
        { timeout: 10_000 },
      );
      return screenOf(await target.asPage());
    },
    async extensionTabs() {
      return browser
        .targets()
        .filter((target) => target.type() === 'page' && !isPopup(target))
        .map((target) => target.url())
        .filter((url) => url.startsWith(origin));
    },
    async readerOver(screen) {
      const page = pageOf(screen);
      return puppeteerScreen(await until('reader mode', async () => readerFrame(page)));
    },
    async hasReaderOver(screen) {
      return readerFrame(pageOf(screen)) !== undefined;
    },
    readerTree: (screen) => frameTree(pageOf(screen)),
    async setOffline(isOffline) {
      for (const page of await browser.pages()) await page.setOfflineMode(isOffline);
    },
    ended: new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    async kill() {
      killGroup(pid);
      display?.close();
      await until('Chromium to end', async () => !browser.connected);
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
