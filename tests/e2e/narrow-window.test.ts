import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { until, type Screen } from './harness/screen';
import { storyPages, storyTitle } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(1));
});
afterAll(() => site.close());

/** What of a screen sticks out of its window sideways: controls by their words, and how far one can scroll. */
function sideways(screen: Screen) {
  return screen.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const outside = [...document.querySelectorAll<HTMLElement>('button, a')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < 0 || right > clientWidth);
    });
    return { names: outside.map((each) => each.innerText), scroll: scrollWidth - clientWidth };
  });
}

// Narrower ones are in tests/dom/screens/reading-phone.test.tsx: Firefox on a desktop makes no window of their width.
inEachBrowser('in a narrow window', (launch) => {
  it('is read with everything in it, and left by the thumb', async () => {
    const browser = await launch({ size: { width: 480, height: 740 } });
    const page = await browser.openPage(`${site.origin}/story/1/`);
    const popup = await browser.clickToolbar(page);
    await popup.click('button', /^Read/);
    const reader = await browser.readerOver(page);
    await reader.find('heading', storyTitle(1));

    expect(await reader.evaluate(() => innerWidth)).toBeLessThanOrEqual(480);
    expect(await sideways(reader)).toEqual({ names: [], scroll: 0 });
    const fromBottom = await reader.evaluate(() => {
      const close = document.querySelector('.reading-bar button');
      return innerHeight - (close?.getBoundingClientRect().bottom ?? 0);
    });
    expect(fromBottom).toBeLessThan(100);

    await reader.click('button', 'Text and colours');
    await reader.waitFor(() => document.querySelector('.look-panel') !== null);
    expect(await sideways(reader)).toEqual({ names: [], scroll: 0 });
    await reader.press('Escape');

    await reader.click('button', 'Close');
    await until('reader mode to go', async () => !(await browser.hasReaderOver(page)));
  });
});
