import { browser, type Browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { lacks } from './lacks';
import { PageError } from './page-error';
import { meaningOfRefusal } from './page-kind';

/**
 * Chromium 156 grants `activeTab` to the browser at once and to the page's process a moment later:
 * by a fast key, some one in ten of the first injections is refused although the tab's address is
 * shown to us already. Asked again so often, after so many milliseconds.
 */
const lateGrant = { tries: 4, pause: 50 };

/** What is known of a tab. `url` and `title` are '' where the browser does not let us see them. */
export type PageTab = {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly windowId: number;
  readonly isLoading: boolean;
  readonly isDiscarded: boolean;
  /** A private (incognito) window's. */
  readonly isPrivate: boolean;
};

/** The tab that the person is looking at; throws `PageError` 'gone' where there is none. */
export async function activeTab(): Promise<PageTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab === undefined) throw new PageError('gone');
  return pageTab(tab);
}

/** The tab with this id; throws `PageError` 'gone' where it was closed. */
export async function tabById(tabId: number): Promise<PageTab> {
  try {
    return pageTab(await browser.tabs.get(tabId));
  } catch {
    throw new PageError('gone');
  }
}

/** The browser's own record of a tab as ours; throws `PageError` 'gone' for one without an id. */
export function pageTab(tab: Browser.tabs.Tab): PageTab {
  if (tab.id === undefined || tab.id < 0) throw new PageError('gone');
  return {
    id: tab.id,
    url: tab.url ?? '',
    title: tab.title ?? '',
    windowId: tab.windowId,
    isLoading: tab.status === 'loading',
    isDiscarded: tab.discarded ?? false,
    isPrivate: tab.incognito,
  };
}

/**
 * Runs a script of the extension in the tab's top frame and gives back what its `main` returned.
 * `injectImmediately`: on a page whose parser waits for a hanging script it never starts otherwise.
 * Throws `PageError` where the browser refuses.
 */
export async function runInTab(tabId: number, file: ScriptPublicPath): Promise<unknown> {
  return resultOf(tabId, () =>
    browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: [file] }),
  );
}

/** As `runInTab`, for a function that uses nothing but its page; it must return plain data. */
export async function callInTab(tabId: number, ask: () => unknown): Promise<unknown> {
  return resultOf(tabId, () =>
    browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func: ask }),
  );
}

/**
 * Leaves plain data under a name for the next script of ours in the tab's top frame, in the world
 * that only our scripts share. Throws `PageError` where the browser refuses.
 */
export async function leaveInTab(tabId: number, name: string, value: unknown): Promise<void> {
  await resultOf(tabId, () =>
    browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: (key: string, left: unknown) => void Reflect.set(globalThis, key, left),
      args: [name, value],
    }),
  );
}

async function resultOf(
  tabId: number,
  inject: () => Promise<readonly { readonly result?: unknown }[]>,
  triesLeft = lateGrant.tries,
): Promise<unknown> {
  try {
    const [first] = await inject();
    // Firefox answers a script that threw, or a frame that went away, without a result.
    return first?.result;
  } catch (error) {
    const tab = await tabById(tabId);
    const code = meaningOfRefusal(error instanceof Error ? error.message : '', tab.url);
    if (code !== 'no-permission' || tab.url === '' || triesLeft === 0) throw new PageError(code);
    await new Promise((resolve) => setTimeout(resolve, lateGrant.pause));
    return resultOf(tabId, inject, triesLeft - 1);
  }
}

/** Tells the script of ours in a tab's top frame, and gives its answer; undefined where none listens. */
export async function tellTab(tabId: number, message: unknown): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage<unknown, unknown>(tabId, message, { frameId: 0 });
  } catch {
    // No script of ours there (any more): the one way to find out is to ask.
    return undefined;
  }
}

/** Whether an address is that of our own article page, in a tab. */
export function isArticlePage(url: string): boolean {
  // Not `getURL('/article.html')`: Chromium gives its dynamic address, which tabs never have.
  return url.startsWith(browser.runtime.getURL('/')) && new URL(url).pathname === '/article.html';
}

/** Opens a page of the extension (`article.html#…`) in a tab; beside `opener` where it is given. */
export async function openTab(path: string, opener?: number): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  if (!browser.tabs) {
    // Firefox: a page of ours in a frame.
    window.open(url, '_blank', 'noopener');
    return;
  }
  const beside = opener === undefined ? null : await besideTab(opener);
  try {
    await browser.tabs.create({ url, ...beside });
  } catch {
    // Firefox for Android knows no opener; Chromium no opener in another window.
    await browser.tabs.create({ url });
  }
}

/** Opens a page of the extension in a window that is not private. Rejects where the browser has none. */
export async function openInNormalWindow(path: string): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  if (lacks('windows')) return openTab(path);
  await browser.windows.create({ url, incognito: false });
}

async function besideTab(tabId: number) {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // The opener may be closed by now: then the tab opens where the browser likes.
  if (tab === null) return null;
  return { index: tab.index + 1, windowId: tab.windowId, openerTabId: tabId };
}

/** Closes a tab of ours and shows the one it was opened from, where that is still there. */
export async function goBackFrom(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return;
  // Chromium forgets the opener on some navigations; the browser then picks the neighbour.
  if (tab.openerTabId !== undefined)
    await browser.tabs.update(tab.openerTabId, { active: true }).catch(() => null);
  await browser.tabs.remove(tabId);
}
