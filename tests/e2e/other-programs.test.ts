import { afterAll, beforeAll, expect, it } from 'vitest';
import { omnivoreZip, textSamples } from '@/tests/dom/library/import-samples';
import { chooseFile } from './harness/choose-file';
import { inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { type Screen, until } from './harness/screen';
import { storyPages } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(1));
});
afterAll(() => site.close());

/** A file of each program, named so that its name tells nothing; the same three pages at a site of its own. */
async function sampleFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const files = Object.entries(textSamples).map(([program, text]) => {
    const own = text.replaceAll('https://news.example/', `https://${program}.example/`);
    return [program, new TextEncoder().encode(own)] as const;
  });
  const omnivore = new Uint8Array(await omnivoreZip().arrayBuffer());
  return [...files, ['news', omnivore] as const];
}

async function choose(saved: Screen, label: string, value: string): Promise<void> {
  await saved.waitFor(
    (label) => document.querySelector(`select[aria-label="${label}"]`) !== null,
    label,
  );
  await saved.evaluate(
    (label, value) => {
      const list = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
      if (list) list.value = value;
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );
}

const waitForRows = (saved: Screen, count: number): Promise<void> =>
  saved.waitFor((count) => document.querySelectorAll('.library-row').length === count, count);

inEachBrowser('what other programs have kept', (launch) => {
  it('comes in by what is in its files, and is narrowed, sorted and put in order', async () => {
    const browser = await launch();
    const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/story/1/`));
    await popup.click('tab', /^Saved/);
    // The popup goes with the click.
    void popup.click('button', 'Import').catch(() => null);
    const saved = await browser.extensionTab('saved.html');
    const files = await sampleFiles();
    for (const [program, content] of files) {
      await chooseFile(saved, 'export', content);
      await saved.find('heading', '3 articles to bring in');
      if (program !== 'links') await saved.waitForText('1 row could not be read');
      await saved.click('button', 'Bring in');
      await saved.find('heading', '3 articles brought in');
      await saved.click('button', 'Another file');
    }

    await saved.evaluate(() => void (location.hash = '#unread'));
    await saved.waitForText('П’ять мостів, одна річка');
    await choose(saved, 'Site', 'pocket-csv.example');
    await waitForRows(saved, 2);
    await saved.click('button', /^річка/);
    await waitForRows(saved, 1);
    await saved.evaluate(() => history.back());
    await waitForRows(saved, 2);
    await choose(saved, 'Order', 'title');
    await saved.waitFor(() =>
      document.querySelector('.library-row')?.textContent?.includes('A "quoted" title'),
    );
    expect(await saved.url()).toContain('site=pocket-csv.example&sort=title');

    // Two tags that mean the same become one.
    await saved.evaluate(() => void (location.hash = '#saved?tag=місто'));
    await saved.click('button', 'Rename the tag');
    await saved.find('textbox', 'New name');
    await saved.press('Control+a');
    await saved.type('річка');
    await saved.waitForText('“річка” is in use already: the two become one.');
    await saved.click('button', 'Make them one');
    await saved.waitForText('The tag is “річка” now');
    await until('the tag to go', async () => (await saved.count('button', /^місто/)) === 0);
  });
});
