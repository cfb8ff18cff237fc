import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFor, inEachBrowser } from './harness/in-each-browser';
import { launch } from './harness/launch';
import { serveSite, type Site } from './harness/pages';
import { removeFolder, temporaryFolder } from './harness/processes';
import { programOf } from './harness/programs';
import { storyPages, storyTitle } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(1));
});
afterAll(() => site.close());

inEachBrowser('the frame of the popup', (launchIt) => {
  it('paints its frame from its HTML, where it will be drawn, in the same words', async () => {
    const browser = await launchIt();
    const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/story/1/`));
    await popup.find('heading', storyTitle(1));
    const [still, drawn] = await popup.evaluate(async () => {
      const html = await (await fetch('/popup.html')).text();
      const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('.popup');
      if (!frame) throw new Error('The popup has no frame');
      // As popup-start does it.
      for (const part of frame.querySelectorAll<HTMLElement>('[data-text]'))
        part.textContent = part.dataset['en'] ?? '';
      const own = document.querySelector('.popup');
      const over = document.createElement('div');
      over.style.cssText = 'position: fixed; inset: 0';
      over.append(frame);
      document.body.append(over);
      const parts = (root: Element | null) =>
        ['.tab', '.popup-tools .button', '.popup-bar .button'].flatMap((selector) =>
          [...(root?.querySelectorAll(selector) ?? [])].map((part) => {
            const { left, top, height } = part.getBoundingClientRect();
            const words = part.querySelector('.button-label') ?? part;
            return {
              // Its key comes in at the left of the last one, whenever the browser tells it.
              left: part.closest('.popup-bar-read') ? null : left,
              top,
              height,
              words: words.textContent.trim(),
              icon: [...part.querySelectorAll('svg *')].map((line) =>
                [...line.attributes].map(({ name, value }) => `${name}=${value}`).toSorted(),
              ),
            };
          }),
        );
      const both = [parts(frame), parts(own)];
      over.remove();
      return both;
    });
    expect(still).toEqual(drawn);
    expect(still).toHaveLength(7);
  });
});

/** A copy of the build without the popup's own script, as an update under an open browser leaves it. */
function brokenBuild(): string {
  const folder = temporaryFolder('broken');
  cpSync(buildFor('chromium'), folder, { recursive: true });
  const chunks = path.join(folder, 'chunks');
  const own = readdirSync(chunks).filter((file) => file.startsWith('popup-'));
  expect(own).toHaveLength(1);
  for (const file of own) rmSync(path.join(chunks, file));
  return folder;
}

// Chromium alone: it can be asked for a language, and the script that says it is the same file in both.
describe.skipIf(!programOf('chromium'))('a popup whose own code cannot be fetched', () => {
  it.each([
    {
      language: 'en',
      words: ['Article', 'Saved', 'Something went wrong in Lede itself.', 'Save', 'Share', 'Read'],
    },
    {
      language: 'uk',
      words: [
        'Стаття',
        'Збережені',
        'Щось пішло не так у самому Lede.',
        'Зберегти',
        'Поділитися',
        'Читати',
      ],
    },
  ] as const)('says so, in its frame’s words: $language', async ({ language, words }) => {
    const folder = brokenBuild();
    const browser = await launch('chromium', folder, { language, keepsWelcome: true });
    try {
      // The language of Lede's texts is remembered by the first page that has shown some: this Chromium
      // has no Ukrainian of its own to name.
      await (await browser.extensionTab('welcome.html')).find('heading', /./);
      const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/story/1/`));
      await popup.waitFor(() => document.querySelector('[role="alert"]') !== null);
      const said = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.tab, .button-label, [role="alert"]')].map(
          (part) => part.innerText,
        ),
      );
      expect(said).toEqual(words);
    } finally {
      await browser.close();
      await removeFolder(folder);
    }
  });
});
