import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { type Screen, until } from './harness/screen';
import { storyPages, storyTitle } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(2));
});
afterAll(() => site.close());

/** Saves a story and opens it from the list, in a tab. */
async function openSaved(browser: TestBrowser, number: number): Promise<Screen> {
  const page = await browser.openPage(`${site.origin}/story/${number}/`);
  const popup = await browser.clickToolbar(page);
  await popup.click('button', /^Save/);
  await popup.find('button', /^Saved/);
  await popup.click('tab', /^Saved/);
  await popup.click('link', new RegExp(storyTitle(number)));
  const saved = await browser.extensionTab('article.html');
  await saved.find('heading', storyTitle(number));
  return saved;
}

/** The record of a story as it lies in the store. */
const recordOf = (screen: Screen) =>
  screen.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await done(indexedDB.open('lede'));
    const [record] = (await done(
      database.transaction('summaries').objectStore('summaries').getAll(),
    )) as {
      readingState: string;
      progress: number;
    }[];
    database.close();
    return record ?? null;
  });

/** Opens the library as a Lede would whose schema has one step more. */
const openAsNewer = (screen: Screen) =>
  screen.evaluate(async () => {
    const version = (await indexedDB.databases()).find(({ name }) => name === 'lede')?.version ?? 0;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('lede', version + 1);
      request.addEventListener('error', () => reject(new Error(String(request.error))));
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
  });

inEachBrowser('the library while its pages live', (launch) => {
  it('loses neither change of two windows to the same article', async () => {
    const browser = await launch();
    const one = await openSaved(browser, 1);
    const address = (await one.url()).replace('article.html', 'article.html?second');
    await one.evaluate(async (url) => {
      // Both browsers have it by this name.
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { create(tab: { url: string }): Promise<unknown> } };
      };
      await chrome.tabs.create({ url });
    }, address);
    const other = await browser.extensionTab('article.html?second');
    await other.find('heading', storyTitle(1));

    // Within the same moment: its state in one window, its place in the other.
    await Promise.all([
      one.evaluate(() => {
        document.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'e', code: 'KeyE', bubbles: true, cancelable: true }),
        );
      }),
      other.evaluate(() => {
        document.dispatchEvent(new WheelEvent('wheel', { deltaY: 900, bubbles: true }));
        window.scrollTo(0, 900);
      }),
    ]);

    await until('both changes', async () => {
      const record = await recordOf(one);
      return record?.readingState === 'archived' && record.progress > 0;
    });
    // And what one window shows of it, the other one does too.
    await other.find('button', 'Back from the archive');
    expect(await other.count('button', 'Back from the archive')).toBe(1);
  });

  it('says on open pages that Lede was updated, and refuses a newer library in words', async () => {
    const browser = await launch();
    const saved = await openSaved(browser, 1);

    await openAsNewer(saved);

    await saved.waitForText('Lede has been updated.');
    // What was being read stays.
    await saved.find('heading', storyTitle(1));
    const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/story/2/`));
    await popup.find('heading', storyTitle(2));
    await popup.click('button', /^Save/);
    await popup.waitForText(/come from a newer Lede/);
    await popup.click('tab', /^Saved/);
    await popup.waitForText(/come from a newer Lede/);
    await browser.closePopup();
    await saved.click('button', 'Reload');
    await saved.waitForText(/come from a newer Lede/);
    expect(await saved.count('article')).toBe(0);
  });
});
