import type { Browser, Extension } from 'puppeteer-core';
import { type BenchPage, openBenchPage } from './bench-pages';
import { extractionTimes, markOpening, startTrace } from './extraction-times';
import { openPopup } from './open-popup';

/** Medians of one page, in milliseconds after the click. */
export type PageResult = {
  readonly name: string;
  readonly bare: number;
  readonly frame: number;
  readonly article: number;
  /** In the page, of the article's time. */
  readonly extraction: number;
  /** Median of (article − bare − extraction), pair by pair. */
  readonly own: number;
  /** Median of (frame − bare), pair by pair. */
  readonly frameLag: number;
};

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Opens both popups over a page in turn, `opens` times each after two that do not count. */
export async function measurePage(
  browser: Browser,
  extensions: { readonly bare: Extension; readonly lede: Extension },
  page: BenchPage,
  opens: number,
): Promise<PageResult> {
  const tab = await browser.newPage();
  try {
    await openBenchPage(tab, page);
    await tab.bringToFront();
    const pair = async (isBareFirst: boolean) => {
      const openBare = () => openPopup(browser, tab, extensions.bare, false);
      const before = isBareFirst ? await openBare() : null;
      await markOpening(tab);
      const lede = await openPopup(browser, tab, extensions.lede, true);
      return { bare: before ?? (await openBare()), lede };
    };
    for (let warmUp = 0; warmUp < 2; warmUp += 1) await pair(true);
    await startTrace(tab);
    const pairs = [];
    for (let number = 0; number < opens; number += 1) pairs.push(await pair(number % 2 === 0));
    // A later trace of the same browser also holds the end of what was before it.
    const extractions = (await extractionTimes(tab)).slice(-opens);
    const articles = pairs.map(({ lede }) => lede.article ?? Number.NaN);
    return {
      name: page.name,
      bare: median(pairs.map(({ bare }) => bare.firstPaint)),
      frame: median(pairs.map(({ lede }) => lede.firstPaint)),
      article: median(articles),
      extraction: median(extractions),
      own: median(
        pairs.map(
          ({ bare }, index) =>
            (articles[index] ?? Number.NaN) - bare.firstPaint - (extractions[index] ?? Number.NaN),
        ),
      ),
      frameLag: median(pairs.map(({ bare, lede }) => lede.firstPaint - bare.firstPaint)),
    };
  } finally {
    await tab.close();
  }
}
