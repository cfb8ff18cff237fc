// What `npm start` does once everything is there: a browser with Lede on a page, for a person to
// use; or, without a display, what Lede shows of that page as text and pictures.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName, TestBrowser } from '../../tests/e2e/harness/browser';
import { copied, listenToClipboard } from '../../tests/e2e/harness/clipboard';
import { launch } from '../../tests/e2e/harness/launch';
import { choosePage } from './page';

const isHeadless = process.argv.includes('--headless');
const [wanted] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const name: BrowserName = process.env['LEDE_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
const folder = path.resolve(
  process.env['LEDE_OUT'] ?? '.output',
  name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3',
);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Leaves the browser to the person until it is closed. */
async function show(url: string): Promise<void> {
  const browser = await launch(name, folder, { isShown: true, keepsWelcome: true });
  await browser.openPage(url, { waitUntil: 'none' });
  console.log(`Lede is in the toolbar, behind the puzzle piece. Its page: ${url}`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await browser.ended;
  await browser.close();
}

/** Prints the article as Markdown and takes pictures of popup, reader mode and saved list. */
async function print(url: string): Promise<void> {
  const shots = path.resolve('shots');
  mkdirSync(shots, { recursive: true });
  const browser = await launch(name, folder, { size: { width: 1280, height: 900 } });
  try {
    await take(browser, url, (shot) => path.join(shots, `${shot}.png`));
    console.log(`\nScreenshots: ${shots}${path.sep}{popup,reader,saved}.png`);
  } finally {
    await browser.close();
  }
}

async function take(browser: TestBrowser, url: string, file: (shot: string) => string) {
  const page = await browser.openPage(url);
  const popup = await browser.clickToolbar(page);
  await popup.find('article');
  // The pictures of the article come a moment after its words.
  await popup.waitFor(() => [...document.images].every((image) => image.complete));
  await popup.screenshot(file('popup'));
  await listenToClipboard(popup);
  await popup.click('button', 'Share');
  await popup.click('menuitem', 'Copy as Markdown');
  console.log(`\n${await copied(popup)}`);
  await popup.click('button', /^Save/);
  await popup.find('button', /^Saved/);
  await popup.click('tab', /^Saved/);
  await popup.find('link');
  await popup.screenshot(file('saved'));
  await popup.click('tab', 'Article');
  await popup.click('button', /^Read/);
  const reader = await browser.readerOver(page);
  await reader.find('article');
  await reader.waitFor(() => [...document.images].every((image) => image.complete));
  await page.screenshot(file('reader'));
}

const { url, close } = await choosePage(wanted);
await (isHeadless || !hasDisplay() ? print(url) : show(url));
await close();
