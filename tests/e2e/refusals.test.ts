import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canCommand, inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { storyPage, storyTitle } from './harness/stories';

const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/story/': storyPage(1),
    '/paper.pdf': { html: pdf, headers: { 'content-type': 'application/pdf' } },
    '/data.json': { html: '{"a":1}', headers: { 'content-type': 'application/json' } },
    '/empty/': { html: '<!doctype html><title>Nothing</title><body></body>' },
    '/half/': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write('<!doctype html><title>Coming</title><body><header>News</header>');
    },
    '/hanging/': {
      html: storyPage(2).html.replace('</body>', '<script src="/never.js"></script></body>'),
    },
    '/never.js': () => undefined,
    '/busy/': {
      html: storyPage(3).html.replace(
        '</body>',
        '<script>setTimeout(() => { for (const end = Date.now() + 20_000; Date.now() < end; ); }, 500)</script></body>',
      ),
    },
  });
});
afterAll(() => site.close());

inEachBrowser('where there is nothing to read', (launch, name) => {
  it.each([
    ['a PDF', '/paper.pdf', 'This is a PDF, and Lede reads web pages.'],
    ['bare data', '/data.json', 'This is a file, not a web page with a story.'],
    ['an empty page', '/empty/', 'There is nothing on this page yet.'],
    ['a page that is still coming', '/half/', 'The page is still loading.'],
  ])('%s is named as what it is', async (_, path, sentence) => {
    const browser = await launch();
    const page = await browser.openPage(site.origin + path, { waitUntil: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const popup = await browser.clickToolbar(page);
    await popup.waitForText(sentence);
    expect(await popup.count('button')).toBeGreaterThan(0);
  });

  it('a page that is not there is named as what it is', async () => {
    const browser = await launch();
    const page = await browser.openPage('http://localhost:9/', { waitUntil: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const popup = await browser.clickToolbar(page);
    // Firefox 153 refuses scripts in its error pages with the words it has for any other page.
    const sentence =
      name === 'chromium'
        ? /The page did not open/
        : /did not open|did not let Lede read this page/;
    await popup.waitForText(sentence);
    expect(await popup.count('button', 'Try again')).toBe(1);
  });

  it('the code of a page is named as what it is', async () => {
    const browser = await launch();
    const page = await browser.openPage(`view-source:${site.origin}/story/`, { waitUntil: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const popup = await browser.clickToolbar(page);
    // Chromium hides even the address of a page that it lets nobody into.
    const sentence = name === 'chromium' ? /such as the code of a page/ : /the code of a page/;
    await popup.waitForText(sentence);
    expect(
      await popup.count('button', name === 'chromium' ? 'Try again' : 'See saved articles'),
    ).toBe(1);
  });

  it('a file on this computer is read', async () => {
    const browser = await launch();
    const folder = mkdtempSync(path.join(tmpdir(), 'lede-file-'));
    const file = path.join(folder, 'story.html');
    writeFileSync(file, storyPage(5).html);
    const popup = await browser.clickToolbar(await browser.openPage(pathToFileURL(file).href));
    expect(await popup.find('heading', storyTitle(5))).toBe(storyTitle(5));
    rmSync(folder, { recursive: true });
  });

  it("a page of Lede's own is named as what it is", async () => {
    const browser = await launch({ keepsWelcome: true });
    const page = await browser.extensionTab('welcome.html');
    const popup = await browser.clickToolbar(page);
    await popup.waitForText('This page belongs to an extension.');
    expect(await popup.count('button', 'See saved articles')).toBe(1);
  });

  it('a page that does not answer ends in a text within five seconds', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/busy/`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const popup = await browser.clickToolbar(page);
    const start = Date.now();
    await popup.waitForText('The page did not answer in time.');
    // A second more than the limit: the test asks on a busy machine, not at once.
    expect(Date.now() - start).toBeLessThan(6_000);
  });

  it('a page whose parser hangs is read all the same', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/hanging/`, { waitUntil: 'none' });
    await page.waitFor(() => document.querySelector('article')?.textContent?.includes('40 of'));
    const popup = await browser.clickToolbar(page);
    expect(await popup.find('heading', storyTitle(2))).toBe(storyTitle(2));
  });

  it('and where there is, it is read after trying again', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/empty/`);
    const popup = await browser.clickToolbar(page);
    await popup.waitForText('There is nothing on this page yet.');
    await page.evaluate((html) => {
      document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    }, storyPage(4).html);
    await popup.click('button', 'Try again');
    expect(await popup.find('heading', storyTitle(4))).toBe(storyTitle(4));
  });
});

inEachBrowser(
  'where the browser shuts extensions out of a site',
  (launch) => {
    it('that is said', async () => {
      const browser = await launch({
        preferences: { 'extensions.webextensions.restrictedDomains': 'localhost' },
      });
      const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/story/`));
      // It says no more than that: an error page is refused in the same words.
      await popup.waitForText('The browser did not let Lede read this page.');
      expect(await popup.count('button', 'Try again')).toBe(1);
    });
  },
  // Chromium takes this from a policy of the whole system alone.
  ['firefox'],
);

inEachBrowser('on a page that lets no notice in', (launch, name) => {
  // Firefox lets no driver go to a page of its own that has one; it guards PDFs in the same way.
  const [address, sentence] =
    name === 'chromium'
      ? ['chrome://version/', 'This page belongs to the browser']
      : ['/paper.pdf', 'This is a PDF'];

  describe.skipIf(!canCommand(name))('by its key', () => {
    it('the popup explains', async () => {
      const browser = await launch({ hasKeys: true });
      const page = await browser.openPage(new URL(address, site.origin).href, {
        waitUntil: 'none',
      });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await browser.pressCommand(page, 'reader-mode');
      const popup = await browser.popup();
      await popup.waitForText(sentence);
      expect(await browser.hasReaderOver(page)).toBe(false);
    });
  });
});
