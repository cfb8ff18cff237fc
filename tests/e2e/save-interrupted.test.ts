import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser';
import { inEachBrowser, type Launch } from './harness/in-each-browser';
import { type KeptStory, readLibrary } from './harness/library';
import { serveSite, type Site } from './harness/pages';
import type { Screen } from './harness/screen';
import { storyPages, storyText, storyTitle } from './harness/stories';

const popupsKilled = 50;
const browsersKilled = 15;

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(popupsKilled + 1));
});
afterAll(() => site.close());

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** A random moment up to `limit` milliseconds, rather sooner than later: most of a save is over soon. */
function soon(limit: number): number {
  return Math.random() ** 2 * limit;
}

async function openStory(browser: TestBrowser, number: number): Promise<[Screen, Screen]> {
  const page = await browser.openPage(`${site.origin}/story/${number}/`);
  const popup = await browser.clickToolbar(page);
  await popup.find('heading', storyTitle(number));
  await popup.waitFor(() => document.querySelector('.popup-bar button:not(:disabled)') !== null);
  return [page, popup];
}

/**
 * Clicks Save and answers true once the popup says that it is saved; never, or with false, where
 * the popup is killed before. The click is the page's own, so that the clock starts with it.
 */
function startSaving(popup: Screen): Promise<boolean> {
  return popup
    .evaluate(async () => {
      const button = document.querySelector<HTMLElement>('.popup-bar button');
      button?.click();
      while (!button?.classList.contains('button-on'))
        await new Promise((resolve) => setTimeout(resolve, 1));
      return true;
    })
    .catch(() => false);
}

/** How long a save takes here and now, in milliseconds, so that kills fall before and after its end. */
async function timeOfSave(browser: TestBrowser): Promise<number> {
  const [page, popup] = await openStory(browser, 1);
  const before = performance.now();
  expect(await startSaving(popup)).toBe(true);
  const took = performance.now() - before;
  await browser.closePopup();
  await page.close();
  return took;
}

/** Every story kept is whole, and every one that was confirmed is kept. */
function expectWhole(kept: readonly KeptStory[], confirmed: readonly number[]): void {
  for (const { title, hasBody, text } of kept) {
    const number = Number(/\d+$/.exec(title)?.[0]);
    expect({ title, hasBody }).toEqual({ title: storyTitle(number), hasBody: true });
    expect(text.split('\n')).toEqual(storyText(number));
  }
  const titles = kept.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
  expect(titles).toEqual(expect.arrayContaining(confirmed.map(storyTitle)));
}

async function killBrowserWhileSaving(launch: Launch, profile: string | undefined, number: number) {
  const browser = await launch(profile ? { profile } : {});
  // A profile that was killed before shows first what it kept.
  const [, popup] = await openStory(browser, number);
  const kept = profile ? await readLibrary(popup) : [];
  const saving = startSaving(popup);
  let isConfirmed = false;
  void saving.then((answer) => (isConfirmed = answer));
  await pause(soon(150));
  await browser.kill();
  return { profile: browser.profile, kept, isConfirmed };
}

inEachBrowser('a save that is interrupted', (launch, name) => {
  // oxlint-disable-next-line vitest/expect-expect -- `expectWhole` asserts
  it(`keeps what was confirmed, and nothing by halves, over ${popupsKilled} killed popups`, async () => {
    const browser = await launch();
    const usual = await timeOfSave(browser);
    const confirmed: number[] = [1];
    for (let number = 2; number <= popupsKilled + 1; number += 1) {
      const [page, popup] = await openStory(browser, number);
      let isConfirmed = false;
      void startSaving(popup).then((answer) => (isConfirmed = answer));
      await pause(soon(usual));
      await browser.closePopup();
      if (isConfirmed) confirmed.push(number);
      await page.close();
    }
    await pause(500); // what the background was given it may finish
    const page = await browser.openPage(`${site.origin}/story/1/`);
    const kept = await readLibrary(await browser.clickToolbar(page));
    console.log(`${name}: ${confirmed.length - 1} confirmed, ${kept.length - 1} kept`);
    expectWhole(kept, confirmed);
  }, 300_000);

  // oxlint-disable-next-line vitest/expect-expect -- `expectWhole` asserts
  it(`keeps what was confirmed, and nothing by halves, over ${browsersKilled} killed browsers`, async () => {
    let profile: string | undefined;
    const confirmed: number[] = [];
    for (let number = 1; number <= browsersKilled; number += 1) {
      const round = await killBrowserWhileSaving(launch, profile, number);
      expectWhole(round.kept, confirmed);
      profile = round.profile;
      if (round.isConfirmed) confirmed.push(number);
    }
    const browser = await launch(profile ? { profile } : {});
    const page = await browser.openPage(`${site.origin}/story/1/`);
    const kept = await readLibrary(await browser.clickToolbar(page));
    console.log(`${name}: ${confirmed.length} confirmed, ${kept.length} kept`);
    expectWhole(kept, confirmed);
  }, 400_000);
});
