import { afterAll, beforeAll, expect, it } from 'vitest';
import { canCommand, inEachBrowser } from './harness/in-each-browser';
import { sampleFolder, samplePath, serveSite, type Site } from './harness/pages';
import { storyPage, storyPages, storyTitle } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ ...storyPages(3), '/story/77/': storyPage(77) }, sampleFolder);
});
afterAll(() => site.close());

inEachBrowser('the popup', (launch, name) => {
  // Under a display: headless Chromium gives popups no room.
  it.skipIf(!canCommand(name))('is 420 × 600 from its first to its last moment', async () => {
    const browser = await launch({ hasKeys: name === 'chromium' });
    for (const path of [samplePath, '/story/1/']) {
      const popup = await browser.clickToolbar(await browser.openPage(site.origin + path));
      const sizes = await popup.evaluate(async () => {
        const seen = new Set<string>();
        for (let frame = 0; frame < 60; frame += 1) {
          seen.add(`${innerWidth} × ${innerHeight}`);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return [...seen];
      });
      // Chromium 156 makes the window at 25 × 25, and shows it once it has its size.
      expect(sizes.filter((size) => size !== '25 × 25')).toEqual(['420 × 600']);
      await browser.closePopup();
    }
  });

  it('keeps the buttons in view', async () => {
    const browser = await launch();
    const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/story/1/`));
    await popup.find('heading', storyTitle(1));
    const isInView = await popup.evaluate(() =>
      [...document.querySelectorAll('.popup-bar button')].every((button) => {
        const { top, left, bottom, right } = button.getBoundingClientRect();
        return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      }),
    );
    expect(isInView).toBe(true);
  });

  it('saves by its key, says so again when it is reopened, and takes it back', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/story/1/`);
    const popup = await browser.clickToolbar(page);
    await popup.find('heading', storyTitle(1));
    await popup.press('s');
    await popup.find('button', /^Saved/);
    await browser.closePopup();

    const again = await browser.clickToolbar(page);
    expect(await again.find('button', /^Saved/)).toMatch(/\d/); // the time or the date
    await again.click('button', /^Saved/);
    await again.find('button', 'Undo');
    await again.find('button', /^Save\b(?!d)/);
    await again.press('Control+z');
    await again.find('button', /^Saved/);
  });

  // oxlint-disable-next-line vitest/expect-expect -- what it waits for is the claim
  it('reopens where it was closed by accident', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/story/2/`);
    const popup = await browser.clickToolbar(page);
    await popup.find('heading', storyTitle(2));
    await popup.press('s');
    await popup.find('button', /^Saved/);
    await popup.click('tab', /^Saved/);
    await popup.click('searchbox', /./);
    await popup.type('pier');
    // Found by the whole word: the last letter has arrived.
    await popup.waitFor(() => document.querySelector('mark')?.textContent === 'pier');
    await browser.closePopup();

    const again = await browser.clickToolbar(page);
    await again.find('link', new RegExp(storyTitle(2)));
    await again.waitFor(() => document.querySelector<HTMLInputElement>('input')?.value === 'pier');
  });

  it('finds, opens and deletes by the keyboard, and brings back after it was closed', async () => {
    const browser = await launch();
    for (const number of [1, 77, 3]) {
      const page = await browser.openPage(`${site.origin}/story/${number}/`);
      const popup = await browser.clickToolbar(page);
      await popup.find('heading', storyTitle(number));
      await popup.press('s');
      await popup.find('button', /^Saved/);
      await browser.closePopup();
    }
    const page = await browser.openPage(`${site.origin}/story/1/`);
    const popup = await browser.clickToolbar(page);
    await popup.click('tab', /^Saved/);
    await popup.find('link', new RegExp(storyTitle(3)));
    const order = await popup.evaluate(() =>
      [...document.querySelectorAll('.saved-row-title')].map((title) => title.textContent),
    );
    expect(order).toEqual([3, 77, 1].map(storyTitle));

    await popup.click('searchbox', /./);
    await popup.type('number 77');
    await popup.waitFor(() => document.querySelectorAll('.saved-row').length === 1);
    await popup.press('ArrowDown');
    await popup.press('Delete');
    await popup.find('button', 'Undo');
    await browser.closePopup();

    // The notice is gone with the popup; the bin is not.
    const again = await browser.clickToolbar(page);
    await again.click('tab', /^Saved/);
    await again.click('button', 'Show all');
    await again.click('button', /^Recently deleted/);
    await again.click('button', /^Put back/);
    await again.click('button', 'Back to saved');
    expect(await again.find('link', new RegExp(storyTitle(77)))).toContain(storyTitle(77));
  });
});
