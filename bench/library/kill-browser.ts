import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Bench } from './page/main';

declare global {
  /** What the page offers. */
  var bench: Bench;
}

/** A browser whose library is killed. */
export type KilledBrowser = 'chromium' | 'firefox';

const programs = {
  chromium: process.env['LEDE_CHROMIUM'] ?? '/usr/bin/chromium',
  firefox: process.env['LEDE_FIREFOX'] ?? '/usr/bin/firefox-esr',
} as const;

/** What the page keeps outside of the browser that is killed, see `page/browser-stand-in.ts`. */
export type Kept = Map<string, string>;

/** Opens the bench's page in a browser of its own on `profile`. */
export async function openBench(
  name: KilledBrowser,
  profile: string,
  address: string,
  kept: Kept,
): Promise<Page> {
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: programs[name],
    userDataDir: profile,
    args: name === 'chromium' ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.exposeFunction('keepItem', (key: string, text: string) => void kept.set(key, text));
    await page.exposeFunction('keptItem', (key: string) => kept.get(key) ?? null);
    await page.goto(address);
    await page.waitForFunction('globalThis.bench !== undefined');
    return page;
  } catch (error) {
    await killBrowser(browser, profile);
    throw error;
  }
}

/** Ends every process of the browser at once, as a power cut would, and clears its locks away. */
export async function killBrowser(browser: Browser, profile: string): Promise<void> {
  const child = browser.process();
  const gone = new Promise((resolve) => child?.once('exit', resolve));
  // Puppeteer starts the browser as the leader of a group of its own.
  if (child?.pid) process.kill(-child.pid, 'SIGKILL');
  await gone;
  for (const name of await readdir(profile))
    if (/^Singleton|^(?:lock|\.parentlock)$/.test(name))
      await rm(join(profile, name), { force: true });
}
