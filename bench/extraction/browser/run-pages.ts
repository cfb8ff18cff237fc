import { launch, type Browser } from 'puppeteer-core';
import { findChromium } from './find-chromium';
import { PageFailure, Tab } from './tab';

/** How many tabs work at once, and how long one page may take. */
export type RunOptions = {
  readonly tabs: number;
  /** Milliseconds for one page, all of its measurements together. */
  readonly limit: number;
  readonly progress?: (done: number, total: number) => void;
};

/**
 * Does `work` for every item in a few headless Chromiums without a network, one tab in each; the
 * answers are in the order of the items. After a page that crashes or hangs, which answers `failed`,
 * its browser is killed and another goes on: a frozen page can hold up all of its browser.
 */
export async function runPages<Item, Answer>(
  items: readonly Item[],
  work: (tab: Tab, item: Item, index: number) => Promise<Answer>,
  failed: (item: Item, failure: PageFailure) => Answer,
  options: RunOptions,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  let next = 0;
  const worker = async () => {
    let browser = await start(options.limit);
    try {
      let tab = await Tab.open(browser);
      for (let index = next++; index < items.length; index = next++) {
        const item = items[index];
        if (item === undefined) break;
        try {
          answers.set(index, await tab.within(options.limit, () => work(tab, item, index)));
        } catch (error) {
          const failure =
            error instanceof PageFailure ? error : new PageFailure('script', String(error));
          answers.set(index, failed(item, failure));
          if (failure.code !== 'script') {
            stop(browser);
            browser = await start(options.limit);
          }
          tab = await Tab.open(browser);
        }
        options.progress?.(answers.size, items.length);
      }
    } finally {
      stop(browser);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.tabs, items.length) }, worker));
  return items.flatMap((_, index) => {
    const answer = answers.get(index);
    return answer === undefined ? [] : [answer];
  });
}

function start(limit: number): Promise<Browser> {
  return launch({
    executablePath: findChromium(),
    pipe: true,
    protocolTimeout: limit + 30_000,
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--mute-audio',
    ],
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** Kills a browser with all of its processes: nothing in it is worth an orderly end. */
function stop(browser: Browser): void {
  const { pid } = browser.process() ?? {};
  try {
    // Puppeteer starts Chromium as the head of a process group of its own.
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // The browser has crashed and is gone already.
    browser.process()?.kill('SIGKILL');
  }
}
