import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser';
import { canCommand, inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { until, type Screen } from './harness/screen';
import { storyPages, storyTitle } from './harness/stories';
import { noticed, settle, watchfulPage } from './harness/watchful-page';

const list = Array.from({ length: 30 }, (_, n) => `<li><a href="/story/1/">Story ${n}</a></li>`);

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    ...storyPages(3),
    '/watching/': { html: watchfulPage(3) },
    '/contents/': { html: `<!doctype html><title>All</title><ul>${list.join('')}</ul>` },
  });
});
afterAll(() => site.close());

/** By the way that a person has: the popup. */
async function openSettings(browser: TestBrowser): Promise<Screen> {
  const page = await browser.openPage(`${site.origin}/contents/`);
  const popup = await browser.clickToolbar(page);
  // It closes under the click.
  void popup.click('button', 'Settings').catch(() => undefined);
  const settings = await browser.extensionTab('settings.html');
  await settings.find('heading', 'Settings');
  return settings;
}

async function isReadOver(browser: TestBrowser, page: Screen, number: number): Promise<void> {
  const reader = await browser.readerOver(page);
  expect(await reader.find('heading', storyTitle(number))).toBe(storyTitle(number));
}

/** Long enough for the gate's second look and an extraction. */
const longEnough = 2_200;

async function staysClosed(browser: TestBrowser, page: Screen): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, longEnough));
  expect(await browser.hasReaderOver(page)).toBe(false);
}

inEachBrowser('the icon', (launch) => {
  it('reads or saves at once where the settings say so, and never in silence', async () => {
    const browser = await launch();
    const settings = await openSettings(browser);
    await settings.click('radio', 'Reader mode at once');
    await settings.waitForText('another click closes it');

    const page = await browser.openPage(`${site.origin}/watching/`);
    await settle(page);
    await browser.clickIcon(page);
    await isReadOver(browser, page, 3);
    await browser.clickIcon(page);
    await until('reader mode to close', async () => !(await browser.hasReaderOver(page)));

    await settings.click('radio', 'Saves at once');
    await settings.waitForText('a line in the corner says so');
    await browser.clickIcon(page);
    await until('the notice', async () => (await noticed(page)).hasOverlay);

    // A page that lets nobody in: the popup says what the notice cannot, or, where the browser opens
    // none at that moment, a tab.
    await browser.clickIcon(settings);
    const told = await Promise.any([browser.popup(), browser.extensionTab('article.html')]);
    await told.waitForText('This page belongs to an extension.');
    await told.close();

    await settings.click('radio', 'Opens the popup');
    // Both browsers have it by this name.
    await settings.waitFor(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { action: { getPopup(where: object): Promise<string> } };
      };
      return (await chrome.action.getPopup({})) !== '';
    });
    const again = await browser.clickToolbar(page);
    expect(await again.find('button', /^Saved/)).toMatch(/^Saved/);
  });
});

inEachBrowser(
  "the icon's own menu",
  (launch) => {
    it('opens the popup where a click on the icon does something else', async () => {
      const browser = await launch();
      const settings = await openSettings(browser);
      await settings.click('radio', 'Reader mode at once');
      await settings.waitForText('another click closes it');
      const page = await browser.openPage(`${site.origin}/story/1/`);
      await browser.chooseIconMenuItem(page, "Open Lede's popup");
      const popup = await browser.popup();
      expect(await popup.find('heading', storyTitle(1))).toBe(storyTitle(1));
    });
  },
  ['firefox'],
);

inEachBrowser('a site with reader mode by itself', (launch, name) => {
  it.skipIf(!canCommand(name))('is asked for, opens its articles, and is given back', async () => {
    const browser = await launch({ hasKeys: true });
    const settings = await openSettings(browser);
    await settings.evaluate(() => document.querySelector('form input')?.scrollIntoView());
    await settings.click('textbox', 'Site');
    await settings.type(`${site.origin}/story/1/`);
    await settings.click('button', 'Add this site');
    await browser.allowPrompt();
    await settings.waitForText('Articles of localhost now open in reader mode');
    await settings.waitForText('Read pages of localhost');

    const page = await browser.openPage(`${site.origin}/story/1/`);
    await isReadOver(browser, page, 1);
    void page.press('Escape').catch(() => undefined);
    await until('reader mode to close', async () => !(await browser.hasReaderOver(page)));
    await page.evaluate(() => setTimeout(() => location.reload(), 50));
    await staysClosed(browser, page);

    // Another article opens; a list of them does not; neither does going back.
    const other = await browser.openPage(`${site.origin}/story/2/`);
    await isReadOver(browser, other, 2);
    const contents = await browser.openPage(`${site.origin}/contents/`);
    await contents.evaluate(() => void (location.href = '/story/3/'));
    await isReadOver(browser, contents, 3);
    await contents.evaluate(() => void (location.href = '/contents/'));
    await contents.waitFor(() => document.title === 'All');
    await staysClosed(browser, contents);
    await contents.evaluate(() => setTimeout(() => history.back(), 50));
    await contents.waitFor(() => document.title !== 'All');
    await staysClosed(browser, contents);

    await settings.click('button', 'Remove localhost');
    await settings.waitForText('Reader mode no longer opens by itself on localhost');
    await settings.waitForText('Nothing beyond that.');
    const last = await browser.openPage(`${site.origin}/story/1/`);
    await staysClosed(browser, last);
    expect(await settings.count('button', 'Remove localhost')).toBe(0);
  });
});
