import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { storyPages, storyTitle } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(3));
});
afterAll(() => site.close());

inEachBrowser('the Saved page', (launch) => {
  it('finds, archives, takes back, tags, renames a tag and deletes, and Back leads back', async () => {
    const browser = await launch();
    for (const number of [1, 2, 3]) {
      const page = await browser.openPage(`${site.origin}/story/${number}/`);
      const popup = await browser.clickToolbar(page);
      await popup.click('button', /^Save/);
      await popup.find('button', /^Saved/);
      if (number < 3) {
        await browser.closePopup();
        continue;
      }
      await popup.click('tab', /^Saved/);
      await popup.click('searchbox', 'Find in saved');
      await popup.type('fishermen');
      await popup.waitFor(() => document.querySelector('mark'));
      await popup.click('link', 'All saved');
    }

    const saved = await browser.extensionTab('saved.html');
    const [two, three] = [2, 3].map(storyTitle);
    // What the popup had found is found here, too, by the texts.
    await saved.find('link', new RegExp(`${two}`));
    await saved.waitFor(() => document.querySelector('mark')?.textContent?.startsWith('fisherm'));
    await saved.click('link', /^Unread/);
    await saved.find('link', new RegExp(`${three}`));
    expect(await saved.count('checkbox')).toBe(3);

    for (const key of ['j', 'x', 'j', 'x', 'e']) await saved.press(key);
    await saved.waitForText('2 articles archived');
    await saved.find('link', 'Unread 1');
    await saved.click('link', 'Archive 2');
    await saved.find('link', new RegExp(`${three}`));
    await saved.press('z');
    await saved.waitForText('The archive is empty.');
    await saved.evaluate(() => history.back());
    await saved.find('link', 'Unread 3');
    await saved.waitFor(() => document.querySelectorAll('.library-row').length === 3);

    for (const key of ['j', 't']) await saved.press(key);
    await saved.find('textbox', 'Add a tag');
    await saved.type('harbour');
    await saved.click('button', 'Done');
    await saved.click('button', /^harbour/);
    await saved.waitFor(() => document.querySelectorAll('.library-row').length === 1);
    await saved.click('button', 'Rename the tag');
    await saved.find('textbox', 'New name');
    await saved.press('Control+a');
    await saved.type('pier');
    await saved.click('button', 'Rename');
    await saved.waitForText('The tag is “pier” now');
    await saved.find('button', /^pier/);
    await saved.waitFor(() => document.querySelectorAll('.library-row').length === 1);
    await saved.press('j');
    await saved.press('#');
    await saved.waitForText('1 article deleted');
    await saved.click('link', 'Bin 1');
    await saved.click('button', 'Empty the bin');
    await saved.click('button', 'Delete for good');
    await saved.waitForText('Nothing was deleted lately.');
    await saved.find('link', 'Saved 2');
  });
});
