import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { programOf } from '@/tests/e2e/harness/programs';

/** CSS pixels of one picture on the sheet. */
const cell = { width: 330, height: 240 };

/** Puts all pictures of a folder on one sheet, each with its name below. `file`: a WebP. */
export async function makeContactSheet(
  folder: string,
  file: `${string}.webp`,
  names: readonly string[],
): Promise<void> {
  const cells = names
    .filter((name) => existsSync(path.join(folder, `${name}.png`)))
    .map((name) => {
      const picture = readFileSync(path.join(folder, `${name}.png`)).toString('base64');
      return `<figure><img src="data:image/png;base64,${picture}"><figcaption>${name}</figcaption></figure>`;
    });
  const browser = await launch({
    executablePath: programOf('chromium') ?? 'chromium',
    pipe: true,
    args: ['--no-sandbox'],
    defaultViewport: { width: 1440, height: 900 },
  });
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 18px; margin: 18px; background: #8a8781; font: 13px system-ui }
    figure { margin: 0 }
    img { display: block; width: ${cell.width}px; height: ${cell.height}px; object-fit: contain; object-position: top left }
    figcaption { padding-top: 4px; color: #fff }
  </style>${cells.join('')}`);
  await page.screenshot({ path: file, type: 'webp', quality: 62, fullPage: true });
  await browser.close();
}
