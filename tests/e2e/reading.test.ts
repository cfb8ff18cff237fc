import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser';
import { inEachBrowser } from './harness/in-each-browser';
import { sampleFolder, serveSite, type Site } from './harness/pages';
import { until, type Screen } from './harness/screen';
import { storyPages, storyText, storyTitle } from './harness/stories';

const paragraphs = storyText(1);

/** A story with headings, a note, a picture and what does not belong to it. */
const rich = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${storyTitle(1)}</title></head>
  <body><main><article><h1>${storyTitle(1)}</h1>
  <p id="first">${paragraphs[0]}</p><p id="second">${paragraphs[1]}<sup id="r1"><a href="#n1">1</a></sup></p>
  <figure><img src="/uploads/geneva-696x464.jpg" width="696" height="464" alt="The pier">
    <figcaption>The pier in the morning.</figcaption></figure>
  <h2>The old charts</h2>${paragraphs
    .slice(2, 20)
    .map((text) => `<p>${text}</p>`)
    .join('')}
  <div class="related"><h3>Read also</h3><ul><li><a href="/a/">Boats are counted</a></li>
    <li><a href="/b/">Charts are drawn anew</a></li></ul></div>
  <h2>The deep water</h2>${paragraphs
    .slice(20)
    .map((text) => `<p>${text}</p>`)
    .join('')}
  <ol><li id="n1">The charts are in the town archive. <a href="#r1">↩</a></li></ol>
  </article></main></body></html>`;

let site: Site;
beforeAll(async () => {
  site = await serveSite({ ...storyPages(2), '/rich/': { html: rich } }, sampleFolder);
});
afterAll(() => site.close());

/** Opens reader mode over a page by the popup's button. */
async function read(browser: TestBrowser, page: Screen): Promise<Screen> {
  const popup = await browser.clickToolbar(page);
  await popup.click('button', /^Read/);
  const reader = await browser.readerOver(page);
  await reader.find('heading', storyTitle(1));
  return reader;
}

/** Keeps what a link would have put among the downloads, as text in the reading screen. */
function keepDownload(reader: Screen): Promise<void> {
  return reader.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob)
        void file.text().then((text) => {
          document.documentElement.dataset['downloaded'] = text;
        });
      return make(file);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      document.documentElement.dataset['downloadedAs'] = this.download;
    };
  });
}

inEachBrowser('reading', (launch) => {
  it('shows what is selected, then the whole; opens a note; makes a report', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/rich/`);
    await page.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 120);
    });
    const reader = await read(browser, page);
    await reader.waitForText('Only what you selected on the page.');
    expect(await reader.text()).not.toContain(paragraphs[1]);
    await reader.evaluate(() => document.querySelector<HTMLElement>('input[type=radio]')?.click());
    await reader.waitForText(paragraphs[1] ?? '');

    await reader.click('button', 'Note 1');
    await reader.find('dialog', 'Note 1');
    expect(await reader.text()).toContain('The charts are in the town archive.');
    await reader.press('Escape');
    await until('the note to close', async () => (await reader.count('dialog', 'Note 1')) === 0);
    expect(await browser.hasReaderOver(page)).toBe(true);

    await keepDownload(reader);
    await reader.click('button', 'More');
    await reader.click('menuitem', 'This came out wrong');
    await reader.waitForText('address and text as they are now');
    await reader.click('button', 'Make the file');
    const file = await until('the file', () =>
      reader.evaluate(() => document.documentElement.dataset['downloaded'] ?? null),
    );
    const name = await reader.evaluate(() => document.documentElement.dataset['downloadedAs']);
    expect(name).toMatch(/^lede-report-localhost-\d+-.*\.json$/);
    const report: unknown = JSON.parse(file);
    expect(report).toMatchObject({ kind: 'lede-report', result: { title: storyTitle(1) } });
    expect(report).toHaveProperty('page', expect.stringContaining('id="second"'));
  });

  it('keeps choices, answers keys of a Ukrainian layout, and shows ways, pictures and blocks', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/rich/`);
    const reader = await read(browser, page);
    const type = (key: string, code: string) =>
      reader.evaluate(
        (...[letter, place]) => {
          const event = { key: letter, code: place, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new KeyboardEvent('keydown', event));
        },
        key,
        code,
      );
    const theme = (screen: Screen) =>
      screen.evaluate(() => document.documentElement.dataset['theme'] ?? 'system');

    // As J and K lie on a Ukrainian keyboard; the dek or the first paragraph is marked.
    await type('о', 'KeyJ');
    await reader.waitFor(() => document.querySelector('.reading-marked') !== null);
    await type('ф', 'KeyA');
    await reader.find('dialog', 'Text and colours');
    await type('ф', 'KeyA');
    await type('е', 'KeyT');
    await type('е', 'KeyT');
    await until('sepia', async () => (await theme(reader)) === 'sepia');

    await type('с', 'KeyC');
    await reader.click('button', 'The deep water');
    await reader.waitFor(() => scrollY > 1000);

    await reader.evaluate(() => scrollTo(0, 0));
    await reader.click('button', 'Enlarge: The pier');
    await reader.find('dialog', 'Picture');
    await reader.press('Escape');
    await until(
      'the light box to close',
      async () => (await reader.count('dialog', 'Picture')) === 0,
    );

    await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await reader.text()).toMatch(/blocks? hidden/);

    const next = await browser.openPage(`${site.origin}/story/1/`);
    expect(await theme(await read(browser, next))).toBe('sepia');
  });

  it('archives a saved article at its end and goes on to the next, at the kept place', async () => {
    const browser = await launch();
    for (const number of [2, 1]) {
      const page = await browser.openPage(`${site.origin}/story/${number}/`);
      const popup = await browser.clickToolbar(page);
      await popup.click('button', /^Save/);
      await popup.find('button', /^Saved/);
      await browser.closePopup();
    }
    const page = await browser.openPage(`${site.origin}/story/1/`);
    const reader = await read(browser, page);
    // What is read over a page scrolls the page below it when it is closed.
    await until('the end', async () => {
      // The first press may come before the frame has the keys.
      await reader.press('End');
      return reader.evaluate(() => scrollY > 1000);
    });
    await reader.find('button', 'Archive');
    await reader.click('button', 'Archive');
    await reader.find('button', 'Back from the archive');
    expect(await reader.find('link', new RegExp(storyTitle(2)))).toContain('Next to read');
    // The place is told once scrolling rests.
    await new Promise((resolve) => setTimeout(resolve, 800));
    void reader.press('Escape').catch(() => undefined);
    await until('reader mode to close', async () => !(await browser.hasReaderOver(page)));
    await page.waitFor(() => scrollY > 1000);
  });
});
