import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser';
import { inEachBrowser, type Launch } from './harness/in-each-browser';
import { readLibrary } from './harness/library';
import { cutLogsOff, damageDatabases, loseDatabases } from './harness/lost-database';
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

/** The storage buckets that there are. */
const homesOf = (screen: Screen) =>
  screen.evaluate(async () => {
    // Chromium has them; TypeScript has no types for them yet.
    const { storageBuckets } = navigator as Navigator & {
      readonly storageBuckets: { keys(): Promise<string[]> };
    };
    return storageBuckets.keys();
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
  await screen.waitForText('The browser had lost your library. Lede put 2 articles back');
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
    await until(
      'the note to go',
      async () => !(await popup.text()).includes('had lost your library'),
    );
  });

  // oxlint-disable-next-line vitest/expect-expect -- `expectBack` asserts
  it('is put back elsewhere by itself where it cannot be opened, and again where that breaks too', async () => {
    const profile = await saveAndEnd(launch);
    damageDatabases(name, profile);

    const browser = await launch({ profile });
    const popup = await popupOver(browser, 3);
    await popup.click('tab', /^Saved/);
    await expectBack(popup);
    // Firefox 153 takes a damaged file away by itself, and has one home.
    if (name === 'firefox') return;
    expect(await homesOf(popup)).toEqual(['lede-1']);
    // What is saved from now on is there after the next damage, which is that of the new home.
    await popup.click('tab', /^Article/);
    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
    await until('the second copy', async () => (await markerOf(popup))?.articles === 3);
    await until('the second copy', async () => (await markerOf(popup))?.isCopied === true);
    await browser.kill();
    damageDatabases(name, profile);

    const last = await launch({ profile });
    const list = await popupOver(last, 3);
    await list.click('tab', /^Saved/);
    await list.waitForText('Lede put 3 articles back from its own copy');
    expect((await readLibrary(list)).length).toBe(3);
    await until('the broken home to go', async () => String(await homesOf(list)) === 'lede-2');
  });

  it('is not lost where a kill has cut its log off', async () => {
    // Firefox's SQLite looks after its logs.
    if (name === 'firefox') return;
    const profile = await saveAndEnd(launch);
    cutLogsOff(profile);

    const browser = await launch({ profile });
    const popup = await popupOver(browser, 3);
    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
    await browser.kill();

    const last = await launch({ profile });
    const list = await popupOver(last, 3);
    await list.click('tab', /^Saved/);
    for (const number of [1, 2, 3]) await list.find('link', new RegExp(storyTitle(number)));
    expect(await list.text()).not.toContain('had lost your library');
    expect((await readLibrary(list)).length).toBe(3);
  });
});
