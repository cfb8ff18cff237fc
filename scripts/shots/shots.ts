// Pictures of every screen and state: `npm run shots` (after `npm run build`). All of them go to
// docs/screens/all/, which git leaves out; the few that the README shows, and one sheet of them all,
// go to docs/screens/.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { defaultSettings, type Theme } from '@/settings/settings';
import { sampleFolder, samplePath, serveSite } from '@/tests/e2e/harness/pages';
import { programOf } from '@/tests/e2e/harness/programs';
import { frontPage } from '@/tests/e2e/harness/stories';
import { shotArticles } from './articles';
import { makeContactSheet } from './contact-sheet';
import { shots, type Act, type Shot } from './shot-list';

const folder = path.resolve(process.env['LEDE_OUT'] ?? '.output', 'chrome-mv3');
const screens = path.resolve('docs/screens');
const all = path.join(screens, 'all');

/** Those that the README shows, and what they are called there. */
const kept = {
  'popup-light': 'popup-light',
  'reader-light': 'reader-light',
  'reader-dark': 'reader-dark',
  'popup-saved': 'saved-light',
};

/** Milliseconds for faces, pictures and fades to come to rest. */
const rest = 450;

async function open(language: 'en' | 'uk'): Promise<{ browser: Browser; origin: string }> {
  const browser = await launch({
    executablePath: programOf('chromium') ?? 'chromium',
    pipe: true,
    enableExtensions: [folder],
    args: ['--no-sandbox', `--lang=${language}`, '--screen-info={1400x1000}', '--hide-scrollbars'],
    env: { ...process.env, LANGUAGE: language },
  });
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  return { browser, origin: new URL(welcome.url()).href.replace('/welcome.html', '') };
}

/** Saves every article the way a screen does; out: the id of each. */
async function fill(browser: Browser, extension: string, site: string) {
  const page = await browser.newPage();
  await page.goto(`${extension}/welcome.html`);
  const articles = Object.entries(shotArticles(site));
  const ids: [string, string][] = [];
  for (const [name, article] of articles) {
    const id = await page.evaluate(async (saved) => {
      const runtime = Reflect.get(Reflect.get(globalThis, 'chrome'), 'runtime');
      const answer = await runtime.sendMessage({
        lede: 'save-article',
        payload: { article: saved },
      });
      return String(answer.value.summary.id);
    }, article);
    ids.push([name, id]);
  }
  await page.close();
  return new Map(ids);
}

async function choose(browser: Browser, extension: string, theme: Theme): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${extension}/welcome.html`);
  await page.evaluate(
    (settings) => {
      // The page that chooses it remembers it for the first paint of the others.
      localStorage.setItem('theme', settings.theme);
      const storage = Reflect.get(Reflect.get(globalThis, 'chrome'), 'storage');
      return storage.local.set({ settings });
    },
    { ...defaultSettings, theme },
  );
  await page.close();
}

async function prepare(
  page: Page,
  { width = 1280, height = 860, scale = 1, coarse = false }: Shot,
) {
  await page.setViewport({
    width,
    height,
    deviceScaleFactor: scale,
    isMobile: coarse,
    hasTouch: coarse,
  });
}

async function giveFile(page: Page, { name, text }: NonNullable<Act['file']>): Promise<void> {
  const field = await page.waitForSelector('input[type=file]', { timeout: 4000 });
  if (!field) throw new Error('No file field');
  const place = path.join(mkdtempSync(path.join(tmpdir(), 'lede-shots-')), name);
  writeFileSync(place, text);
  await field.uploadFile(place);
}

async function act(page: Page, acts: readonly Act[]): Promise<void> {
  for (const { press, click, scroll, file } of acts) {
    if (press) await page.keyboard.type(press);
    if (click) await (await page.waitForSelector(click, { timeout: 4000 }))?.click();
    if (file) await giveFile(page, file);
    if (scroll !== undefined) await page.evaluate((top) => window.scrollTo(0, top), scroll);
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}

async function shoot(
  browser: Browser,
  extension: string,
  site: string,
  shot: Shot,
  ids: ReadonlyMap<string, string>,
) {
  const file = path.join(all, `${shot.name}.png`);
  const page = await browser.newPage();
  try {
    await prepare(page, shot);
    if (shot.popup !== undefined) {
      await page.goto(`${site}${shot.popup || samplePath}`);
      const own = [...(await browser.extensions()).values()].find(({ name }) => name === 'Lede');
      if (!own) throw new Error('Lede is not there');
      await page.triggerExtensionAction(own);
      const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      await new Promise((resolve) => setTimeout(resolve, rest * 3));
      await act(popup, shot.acts ?? []);
      await popup.screenshot({ path: file });
      await popup.close().catch(() => null);
    } else {
      const address = (shot.address ?? '').replace(
        /\{(\S+?)\}/,
        (_, name: string) => ids.get(name) ?? '',
      );
      await page.goto(`${extension}/${address}`);
      await new Promise((resolve) => setTimeout(resolve, rest * 2));
      if (shot.print) await page.emulateMediaType('print');
      // A saved article opens where the last picture left it.
      await act(page, [{ scroll: 0 }, ...(shot.acts ?? [])]);
      await page.screenshot({ path: file });
    }
  } catch (error) {
    console.error(`${shot.name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await page.close();
  }
}

const only = process.argv.slice(2);
const wanted = shots.filter(
  ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
);
mkdirSync(all, { recursive: true });
if (only.length === 0) {
  rmSync(all, { recursive: true });
  mkdirSync(all);
}
const site = await serveSite(
  {
    '/empty/': { html: '<!doctype html><title>Nothing</title>' },
    '/front/': { html: frontPage },
  },
  sampleFolder,
);
try {
  for (const language of ['en', 'uk'] as const) {
    const mine = wanted.filter((shot) => (shot.language ?? 'en') === language);
    if (mine.length === 0) continue;
    const { browser, origin } = await open(language);
    const ids = await fill(browser, origin, site.origin);
    for (const shot of mine) {
      // Each time anew: keys of the last picture may have changed something.
      await choose(browser, origin, shot.theme ?? 'light');
      await shoot(browser, origin, site.origin, shot, ids);
    }
    await browser.close();
  }
  if (only.length === 0) {
    for (const [from, to] of Object.entries(kept))
      copyFileSync(path.join(all, `${from}.png`), path.join(screens, `${to}.png`));
    await makeContactSheet(
      all,
      `${screens}/contact-sheet.webp`,
      shots.map(({ name }) => name),
    );
  }
} finally {
  await site.close();
}
console.log(`${wanted.length} pictures in ${path.relative('.', all)}`);
