import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canCommand, inEachBrowser } from './harness/in-each-browser';
import { readLibrary } from './harness/library';
import { serveSite, type Site } from './harness/pages';
import { until } from './harness/screen';
import { storyPage, storyPages, storyText, storyTitle } from './harness/stories';
import { noticed } from './harness/watchful-page';

let site: Site;
let other: Site;

beforeAll(async () => {
  other = await serveSite(storyPages(1));
  site = await serveSite({
    ...storyPages(2),
    '/front/': {
      html: `<!doctype html><meta charset="utf-8"><title>Front page</title>
        <style>a { display: block; margin: 30px; font-size: 24px }</style>
        <a id="story" href="/members/#part">A story</a><a id="gone" href="/gone/">A gone one</a>
        <a id="other" href="${other.origin}/story/1/">Another site</a>`,
      headers: {
        'content-security-policy':
          "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'",
        'set-cookie': 'member=yes; Path=/',
      },
    },
    // Only who has the cookie gets it, in an encoding that the page alone names.
    '/members/': (request, response) => {
      const isMember = request.headers.cookie?.includes('member=yes') ?? false;
      response.writeHead(isMember ? 200 : 403, { 'content-type': 'text/html' });
      const html = storyPage(2)
        .html.replace('utf-8', 'windows-1252')
        .replace('harbour master', 'harbour ma\u00eetre');
      response.end(Buffer.from(html, 'latin1'));
    },
  });
});
afterAll(async () => {
  await site.close();
  await other.close();
});

inEachBrowser('a link', (launch, name) => {
  describe.skipIf(!canCommand(name))('by its context menu', () => {
    it('is read, saved, or refused in words, without being opened', async () => {
      const browser = await launch({ hasKeys: true });
      const page = await browser.openPage(`${site.origin}/front/`);
      const before = site.asked.length;
      await browser.chooseLinkItem(page, '#story', 'read-link');
      const reader = await browser.extensionTab('article.html');
      expect(await reader.find('heading', storyTitle(2))).toBe(storyTitle(2));
      await reader.waitForText(/harbour maître/);
      expect(site.asked.slice(before)).toEqual(['/members/']);

      await browser.chooseLinkItem(page, '#story', 'save-link');
      await until('the notice', async () => (await noticed(page)).hasOverlay);
      const kept = await until('the saved story', async () => (await readLibrary(reader))[0]);
      expect(kept).toMatchObject({ title: storyTitle(2), hasBody: true });
      expect(await page.url()).toBe(`${site.origin}/front/`);

      await browser.chooseLinkItem(page, '#gone', 'read-link');
      await until('one more notice', async () => (await noticed(page)).hasOverlay);
      expect(await browser.extensionTabs()).toHaveLength(1);
    });
  });
});

inEachBrowser('a link to another site', (launch, name) => {
  it.skipIf(!canCommand(name))('is fetched once that site is allowed', async () => {
    const browser = await launch({ hasKeys: true });
    const page = await browser.openPage(`${site.origin}/front/`);
    // Firefox asks in a way that no driver can answer here; what a yes does is done beforehand.
    if (name === 'firefox') await browser.allowHost('localhost');
    await browser.chooseLinkItem(page, '#other', 'read-link');
    if (name === 'chromium') await browser.allowPrompt();
    const reader = await browser.extensionTab('article.html');
    await reader.find('heading', storyTitle(1));
    expect(await reader.text()).toContain(storyText(1)[0]);
  });
});
