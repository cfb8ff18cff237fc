import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseFile } from './harness/choose-file';
import { canCommand, inEachBrowser } from './harness/in-each-browser';
import { sampleFolder, serveSite, type Site } from './harness/pages';
import type { Screen } from './harness/screen';

const rows = 600;

let site: Site;
let folder: string;
beforeAll(async () => {
  const picture = readFileSync(path.join(sampleFolder, 'uploads/geneva.jpg'));
  const paragraphs = Array.from(
    { length: 8 },
    (_n, number) =>
      `<p>The bridge over the river, paragraph ${number}. ${'Word after word it goes on. '.repeat(12)}</p>`,
  );
  site = await serveSite({
    '/story/': {
      html: `<!doctype html><html lang="en"><title>A bridge with a picture</title><article><h1>A bridge with a picture</h1>
        <figure><img src="/bridge.jpg" alt="The bridge" width="900" height="600"><figcaption>The bridge</figcaption></figure>
        ${paragraphs.join('')}</article></html>`,
    },
    // No word of CORS: only the permission for its site lets it be fetched.
    '/bridge.jpg': (_request, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg' });
      response.end(picture);
    },
  });
  folder = mkdtempSync(path.join(tmpdir(), 'lede-files-'));
  const lines = Array.from(
    { length: rows },
    (_n, row) => `Story ${row},https://n.example/${row},1700000000,a|b,unread`,
  );
  writeFileSync(
    path.join(folder, 'pocket.csv'),
    `title,url,time_added,tags,status\n${lines.join('\n')}\nNone,nowhere,1700000000,,unread\n`,
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

/** Notes the files that links save, and their first bytes. */
async function watchSaving(screen: Screen): Promise<() => Promise<readonly string[]>> {
  await screen.evaluate(() => {
    const saved: string[] = [];
    Reflect.set(window, 'saved', saved);
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: File) => {
      void file
        .slice(0, 2)
        .arrayBuffer()
        .then((bytes) =>
          saved.push(`${[...new Uint8Array(bytes)].join(' ')} of ${file.size > 500}`),
        );
      return create(file);
    };
    return null;
  });
  return () => screen.evaluate(() => Reflect.get(window, 'saved') as string[]);
}

inEachBrowser('keeping a library', (launch, name) => {
  it('brings in a file over a page that is closed in between, saves all of it, and frees it', async () => {
    const browser = await launch();
    const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/story/`));
    await popup.click('button', /^Save/);
    await popup.waitForText('uninstalling Lede deletes it');
    // The popup goes with the click.
    void popup.click('button', 'Backup…').catch(() => null);
    const saved = await browser.extensionTab('saved.html');
    await saved.click('link', 'Import');
    await chooseFile(saved, 'pocket.csv', readFileSync(path.join(folder, 'pocket.csv')));
    await saved.find('heading', '600 articles to bring in');
    await saved.waitForText('1 row could not be read');
    await saved.click('button', 'Bring in');
    await saved.find('progressbar');
    // As a person who closes the page in the middle: it is there again, and goes on.
    await saved.evaluate(() => location.reload()).catch(() => null);
    await saved.find('heading', /An import is waiting|articles brought in/);
    if ((await saved.count('button', 'Go on')) > 0) await saved.click('button', 'Go on');
    await saved.find('heading', '600 articles brought in');
    await saved.click('button', 'See saved articles');
    await saved.waitForText(/Story \d+/);

    await saved.evaluate(() => void (location.hash = '#storage'));
    const files = await watchSaving(saved);
    await saved.click('button', 'Back up now');
    await saved.waitForText('Backup saved among your downloads');
    await saved.click('button', 'Export everything');
    await saved.waitForText('Archive saved among your downloads');
    // gzip, and ZIP.
    await expect.poll(files).toEqual(['31 139 of true', '80 75 of true']);
    await saved.waitForText(/\d+ kB in all|MB in all/);
    expect(await saved.text()).toContain('promised never to clear it');
  });

  // Chromium answers a permission's prompt only on a display with real keys.
  it.skipIf(!canCommand(name))(
    'shows the pictures of a saved article without a network, once they are kept',
    async () => {
      const browser = await launch({ hasKeys: name === 'chromium' });
      const page = await browser.openPage(`${site.origin}/story/`);
      const popup = await browser.clickToolbar(page);
      await popup.click('button', /^Save/);
      await popup.waitForText('uninstalling Lede deletes it');
      await popup.click('tab', /^Saved/);
      await popup.find('link', /A bridge with a picture/);
      void popup
        .evaluate(() => document.querySelector<HTMLElement>('.saved-list a')?.click())
        .catch(() => null);
      const reader = await browser.extensionTab('article.html');
      await reader.find('button', 'Keep 1 picture on this device');
      await reader.waitForText('localhost');
      await reader.click('button', 'Keep 1 picture on this device');
      await browser.allowPrompt();
      await reader.waitForText('Its pictures are on this device.');

      const asked = site.asked.length;
      await browser.setOffline(true);
      await reader.evaluate(() => location.reload()).catch(() => null);
      await reader.waitFor(() => {
        const picture = document.querySelector<HTMLImageElement>('article img');
        picture?.scrollIntoView();
        return picture?.src.startsWith('blob:') === true && picture.naturalWidth > 100;
      });
      expect(site.asked.length).toBe(asked);
    },
  );
});
