import type { Browser, Page } from 'puppeteer-core';
import { openExtension, toolsCode } from './extension-profile';
import { countReads, noteSearches, popupList, type ReadCounts, scrollThrough } from './in-page';
import { processMemory } from './process-memory';

/** What was measured of one library. Milliseconds and bytes. */
export type Measured = {
  readonly articles: number;
  readonly popup: { readonly summaries: number; readonly bodies: number; readonly ms: number };
  readonly search: { readonly p50: number; readonly p95: number; readonly first: number };
  readonly save: { readonly durable: number; readonly indexed: number };
  readonly memory: { readonly heap: number; readonly process: number };
  readonly scroll: { readonly longestTask: number };
  readonly opened: number;
};

const openings = 7;
const queries = 20;
const savings = 21;

/** Measures the built extension with the library of a profile. */
export async function measureLibrary(
  built: string,
  profile: string,
  articles: number,
): Promise<Measured> {
  const tools = await toolsCode();
  const { browser, open } = await openExtension(built, profile);
  try {
    const popups: { readonly ms: number; readonly reads: ReadCounts }[] = [];
    for (let opening = 0; opening < (articles === 0 ? 0 : openings); opening += 1) {
      const page = await open('popup.html', countReads);
      popups.push(await page.evaluate(popupList));
      await page.close();
    }
    const page = await open('saved.html', countReads);
    await page.evaluate(tools);
    const opened = articles === 0 ? 0 : await firstRows(page);
    const search = articles < 100 ? { p50: 0, p95: 0, first: 0 } : await typeQueries(page);
    const scroll = articles < 100 ? { longestTask: 0 } : await page.evaluate(scrollThrough);
    const memory = await memoryOf(browser, page);
    await page.close();
    // As from the popup: no list beside it that follows each saving.
    const plain = await open('welcome.html');
    await plain.evaluate(tools);
    const save = await measureSaving(plain, articles);
    return {
      articles,
      popup: {
        summaries: Math.max(0, ...popups.map(({ reads }) => reads.summaries)),
        bodies: Math.max(0, ...popups.map(({ reads }) => reads.bodies)),
        ms: median(popups.map(({ ms }) => ms)),
      },
      search,
      save,
      memory,
      scroll,
      opened,
    };
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the page's beginning until its rows stand there. */
async function firstRows(page: Page): Promise<number> {
  await page.waitForSelector('.library-row-title');
  return page.evaluate(() => performance.now());
}

async function typeQueries(page: Page): Promise<Measured['search']> {
  await page.evaluate(noteSearches);
  await page.focus('input[type="search"]');
  const texts = await page.evaluate(
    (count) =>
      Array.from({ length: count }, (_n, number) => globalThis.ledeBench.generateQuery(number)),
    queries,
  );
  for (const text of texts) {
    await page.keyboard.type(text, { delay: 80 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.keyboard.press('Escape');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const times = await page.evaluate(() => globalThis.ledeSearchTimes);
  const [first = 0, ...rest] = times;
  const sorted = rest.sort((one, other) => one - other);
  return { first, p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
}

/** Saves by the message of the popup, and indexes after each where it is to be findable. */
async function measureSaving(page: Page, articles: number): Promise<Measured['save']> {
  const save = (isIndexed: boolean, from: number) =>
    page.evaluate(
      async (count, start, isIndexed) => {
        const times: number[] = [];
        for (let number = 0; number < count; number += 1) {
          const article = {
            ...globalThis.ledeBench.generateArticle(start + number),
            url: `https://saving.example/${crypto.randomUUID()}`,
          };
          const begun = performance.now();
          // The page of the extension has it; the bench's own side knows no such thing.
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          };
          await chrome.runtime.sendMessage({ lede: 'save-article', payload: { article } });
          if (isIndexed) await globalThis.ledeBench.index();
          times.push(performance.now() - begun);
          // As a person saves: what one saving leaves to do is not in the way of the next.
          await new Promise((resolve) => setTimeout(resolve, 250));
        }
        return times;
      },
      savings,
      from,
      isIndexed,
    );
  const durable = median(await save(false, 900_000 + articles));
  const indexed = median(await save(true, 950_000 + articles));
  return { durable, indexed };
}

async function memoryOf(browser: Browser, page: Page): Promise<Measured['memory']> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize, process: await processMemory(browser) };
}

function median(times: readonly number[]): number {
  return at(
    [...times].sort((one, other) => one - other),
    0.5,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
