import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { decodePage, findPageFiles, pageAddress, readPageBytes } from '../extraction/page-files';

/** A page to open popups over. */
export type BenchPage = {
  readonly name: string;
  readonly url: string;
  readonly html: string | null;
};

/** `count` saved pages of `data`, evenly spread over its list; those with an address of their own. */
export function savedPages(data: string, count: number): readonly BenchPage[] {
  const news = path.join(data, 'news');
  const files = findPageFiles(existsSync(news) ? news : data);
  const all = files
    .map((file) => {
      const bytes = readPageBytes(file.path);
      return { name: file.id, url: pageAddress(file, bytes), html: decodePage(bytes) };
    })
    .filter(({ url }) => url.startsWith('http'));
  const step = Math.max(all.length / count, 1);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[Math.floor(index * step)],
  ).filter((page) => page !== undefined);
}

/**
 * Opens a page under its own address without a network: its document comes from the file, its
 * scripts are kept asleep, everything else it asks for fails. A page without `html` is simply opened.
 */
export async function openBenchPage(tab: Page, { url, html }: BenchPage): Promise<void> {
  if (html === null) {
    await tab.goto(url, { waitUntil: 'load' });
    return;
  }
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const isDocument = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    if (!isDocument) return void request.abort().catch(() => undefined);
    void request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
      body: html,
    });
  });
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
}
