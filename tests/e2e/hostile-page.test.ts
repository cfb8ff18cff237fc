import { afterEach, beforeEach, expect, it } from 'vitest';
import { copied, listenToClipboard } from './harness/clipboard';
import { hostilePage, hostileTitle } from './harness/hostile-page';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import type { Screen } from './harness/screen';

let canary: Site;
let site: Site;
beforeEach(async () => {
  canary = await serveSite();
  site = await serveSite({ '/hostile/': hostilePage(canary.origin) });
});
afterEach(async () => {
  await site.close();
  await canary.close();
});

/** The story is there, whole, and nothing in it can run or ask. Hovers and clicks what invites it. */
async function expectHarmless(screen: Screen): Promise<void> {
  await screen.find('heading', hostileTitle);
  const shown = await screen.evaluate(async () => {
    const article = document.querySelector('article');
    for (const element of article?.querySelectorAll('p, img, details') ?? [])
      for (const type of ['mouseover', 'click', 'error', 'toggle', 'load'])
        element.dispatchEvent(new Event(type));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const elements = [...document.querySelectorAll('article *')];
    return {
      stung: Reflect.get(globalThis, 'stung') ?? null,
      text: article?.textContent ?? '',
      schemes: elements
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter(
          (address) =>
            address && !/^(?:https?:|mailto:|data:image\/(?:png|jpeg|gif|webp|avif))/.test(address),
        ),
      tags: elements
        .map((element) => element.localName)
        .filter((tag) =>
          /^(?:script|style|link|meta|base|iframe|object|embed|form|input|template|math|video|audio)$/.test(
            tag,
          ),
        ),
      attributes: elements
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => /^(?:on|srcdoc|ping|action|formaction|background|poster)/.test(name)),
    };
  });
  expect(shown).toMatchObject({ stung: null, schemes: [], tags: [], attributes: [] });
  expect(shown.text).toContain('Paragraph 1:');
  expect(shown.text).toContain('Paragraph 25:');
}

inEachBrowser('a hostile page', (launch) => {
  it('runs nothing and asks for nothing in popup, reader mode, saved article and Markdown', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/hostile/`);

    const popup = await browser.clickToolbar(page);
    await expectHarmless(popup);

    await listenToClipboard(popup);
    await popup.click('button', 'Share');
    await popup.click('menuitem', 'Copy as Markdown');
    const markdown = await copied(popup);
    expect(markdown).toContain(`# ${hostileTitle}`);
    // A renderer of Markdown takes HTML and links as they stand: neither may be left in it.
    expect(markdown).not.toMatch(/(?<!\\)\]\(\s*<?\s*(?:java|vb|data:text)/i);
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:\/\/[^\s>]*>)[a-z!/]/i);

    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
    await popup.click('tab', /^Saved/);
    await popup.click('link', new RegExp(hostileTitle));
    const saved = await browser.extensionTab('article.html');
    await expectHarmless(saved);
    await saved.close();

    const again = await browser.clickToolbar(page);
    await again.click('tab', 'Article');
    await again.click('button', /^Read/);
    await expectHarmless(await browser.readerOver(page));

    expect(await page.evaluate(() => Reflect.get(globalThis, 'stung') ?? null)).toBe(null);
    await fetch(`${canary.origin}/this-is-heard`);
    expect(canary.asked).toEqual(['/this-is-heard']);
  });
});
