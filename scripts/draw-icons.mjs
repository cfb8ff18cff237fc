// Draws public/icon/*.png from assets/mark.svg: `node scripts/draw-icons.mjs`, after the mark has changed.
// The pictures are committed, so that a build needs no browser.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const sizes = [16, 32, 48, 96, 128];
const root = new URL('../', import.meta.url);
const mark = await readFile(new URL('assets/mark.svg', root), 'utf8');
const executablePath =
  process.env['LEDE_CHROMIUM'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await mkdir(new URL('public/icon/', root), { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
    );
    await page.screenshot({
      path: new URL(`public/icon/${size}.png`, root).pathname,
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
