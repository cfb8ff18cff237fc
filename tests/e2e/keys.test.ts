import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { canPressKeys } from './harness/programs';
import { until } from './harness/screen';
import { storyPages, storyTitle } from './harness/stories';
import { noticed, watchfulPage } from './harness/watchful-page';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    ...storyPages(2),
    '/watching/': { html: watchfulPage(3, { consent: true }) },
    '/empty/': { html: '<!doctype html><title>Nothing</title><body></body>' },
  });
});
afterAll(() => site.close());

inEachBrowser('commands', (launch) => {
  describe.skipIf(!canPressKeys())('by a real key press', () => {
    it.each(['us', 'ua'] as const)('open and close reader mode (layout %s)', async (layout) => {
      const browser = await launch({ hasKeys: true, hasKeyboard: true });
      const page = await browser.openPage(`${site.origin}/story/1/`);
      await browser.pressCommand(page, 'reader-mode', layout);
      const reader = await browser.readerOver(page);
      expect(await reader.find('heading', storyTitle(1))).toBe(storyTitle(1));
      await browser.pressCommand(page, 'reader-mode', layout);
      await until('reader mode to close', async () => !(await browser.hasReaderOver(page)));
    });

    it.each(['us', 'ua'] as const)('save without opening anything (layout %s)', async (layout) => {
      const browser = await launch({ hasKeys: true, hasKeyboard: true });
      const page = await browser.openPage(`${site.origin}/watching/`);
      const before = await noticed(page);
      await browser.pressCommand(page, 'save-article', layout);
      await until('the notice', async () => (await noticed(page)).hasOverlay);
      expect(await noticed(page)).toMatchObject({ canReach: false, focus: before.focus });
      expect(await browser.extensionTabs()).toEqual([]);
      expect(await browser.hasReaderOver(page)).toBe(false);
      await until('the notice to go', async () => !(await noticed(page)).hasOverlay);
      const popup = await browser.clickToolbar(page);
      await popup.find('button', /^Saved/);
    });

    it('say so in the page where there is nothing to save', async () => {
      const browser = await launch({ hasKeys: true, hasKeyboard: true });
      const page = await browser.openPage(`${site.origin}/empty/`);
      await browser.pressCommand(page, 'save-article');
      await until('the notice', async () => (await noticed(page)).hasOverlay);
      const popup = await browser.clickToolbar(page);
      await popup.waitForText('There is nothing on this page yet.');
      expect(await browser.extensionTabs()).toEqual([]);
    });
  });
});
