import type { Browser, Page } from 'puppeteer-core';

/** Milliseconds since 1970 at which the page painted something for the first time; null while it has not. */
export async function firstPaint(page: Pick<Page, 'evaluate'>): Promise<number | null> {
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint ? performance.timeOrigin + paint.startTime : null;
  });
}

/** Milliseconds before anybody looks: looking at a page sooner would take time from it. */
const untouched = 400;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks every 50 ms until there is an answer. */
export async function waitFor<Answer>(
  ask: () => Promise<Answer | null | undefined>,
): Promise<Answer> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const answer = await ask().catch(() => null);
    if (answer !== null && answer !== undefined) return answer;
    await pause(50);
  }
  throw new Error('Waited 20 s');
}

/** Milliseconds from a click on the icon that opens reader mode to the reading screen's first paint. */
export async function openReader(browser: Browser, page: Page): Promise<number> {
  const own = [...(await browser.extensions()).values()].find(({ name }) => name === 'Lede');
  if (!own) throw new Error('Lede is not there');
  const start = Date.now();
  await page.triggerExtensionAction(own);
  await pause(untouched);
  const painted = await waitFor(async () => {
    const frame = page.frames().find((each) => each.url().includes('/article.html'));
    return frame ? firstPaint(frame) : null;
  });
  return painted - start;
}

/** Milliseconds that the extraction script takes in a page, once more than it took to be compiled. */
export async function extractionTime(page: Page, script: string): Promise<number> {
  return page.evaluate((source) => {
    const run = new Function(source);
    run();
    const start = performance.now();
    run();
    return performance.now() - start;
  }, script);
}

/** Milliseconds from the start of a navigation to the first frame in which `selector` is there. */
export async function openTime(page: Page, address: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await pause(untouched);
  return waitFor(() =>
    page.evaluate(async (wanted) => {
      if (!document.querySelector(wanted)) return null;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint?.startTime ?? null;
    }, selector),
  );
}

/** How often a page was laid out while `work` was done. */
export async function layoutsDuring(page: Page, work: () => Promise<void>): Promise<number> {
  const count = async () => (await page.metrics()).LayoutCount ?? 0;
  const before = await count();
  await work();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return (await count()) - before;
}
