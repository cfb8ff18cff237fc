import type { Browser, Extension, Page } from 'puppeteer-core';
import { puppeteerScreen, until } from '../../tests/e2e/harness/screen';

/** One opening of a popup, in milliseconds after the click. */
export type Opening = {
  /** Its document was begun. */
  readonly started: number;
  /** Its first text was painted: for Lede the frame with tabs and buttons. */
  readonly firstPaint: number;
  /** The article's text was painted; null for a popup without one. */
  readonly article: number | null;
};

/** Reads, inside the popup, when it was painted; all as times since 1970. Null until it is. */
function readPaints(wantsArticle: boolean): Promise<{
  readonly started: number;
  readonly firstPaint: number;
  readonly article: number | null;
} | null> {
  return new Promise((resolve) => {
    const since = (time: number) => performance.timeOrigin + time;
    const [first] = performance.getEntriesByName('first-contentful-paint');
    if (!first) return resolve(null);
    const paints = { started: performance.timeOrigin, firstPaint: since(first.startTime) };
    if (!wantsArticle) return resolve({ ...paints, article: null });
    // The text of an article is larger than anything that was there before: its painting is a
    // candidate for the largest one, and the candidates are kept in order.
    const observer = new PerformanceObserver((list) => {
      const entry = list
        .getEntries()
        .find(
          (each) =>
            'element' in each && each.element instanceof Element && each.element.closest('article'),
        );
      if (entry) resolve({ ...paints, article: since(entry.startTime) });
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(null), 200);
  });
}

/** Clicks an extension's icon over a tab, waits for the popup to paint, notes when, and closes it. */
export async function openPopup(
  browser: Browser,
  tab: Page,
  extension: Extension,
  wantsArticle: boolean,
): Promise<Opening> {
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${extension.id}/popup.html`);
  const clicked = performance.timeOrigin + performance.now();
  await tab.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((each) => isPopup(each.url()), { timeout: 10_000 });
  // Looking at it sooner would take time from it.
  await new Promise((resolve) => setTimeout(resolve, wantsArticle ? 400 : 250));
  const popup = await target.asPage();
  const paints = await until('the popup to be painted', () =>
    puppeteerScreen(popup).evaluate(readPaints, wantsArticle),
  );
  await popup.close().catch(() => undefined);
  await until('the popup to close', async () =>
    browser.targets().every((each) => !isPopup(each.url())),
  );
  return {
    started: paints.started - clicked,
    firstPaint: paints.firstPaint - clicked,
    article: paints.article === null ? null : paints.article - clicked,
  };
}
