import { cp, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { openExtension } from './extension-profile';
import {
  countSavedBytes,
  noteLongTasks,
  press,
  takeLongTasks,
  waitForWords,
} from './files-in-page';
import { mostMemory } from './process-memory';

/** One way in or out of the library, measured. Milliseconds and bytes. */
export type MeasuredWork = {
  readonly what: string;
  readonly ms: number;
  readonly longestTask: number;
  /** Tasks over 50 ms. */
  readonly longTasks: number;
  /** The most that the page's process had for itself. */
  readonly memory: number;
  /** Size of the file. */
  readonly bytes: number;
};

/** A Pocket export of so many rows, as people have them. */
export function pocketCsv(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_nothing, row) =>
      `"Story, number ${row}: переговори тривають",https://site-${row % 400}.example/2026/${row},${1_600_000_000 + row},news|тег ${row % 50},${row % 3 === 0 ? 'archive' : 'unread'}`,
  );
  return `title,url,time_added,tags,status\n${lines.join('\n')}\n`;
}

/** Brings a Pocket export into an empty library by the page's own buttons: read, stopped, gone on with. */
export async function measureImport(
  built: string,
  empty: string,
  rows: number,
): Promise<readonly MeasuredWork[]> {
  const csv = pocketCsv(rows);
  const file = join(tmpdir(), `lede-import-${rows}.csv`);
  await writeFile(file, csv);
  const bytes = Buffer.byteLength(csv);
  try {
    return await withCopy(built, empty, async (browser, page) => {
      const measure = measuring(browser, page, bytes);
      const reading = await measure(`look into a CSV of ${count(rows)} rows`, async () => {
        await chooseFile(page, file);
        await page.evaluate(waitForWords, 'to bring in');
      });
      const importing = await measure(`bring in its ${count(rows)} rows`, async () => {
        await page.evaluate(press, 'Bring in');
        await page.evaluate(waitForWords, 'brought in');
      });
      return [reading, importing];
    });
  } finally {
    await rm(file);
  }
}

/** Writes an archive and a backup of a filled library, and restores the backup into an empty one. */
export async function measureFiles(
  built: string,
  { filled, empty, articles }: { filled: string; empty: string; articles: number },
): Promise<readonly MeasuredWork[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-files-'));
  try {
    const written = await withCopy(built, filled, async (browser, page) => {
      await page.evaluate(countSavedBytes);
      const root = await browser.target().createCDPSession();
      const downloads = { behavior: 'allowAndName', downloadPath: folder } as const;
      await root.send('Browser.setDownloadBehavior', downloads);
      await page.evaluate(() => void (location.hash = '#storage'));
      const measure = measuring(browser, page, 0);
      const save = async (what: string, button: string, done: string) => {
        const work = await measure(what, async () => {
          await page.evaluate(press, button);
          await page.evaluate(waitForWords, done);
        });
        const bytes = await page.evaluate(() => document.documentElement.dataset['savedBytes']);
        return { ...work, bytes: Number(bytes) };
      };
      const all = count(articles);
      const archive = await save(
        `export all ${all} as a ZIP`,
        'Export everything',
        'Archive saved',
      );
      const backup = await save(`back up all ${all}`, 'Back up now', 'Backup saved');
      await fileOfSize(folder, backup.bytes);
      return [archive, backup];
    });
    const backup = await fileOfSize(folder, written.at(-1)?.bytes ?? 0);
    const restored = await withCopy(built, empty, async (browser, page) => {
      const measure = measuring(browser, page, written.at(-1)?.bytes ?? 0);
      const looking = await measure(`look into that backup`, async () => {
        await chooseFile(page, backup);
        await page.evaluate(waitForWords, 'A Lede backup of');
      });
      const restoring = await measure(`restore its ${count(articles)}`, async () => {
        await page.evaluate(press, 'Merge');
        await page.evaluate(waitForWords, 'Restored');
      });
      return [looking, restoring];
    });
    return [...written, ...restored];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The downloaded file of this size, as soon as it is whole. */
async function fileOfSize(folder: string, bytes: number): Promise<string> {
  for (;;) {
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      if ((await stat(file)).size === bytes) return file;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function measuring(browser: Browser, page: Page, bytes: number) {
  return async (what: string, work: () => Promise<void>): Promise<MeasuredWork> => {
    await page.evaluate(takeLongTasks);
    const begun = Date.now();
    const { most } = await mostMemory(browser, work);
    const ms = Date.now() - begun;
    // Tasks are told a moment after they end.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { longest, count } = await page.evaluate(takeLongTasks);
    return { what, ms, longestTask: longest, longTasks: count, memory: most, bytes };
  };
}

async function withCopy<Result>(
  built: string,
  profile: string,
  work: (browser: Browser, page: Page) => Promise<Result>,
): Promise<Result> {
  const copy = await mkdtemp(join(tmpdir(), 'lede-scale-'));
  await cp(profile, copy, { recursive: true });
  const { browser, open } = await openExtension(built, copy);
  try {
    const page = await open('saved.html#import');
    await page.evaluate(noteLongTasks);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return await work(browser, page);
  } finally {
    await browser.close();
    await rm(copy, { recursive: true, force: true });
  }
}

async function chooseFile(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  // The selector says so.
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
}

function count(number: number): string {
  return number.toLocaleString('en');
}
