import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName, TestBrowser } from './harness/browser';
import { canCommand, inEachBrowser } from './harness/in-each-browser';
import { serveSite, type Site } from './harness/pages';
import { type Screen, until } from './harness/screen';
import { storyPages, storyTitle } from './harness/stories';

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await serveSite(storyPages(2));
  folder = mkdtempSync(path.join(tmpdir(), 'lede-downloads-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

/** A new profile of a person whose downloads go into `downloads`. */
function profileWith(name: BrowserName, downloads: string): string {
  const profile = path.join(folder, `${name}-profile`);
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  if (name === 'chromium')
    writeFileSync(
      path.join(profile, 'Default/Preferences'),
      JSON.stringify({ download: { default_directory: downloads } }),
    );
  else {
    const preferences = {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // Its panel would stand where the popup opens.
      'browser.download.alwaysOpenPanel': false,
    };
    const lines = Object.entries(preferences).map(
      ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(path.join(profile, 'prefs.js'), lines.join(''));
  }
  return profile;
}

async function saveStory(browser: TestBrowser, number: number): Promise<Screen> {
  const popup = await browser.clickToolbar(
    await browser.openPage(`${site.origin}/story/${number}/`),
  );
  await popup.click('button', /^Save/);
  await popup.find('button', /^Saved/);
  return popup;
}

type BackupLine = { createdAt: string; article: { title: string }; end: object };

/** The one backup that lies among the downloads, whole; null where there is none, or more. */
function backedUp(
  downloads: string,
): { readonly createdAt: string; readonly titles: readonly string[] } | null {
  const own = path.join(downloads, 'Lede');
  const names = readdirSync(own).filter((name) => /\.jsonl(?: ?\(\d+\))?\.gz$/.test(name));
  const [name] = names;
  if (names.length !== 1 || name === undefined) return null;
  const lines = gunzipSync(readFileSync(path.join(own, name)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Partial<BackupLine>);
  if (!lines.at(-1)?.end) return null;
  const titles = lines.flatMap(({ article }) => (article ? [article.title] : []));
  return { createdAt: lines[0]?.createdAt ?? '', titles: titles.sort() };
}

/** As if the last backup had been made eight days ago, and only one were to be kept. */
const makeDue = (screen: Screen) =>
  screen.evaluate(async () => {
    // Both browsers have it by this name.
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: {
            get(key: string): Promise<{ care: object }>;
            set(items: object): Promise<void>;
          };
        };
      };
    };
    const { care } = await chrome.storage.local.get('care');
    const lastBackupAt = Date.now() - 8 * 86_400_000;
    await chrome.storage.local.set({ care: { ...care, lastBackupAt, kept: 1 } });
  });

inEachBrowser('a backup every week', (launch, name) => {
  // Chromium answers a permission's prompt only on a display with real keys.
  it.skipIf(!canCommand(name))(
    'is saved at once, again when it is due, and can be restored',
    async () => {
      const downloads = path.join(folder, name);
      mkdirSync(downloads);
      const profile = profileWith(name, downloads);
      const browser = await launch({ profile, hasKeys: name === 'chromium' });
      await saveStory(browser, 1);
      await browser.closePopup();
      const popup = await saveStory(browser, 2);
      await popup.click('tab', /^Saved/);
      // The popup goes with the click.
      void popup.click('link', /All saved/).catch(() => null);
      const saved = await browser.extensionTab('saved.html');
      await saved.click('link', 'Storage and backup');
      await saved.click('radio', 'Every week');
      await browser.allowPrompt();
      await saved.waitForText('Backup saved among your downloads');
      const first = backedUp(downloads);
      expect(first?.titles).toEqual([storyTitle(1), storyTitle(2)]);

      await makeDue(saved);
      await saved.evaluate(() => location.reload()).catch(() => null);
      await until('the backup that is due', async () => {
        const next = backedUp(downloads);
        return next !== null && next.createdAt !== first?.createdAt;
      });
      expect(backedUp(downloads)?.titles).toEqual(first?.titles);

      const [file = ''] = readdirSync(path.join(downloads, 'Lede'));
      const bytes = readFileSync(path.join(downloads, 'Lede', file));
      await saved.evaluate(() => void (location.hash = '#import'));
      await saved.find('heading', /Bring in what/);
      await saved.evaluate((base64) => {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const data = new DataTransfer();
        data.items.add(new File([content], 'backup'));
        if (input) input.files = data.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, bytes.toString('base64'));
      await saved.waitForText('2 articles are in it');
      await saved.waitForText('0 of your articles are not in it');
      await saved.click('button', 'Merge');
      await saved.waitForText('0 articles added');
      await browser.close();
    },
  );
});
