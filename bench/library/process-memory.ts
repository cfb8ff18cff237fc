import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Bytes that the largest page process of a browser has for itself (pages of one extension share one). */
export async function processMemory(browser: Browser): Promise<number> {
  const root = await browser.target().createCDPSession();
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  await root.detach();
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const memory = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
        return [...memory.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce(
          (sum, [, kilobytes]) => sum + 1024 * Number(kilobytes),
          0,
        );
      }),
  );
  return Math.max(0, ...sizes);
}

/** The most that `processMemory` was while `work` ran, looked at four times a second. */
export async function mostMemory<Result>(
  browser: Browser,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly most: number }> {
  let most = 0;
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      most = Math.max(most, await processMemory(browser));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  })();
  try {
    const result = await work();
    return { result, most };
  } finally {
    over.abort();
    await watching;
  }
}
