import { afterAll, beforeAll, expect, it } from 'vitest';
import expected from '../fixtures/seed/expected.json';
import { copied, listenToClipboard } from './harness/clipboard';
import { inEachBrowser } from './harness/in-each-browser';
import { sampleFolder, samplePath, serveSite, type Site } from './harness/pages';
import type { Screen } from './harness/screen';

let site: Site;
beforeAll(async () => {
  site = await serveSite({}, sampleFolder);
});
afterAll(() => site.close());

/** The sample's pictures are served beside it, under the paths they have in `expected.json`. */
const pictures = expected.pictures.flatMap(({ anyOf }) =>
  anyOf.map((address) => new URL(address).pathname),
);

/** What a screen of ours shows of the story: its blocks, word for word, and its pictures. */
function storyOn(screen: Screen) {
  return screen.evaluate(() => {
    const body = document.querySelector('.article-body');
    return {
      title: document.querySelector('.article h1')?.textContent,
      blocks: [...(body?.children ?? [])]
        .map((block) => block.textContent.trim())
        .filter((text) => text !== ''),
      pictures: [...document.querySelectorAll<HTMLImageElement>('.article img')].map((image) => ({
        path: new URL(image.src).pathname,
        alt: image.alt,
      })),
    };
  });
}

async function expectTheStory(screen: Screen): Promise<void> {
  await screen.find('heading', expected.title);
  const story = await storyOn(screen);
  expect(story.title).toBe(expected.title);
  expect(story.blocks).toEqual(expected.paragraphs);
  expect(story.pictures.map(({ alt }) => alt)).toEqual(expected.pictures.map(({ alt }) => alt));
  expect(pictures).toEqual(expect.arrayContaining(story.pictures.map(({ path }) => path)));
}

inEachBrowser('the sample page', (launch) => {
  it('is the same story, word for word, in popup, copied text, saved copy and reader mode', async () => {
    const browser = await launch();
    const page = await browser.openPage(site.origin + samplePath);
    const popup = await browser.clickToolbar(page);
    await expectTheStory(popup);

    await listenToClipboard(popup);
    await popup.click('button', 'Share');
    await popup.click('menuitem', 'Copy text');
    const text = await copied(popup);
    const [title, , ...rest] = text.trim().split('\n\n');
    expect(title).toBe(expected.title);
    expect(rest.slice(0, -1)).toEqual(expected.paragraphs);
    for (const word of expected.never) expect(text).not.toContain(word);

    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
    await popup.click('tab', /^Saved/);
    await popup.click('link', new RegExp(expected.title));
    const saved = await browser.extensionTab('article.html');
    await expectTheStory(saved);
    await saved.close();

    const second = await browser.openPage(site.origin + samplePath);
    const again = await browser.clickToolbar(second);
    await again.find('heading', expected.title);
    // Not awaited: the popup goes as soon as reader mode is there.
    void again.click('button', 'Read').catch(() => null);
    await expectTheStory(await browser.readerOver(second));
  });
});
