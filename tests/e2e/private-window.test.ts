import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { storyPages, storyTitle } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(2));
});
afterAll(() => site.close());

inEachBrowser('in a private window', (launch, name) => {
  it('reads, and keeps nothing before it was asked twice', async () => {
    const browser = await launch({ isPrivate: true });
    const page = await browser.openPage(`${site.origin}/story/1/`);
    const popup = await browser.clickToolbar(page);
    expect(await popup.find('heading', storyTitle(1))).toBe(storyTitle(1));

    await popup.click('button', /^Save(?! anyway)/);
    await popup.waitForText('This is a private window, so nothing was saved.');
    await popup.click('button', 'Save anyway');
    await popup.find('button', /^Saved/);
    await popup.click('tab', /^Saved/);
    const title = new RegExp(storyTitle(1));
    if (name === 'chromium') {
      await popup.find('link', title);
      return;
    }
    // Firefox gives no private window the library: it is there in a normal one.
    await popup.waitForText('This window does not let Lede open what you saved.');
    void popup.click('button', 'Open a normal window').catch(() => undefined);
    const saved = await browser.extensionTab('saved.html');
    await saved.find('link', title);
  });

  it('reads over the page', async () => {
    const browser = await launch({ isPrivate: true });
    const page = await browser.openPage(`${site.origin}/story/2/`);
    const popup = await browser.clickToolbar(page);
    await popup.find('heading', storyTitle(2));
    void popup.click('button', /^Read/).catch(() => undefined);
    const reader = await browser.readerOver(page);
    expect(await reader.find('heading', storyTitle(2))).toBe(storyTitle(2));
  });
});
