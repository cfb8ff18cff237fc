import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canCommand, inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { until, type Screen } from './harness/screen';
import type { TestBrowser } from './harness/browser';
import { storyPages, storyText, storyTitle } from './harness/stories';
import { noticed, settle, watchfulPage } from './harness/watchful-page';

const strictPolicy =
  "default-src 'none'; frame-src 'none'; style-src 'none'; img-src 'none'; script-src 'nonce-own'";

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    ...storyPages(1),
    '/strict/': {
      html: watchfulPage(2, { consent: true }),
      headers: { 'content-security-policy': strictPolicy },
    },
    '/plain/': { html: watchfulPage(3) },
    '/isolated/': {
      html: watchfulPage(4),
      headers: { 'cross-origin-embedder-policy': 'require-corp' },
    },
    '/sandboxed/': {
      html: watchfulPage(5),
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
    },
    '/hanging/': {
      html: watchfulPage(6).replace('</body>', '<script src="/never.js"></script></body>'),
    },
    '/never.js': () => undefined,
    '/later-modal/': {
      html: watchfulPage(7, {
        extra: `<dialog id="later">Subscribe!</dialog><script>
          new MutationObserver((_, observer) => {
            observer.disconnect();
            setTimeout(() => document.querySelector('#later').showModal(), 600);
          }).observe(document.documentElement, { childList: true });</script>`,
      }),
    },
    '/removing/': {
      html: watchfulPage(8, {
        extra: `<script>new MutationObserver(() => {
            for (const node of document.querySelectorAll('html > :not(head, body)')) node.remove();
          }).observe(document.documentElement, { childList: true });</script>`,
      }),
    },
    '/hiding/': {
      html: watchfulPage(9, {
        extra: '<style>html > :not(body), dialog { display: none !important; opacity: 0 }</style>',
      }),
    },
    '/framing/': { html: watchfulPage(10, { extra: '<iframe src="/plain/"></iframe>' }) },
  });
});
afterAll(() => site.close());

/** Opens reader mode by its key and waits until the article is shown over the page. */
async function read(browser: TestBrowser, page: Screen, number: number): Promise<Screen> {
  await browser.pressCommand(page, 'reader-mode');
  const reader = await browser.readerOver(page);
  expect(await reader.find('heading', storyTitle(number))).toBe(storyTitle(number));
  return reader;
}

/** The frame that has the key goes away with it, so the key's answer may never come. */
function pressEscape(page: Screen): void {
  void page.press('Escape').catch(() => undefined);
}

async function isClosed(browser: TestBrowser, page: Screen): Promise<void> {
  await until('reader mode to close', async () => !(await noticed(page)).hasOverlay);
  await until('its frame to go', async () => !(await browser.hasReaderOver(page)));
}

/** Pages that cannot hold the reading screen: what they do, path, number of the story. */
const everywhere = [
  ['is sandboxed', '/sandboxed/', 5],
  ['takes out what is not its own', '/removing/', 8],
] as const;
const unfit = {
  // Firefox holds frames of extensions under this policy, Chromium 156 does not.
  chromium: [...everywhere, ['embeds only what consents', '/isolated/', 4] as const],
  firefox: everywhere,
};

inEachBrowser('reader mode', (launch, name) => {
  describe.skipIf(!canCommand(name))('by its key', () => {
    it('stands over a strict page with an open dialog, which notices nothing', async () => {
      const browser = await launch({ hasKeys: true });
      const page = await browser.openPage(`${site.origin}/strict/`);
      await settle(page);
      const before = await noticed(page);
      expect(before).toMatchObject({ isConsentOpen: true, isFilmPlaying: true, focus: 'agree' });

      const reader = await read(browser, page, 2);
      expect(await reader.text()).toContain(storyText(2).at(-1));
      // The keys of the command itself are the page's: they were pressed there.
      await page.evaluate(() => {
        const { seen } = window as unknown as { seen: Record<string, string[]> };
        for (const list of Object.values(seen)) list.length = 0;
      });
      for (const key of ['j', 'k', 'q', 'ArrowUp']) await page.press(key);
      const during = await noticed(page);
      expect(during).toMatchObject({
        keys: [],
        messages: [],
        events: [],
        resources: [],
        policyReports: [],
        frames: 0,
        scroll: before.scroll,
        center: 'lede-overlay',
        canReach: false,
        isConsentOpen: true,
        isFilmPlaying: true,
      });

      pressEscape(page);
      await isClosed(browser, page);
      expect(await noticed(page)).toMatchObject({
        scroll: before.scroll,
        focus: before.focus,
        html: before.html,
        isConsentOpen: true,
        isFilmPlaying: true,
      });
    });

    it('opens and closes by one key, by its button, and again', async () => {
      const browser = await launch({ hasKeys: true });
      const page = await browser.openPage(`${site.origin}/plain/`);
      await settle(page);
      const before = await noticed(page);
      await read(browser, page, 3);
      await browser.pressCommand(page, 'reader-mode');
      await isClosed(browser, page);
      const reader = await read(browser, page, 3);
      // It goes away under the click: its answer is not waited for.
      void reader.click('button', /^Close/).catch(() => undefined);
      await isClosed(browser, page);
      await read(browser, page, 3);
      pressEscape(page);
      await isClosed(browser, page);
      expect(await noticed(page)).toMatchObject({ scroll: before.scroll, html: before.html });
    });

    it.each([
      ['whose parser waits for a script that never comes', '/hanging/', 6, 'none'],
      ['that hides all it does not know', '/hiding/', 9, 'load'],
      ['with frames of its own', '/framing/', 10, 'load'],
    ] as const)('stands over a page %s', async (_, path, number, waitUntil) => {
      const browser = await launch({ hasKeys: true });
      const page = await browser.openPage(site.origin + path, { waitUntil });
      await page.waitFor(() => document.querySelector('video') !== null);
      await read(browser, page, number);
      expect((await noticed(page)).center).toBe('lede-overlay');
      pressEscape(page);
      await isClosed(browser, page);
    });

    it('stays above a dialog that the page opens later', async () => {
      const browser = await launch({ hasKeys: true });
      const page = await browser.openPage(`${site.origin}/later-modal/`);
      await read(browser, page, 7);
      await page.waitFor(() => document.querySelector<HTMLDialogElement>('#later')?.open);
      await until(
        'reader mode on top',
        async () => (await noticed(page)).center === 'lede-overlay',
      );
      pressEscape(page);
      await isClosed(browser, page);
      expect((await noticed(page)).center).toBe('dialog');
    });

    it.each(unfit[name])(
      'opens in a tab beside a page that %s, and goes back',
      async (_, path, number) => {
        const browser = await launch({ hasKeys: true });
        const page = await browser.openPage(site.origin + path);
        await browser.pressCommand(page, 'reader-mode');
        const beside = await browser.extensionTab('article.html');
        await beside.find('heading', storyTitle(number));
        expect((await noticed(page)).hasOverlay).toBe(false);
        await browser.pressCommand(beside, 'reader-mode');
        await until('the tab to close', async () => {
          const left = await browser.extensionTabs();
          return !left.some((address) => address.includes('/article.html'));
        });
      },
    );
  });
});
