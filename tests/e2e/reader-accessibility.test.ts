import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { mixedPage } from './harness/mixed-page';
import { sampleFolder, serveSite, type Site } from './harness/pages';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/ferry/': mixedPage }, sampleFolder);
});
afterAll(() => site.close());

const tree = `
document
  banner “What to do with this article”
    button “Close”
    button “Contents”
    text “Alt+L”
    text “1 min left”
    button “Text and colours”
    button “Save”
    button “Share”
    link “Open the original page”
    button “More”
  main
    article “How the ferry came back”
      text “Harbour News”
      text “localhost”
      heading “How the ferry came back”
      text “Olena Kovalenko”
      text “·”
      text “1 min”
      paragraph
        text “For eleven years nobody crossed the bay by ferry, because the road bridge was thought to be enough for everybody. This spring the old boat is running again, painted white and blue.”
      heading “Why it stopped”
      paragraph
        text “The company that owned it closed after the bridge was opened, and the”
        link “old pier”
        text “was left to the gulls, the anglers and the rust for more than a decade.”
      list
        listitem
          text “It carried forty cars and two hundred people on a good day.”
        listitem
          text “It took twelve minutes in fair weather, and half an hour in fog.”
      blockquote
        paragraph
          text “We never forgot her. My mother went to work on that boat every day of her life, and so did everyone in our street.”
      figure
        button “Enlarge: The ferry at the pier”
        caption
          text “The boat on its first morning back.”
      heading “What it costs”
      region “Table”
        table
          row
            columnheader “Who”
            columnheader “One way”
          row
            cell “Adults”
            cell “40”
          row
            cell “Children”
            cell “15”
      paragraph
        text “The council pays for the rest until the end of next year. What happens then, the harbour master said, depends on how many people come, and so far they come in great numbers.”
      group
        summary
          text “Nothing hidden”
  status
  status
`;

inEachBrowser('reader mode, as assistive technology has it', (launch) => {
  it('is this tree and no other', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/ferry/`);
    const popup = await browser.clickToolbar(page);
    await popup.find('heading', 'How the ferry came back');
    await popup.click('button', /^Read/);
    await (await browser.readerOver(page)).find('heading', 'How the ferry came back');
    await expect
      .poll(
        async () => {
          const lines = await browser.readerTree(page);
          return lines.map((line) => line.replace(/(?<=localhost):\d+/, '')).join('\n');
        },
        { timeout: 15_000 },
      )
      .toBe(tree.trim());
  });
});
