import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { until, type Screen } from './harness/screen';
import { frontPage, storyPages, storyText, storyTitle } from './harness/stories';

const related = 'Boats are counted in the old harbour before the winter';
const rich = (path: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>${storyTitle(1)}</title></head><body><main><article><h1>${storyTitle(1)}</h1>
  ${storyText(1)
    .slice(0, 12)
    .map((text) => `<p>${text}</p>`)
    .join('')}
  <div class="related"><h3>Read also</h3><ul><li><a href="/a/">${related}</a></li>
    <li><a href="/b/">Charts are drawn anew for the first time in thirty years</a></li></ul></div>
  ${storyText(1)
    .slice(12)
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>It stands at ${path}.</p></article></main></body></html>`;

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    ...storyPages(1),
    '/front/': { html: frontPage },
    '/rich/': { html: rich('/rich/') },
    '/rich-too/': { html: rich('/rich-too/') },
  });
});
afterAll(() => site.close());

/** Opens reader mode over a page by the popup's button. */
async function read(browser: TestBrowser, path: string): Promise<Screen> {
  const page = await browser.openPage(site.origin + path);
  const popup = await browser.clickToolbar(page);
  void popup.click('button', /^Read/).catch(() => undefined);
  const reader = await browser.readerOver(page);
  await reader.find('heading', storyTitle(1));
  return reader;
}

const openHidden = (reader: Screen) =>
  reader.evaluate(() => document.querySelector<HTMLElement>('.hidden-blocks summary')?.click());

const bodyText = (reader: Screen) =>
  reader.evaluate(() => document.querySelector('.article-body')?.textContent ?? '');

const holds = (reader: Screen, wanted: string) =>
  until(wanted, async () => (await bodyText(reader)).includes(wanted));

/** Opens the story from the popup's list. */
async function openSaved(browser: TestBrowser, popup: Screen): Promise<Screen> {
  await popup.click('tab', /^Saved/);
  void popup.click('link', new RegExp(storyTitle(1))).catch(() => undefined);
  const saved = await browser.extensionTab('article.html');
  await saved.find('heading', storyTitle(1));
  return saved;
}

/** Which paragraph stands at the top of the window; 0 where it is the first. */
const firstInView = (screen: Screen) =>
  screen.evaluate(() =>
    [...document.querySelectorAll('.article-body p')].findIndex(
      (each) => each.getBoundingClientRect().bottom > 90,
    ),
  );

inEachBrowser('what a person decides about an article', (launch) => {
  it('brings a block back and hides another, here and on the next page of the site', async () => {
    const browser = await launch();
    const reader = await read(browser, '/rich/');
    expect(await bodyText(reader)).not.toContain(related);
    await openHidden(reader);
    await reader.find('button', /^Bring back: /);
    await reader.evaluate((wanted) => {
      for (const block of document.querySelectorAll('.hidden-blocks li'))
        if (block.textContent?.includes(wanted)) block.querySelector('button')?.click();
    }, related);
    await holds(reader, related);

    await reader.press('j');
    await reader.press('j');
    await reader.press('x');
    await reader.waitForText('Hidden on this site from now on');

    const next = await read(browser, '/rich-too/');
    // What is remembered comes a moment after the text.
    await holds(next, related);
    expect(await bodyText(next)).toContain('It stands at /rich-too/.');
    await openHidden(next);
    await next.click('button', 'Forget my choices for this site');
    const after = await read(browser, '/rich/');
    expect(await bodyText(after)).not.toContain(related);
  });

  it('says what is doubtful, and shows another answer when asked', async () => {
    const browser = await launch();
    const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/front/`));
    await popup.click('button', 'Show anyway');
    await popup.waitForText('A list of stories rather than one story.');
    // The choice is drawn as a row of words, not as the browser draws it.
    const edges = () =>
      [...document.querySelectorAll('.article-doubt fieldset')].map(
        (each) => getComputedStyle(each).borderTopWidth,
      );
    expect(await popup.evaluate(edges)).toEqual(['0px']);
    const before = await popup.text();
    await popup.click('radio', /^(?!As found)/);
    await until('another text', async () => (await popup.text()) !== before);
    expect(await popup.count('radio', 'As found')).toBe(1);
  });

  it('opens a saved article again where it was left', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/story/1/`);
    const popup = await browser.clickToolbar(page);
    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
    const saved = await openSaved(browser, popup);
    const place = await until('a page further down', async () => {
      // The first press may come before the tab has the keys.
      await saved.press('PageDown');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return firstInView(saved);
    });
    // It is kept once scrolling rests.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await saved.close();

    const again = await openSaved(browser, await browser.clickToolbar(page));
    await until('a place', async () => (await firstInView(again)) > 0);
    expect(await firstInView(again)).toBe(place);
  });
});
