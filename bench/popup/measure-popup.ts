import type { Browser, Extension } from 'puppeteer-core';
import { type BenchPage, openBenchPage } from './bench-pages';
import { extractionTimes, markOpening, startTrace } from './extraction-times';
import { until } from '../../tests/e2e/harness/screen';
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
  /** The same two after a rest, when no process of Lede is there. */
  readonly rested: { readonly own: number; readonly frameLag: number };
};

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * Opens three popups over a page in turn, `opens` times each after two that do not count: the bare one,
 * Lede's after a rest, and Lede's again.
 */
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
    const openLede = async () => {
      await markOpening(tab);
      return openPopup(browser, tab, extensions.lede, true);
    };
    const round = async (isBareFirst: boolean) => {
      const openBare = () => openPopup(browser, tab, extensions.bare, false);
      const before = isBareFirst ? await openBare() : null;
      await endWorker(browser, extensions.lede);
      const rested = await openLede();
      const again = await openLede();
      return { bare: before ?? (await openBare()), rested, again };
    };
    for (let warmUp = 0; warmUp < 2; warmUp += 1) await round(true);
    await startTrace(tab);
    const rounds: Awaited<ReturnType<typeof round>>[] = [];
    for (let number = 0; number < opens; number += 1) rounds.push(await round(number % 2 === 0));
    // A later trace of the same browser also holds the end of what was before it.
    const extractions = (await extractionTimes(tab)).slice(-2 * opens);
    const times = (which: 'rested' | 'again', offset: number) =>
      rounds.map(({ bare, [which]: lede }, index) => ({
        frame: lede.firstPaint,
        article: lede.article ?? Number.NaN,
        frameLag: lede.firstPaint - bare.firstPaint,
        extraction: extractions[2 * index + offset] ?? Number.NaN,
        bare: bare.firstPaint,
      }));
    const own = (each: { article: number; bare: number; extraction: number }) =>
      each.article - each.bare - each.extraction;
    const again = times('again', 1);
    const rested = times('rested', 0);
    return {
      name: page.name,
      bare: median(again.map(({ bare }) => bare)),
      frame: median(again.map(({ frame }) => frame)),
      article: median(again.map(({ article }) => article)),
      extraction: median(again.map(({ extraction }) => extraction)),
      own: median(again.map(own)),
      frameLag: median(again.map(({ frameLag }) => frameLag)),
      rested: {
        own: median(rested.map(own)),
        frameLag: median(rested.map(({ frameLag }) => frameLag)),
      },
    };
  } finally {
    await tab.close();
  }
}

/** Ends the worker, as the browser does half a minute after its last work. */
async function endWorker(browser: Browser, { id }: Extension): Promise<void> {
  const workers = () =>
    browser.targets().filter((each) => each.type() === 'service_worker' && each.url().includes(id));
  for (const target of workers()) await (await target.worker())?.close();
  await until('the worker to end', () => Promise.resolve(workers().length === 0));
}
