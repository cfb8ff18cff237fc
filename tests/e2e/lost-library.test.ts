import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser';
import { inEachBrowser, type Launch } from './harness/in-each-browser';
import { readLibrary } from './harness/library';
import { damageDatabases, loseDatabases } from './harness/lost-database';
import { serveSite, type Site } from './harness/pages';
import { type Screen, until } from './harness/screen';
import { storyPages, storyText, storyTitle } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(3));
});
afterAll(() => site.close());

async function popupOver(browser: TestBrowser, number: number): Promise<Screen> {
  return browser.clickToolbar(await browser.openPage(`${site.origin}/story/${number}/`));
}

/** What the background has noted of the library outside of its database. */
const markerOf = (screen: Screen) =>
  screen.evaluate(async () => {
    // Both browsers have it by this name.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    const { library } = await chrome.storage.local.get('library');
    return library as { articles: number; isCopied: boolean } | undefined;
  });

/** Two stories saved, and ended once they are in the second copy. Answers with the profile. */
async function saveAndEnd(launch: Launch): Promise<string> {
  const browser = await launch();
  for (const number of [1, 2]) {
    const popup = await popupOver(browser, number);
    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
    if (number === 2)
      await until('the second copy', async () => {
        const marker = await markerOf(popup);
        return marker?.articles === 2 && marker.isCopied;
      });
    await browser.closePopup();
  }
  await browser.kill();
  return browser.profile;
}

async function expectBack(screen: Screen): Promise<void> {
  await screen.waitForText('Lede found its library missing and put 2 articles back');
  await screen.find('link', new RegExp(storyTitle(1)));
  await screen.find('link', new RegExp(storyTitle(2)));
  const kept = await readLibrary(screen);
  expect(kept.map(({ title }) => title).sort()).toEqual([storyTitle(1), storyTitle(2)]);
  for (const { text, title } of kept)
    expect(text.split('\n')).toEqual(storyText(Number(title.split(' ').at(-1))));
}

inEachBrowser('a library that the browser lost', (launch, name) => {
  // oxlint-disable-next-line vitest/expect-expect -- `expectBack` asserts
  it('is put back by itself, and that is said once', async () => {
    const profile = await saveAndEnd(launch);
    loseDatabases(name, profile);

    const browser = await launch({ profile });
    const popup = await popupOver(browser, 3);
    await popup.click('tab', /^Saved/);
    await expectBack(popup);
    await popup.click('button', 'OK');
    await until('the note to go', async () => !(await popup.text()).includes('found its library'));
  });

  // oxlint-disable-next-line vitest/expect-expect -- `expectBack` asserts
  it('is built anew on the word of the person where it cannot be opened', async () => {
    const profile = await saveAndEnd(launch);
    damageDatabases(name, profile);

    const browser = await launch({ profile });
    const popup = await popupOver(browser, 3);
    await popup.click('tab', /^Saved/);
    // Firefox 153 takes a damaged file away by itself.
    if (name === 'chromium') {
      await popup.waitForText('The browser can’t open your library any more.');
      await popup.click('button', 'Build it anew from the copy');
    }
    await expectBack(popup);
  });
});
