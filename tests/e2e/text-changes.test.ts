import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { storyPage, storyText, storyTitle } from './harness/stories';

let site: Site;
let isCorrected = false;
beforeAll(async () => {
  site = await serveSite({
    '/story/1/': (_request, response) => {
      const { html } = storyPage(1);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        isCorrected
          ? html.replace(/(Paragraph 7 of story 1: the harbour) master/, '$1 mistress')
          : html,
      );
    },
  });
});
afterAll(() => site.close());

inEachBrowser('a saved page that was corrected by its site', (launch) => {
  it('is compared when it is opened again, and kept in both versions', async () => {
    isCorrected = false;
    const browser = await launch();
    const address = `${site.origin}/story/1/`;
    const page = await browser.openPage(address);
    const popup = await browser.clickToolbar(page);
    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
    await browser.closePopup();
    await page.close();

    isCorrected = true;
    const again = await browser.openPage(address);
    const opened = await browser.clickToolbar(again);
    await opened.waitForText('Changed since you saved it on');
    await opened.click('button', 'See what changed');
    await opened.waitFor(() => document.querySelector('dialog[open] ins') !== null);
    const marks = await opened.evaluate(() =>
      [...document.querySelectorAll('dialog[open] :is(del, ins)')].map((each) => each.textContent),
    );
    expect(marks).toEqual(['[removed: master ] ', '[added: mistress ] ']);
    // The page behind the dialog has a button of that name, too.
    await opened.evaluate(() =>
      document.querySelector<HTMLElement>('dialog[open] footer .button-main')?.click(),
    );
    await opened.waitForText('1 earlier version of this article is kept.');
    // From the saved copy, with the page gone.
    await opened.click('tab', /^Saved/);
    await opened.click('link', new RegExp(storyTitle(1)));
    const saved = await browser.extensionTab('article.html');
    await saved.waitForText('the harbour mistress walked');
    expect(await saved.text()).toContain(storyText(1)[5]);
    await saved.click('button', 'See what changed');
    await saved.waitFor(() => document.querySelector('dialog[open] del') !== null);
    const hash = await saved.evaluate(() => location.hash);
    await saved.click('button', 'Read the earlier text');
    const earlier = await browser.extensionTab(`article.html${hash}&taken=`);
    await earlier.waitForText('This is the text as it was on');
    await earlier.waitForText('the harbour master walked');
  });
});
