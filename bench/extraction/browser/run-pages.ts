import { launch } from 'puppeteer-core';
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
 * Does `work` for every item in a few tabs of one headless Chromium without a network; the answers
 * are in the order of the items. A page that crashes or hangs answers `failed`, and a new tab goes on.
 */
export async function runPages<Item, Answer>(
  items: readonly Item[],
  work: (tab: Tab, item: Item, index: number) => Promise<Answer>,
  failed: (item: Item, failure: PageFailure) => Answer,
  options: RunOptions,
): Promise<readonly Answer[]> {
  const browser = await launch({
    executablePath: findChromium(),
    pipe: true,
    protocolTimeout: options.limit + 30_000,
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--js-flags=--max-old-space-size=2048',
      '--mute-audio',
    ],
    defaultViewport: { width: 1280, height: 900 },
  });
  const answers = new Map<number, Answer>();
  let next = 0;
  const worker = async () => {
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
        await tab.close();
        tab = await Tab.open(browser);
      }
      options.progress?.(answers.size, items.length);
    }
    await tab.close();
  };
  try {
    await Promise.all(Array.from({ length: options.tabs }, worker));
  } finally {
    await browser.close();
  }
  return items.flatMap((_, index) => {
    const answer = answers.get(index);
    return answer === undefined ? [] : [answer];
  });
}
