import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Bench } from './page/main';
import type { Confirmed } from './page/churn';
import { servePage } from './serve-page';

/**
 * Kills the browser (SIGKILL, all its processes) at random moments while the library is used
 * (saves, imports, bulk tags, deletions, restores, indexing) and looks each time whether all that was
 * confirmed is there and whole: `npm run bench:durability -- --kills 300 --seed 1`.
 */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});

declare global {
  /** What the page offers. */
  var bench: Bench;
  /** What the page tells. */
  var confirmed: (one: Confirmed) => Promise<void>;
}

const kills = Number(values.kills);
const random = randomNumbers(Number(values.seed));
const served = await servePage();
const profile = await mkdtemp(join(tmpdir(), 'lede-kills-'));
const confirmed: Confirmed[] = [];
let failures = 0;
try {
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = confirmed.length;
    const page = await open();
    const wrong = await page.evaluate((all) => globalThis.bench.checkLibrary(all), confirmed);
    failures += wrong.length;
    for (const one of wrong) console.error(`before kill ${kill}: ${one}`);
    await page.exposeFunction('confirmed', (one: Confirmed) => {
      confirmed.push(one);
    });
    // Never answers: it is killed.
    page
      .evaluate(
        (seed) => globalThis.bench.churn(seed, (one) => void globalThis.confirmed(one)),
        kill,
      )
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 30 + 1500 * random()));
    await killBrowser(page.browser());
    console.log(`kill ${kill}: ${confirmed.length - before} changes confirmed before it`);
  }
  const page = await open();
  const wrong = await page.evaluate((all) => globalThis.bench.checkLibrary(all), confirmed);
  failures += wrong.length;
  for (const one of wrong) console.error(`at the end: ${one}`);
  await killBrowser(page.browser());
} finally {
  served.close();
  await rm(profile, { recursive: true, force: true });
}
console.log(`${kills} kills, ${confirmed.length} confirmed changes, ${failures} failures`);
if (failures > 0) process.exitCode = 1;

async function open(): Promise<Page> {
  const browser = await launch({
    executablePath: process.env['LEDE_CHROMIUM'] ?? '/usr/bin/chromium',
    userDataDir: profile,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.goto(served.address);
  await page.waitForFunction('globalThis.bench !== undefined');
  return page;
}

async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  const gone = new Promise((resolve) => child?.once('exit', resolve));
  // Puppeteer starts the browser as the leader of a group of its own.
  if (child?.pid) process.kill(-child.pid, 'SIGKILL');
  await gone;
  for (const name of await readdir(profile))
    if (name.startsWith('Singleton')) await rm(join(profile, name), { force: true });
}

/** A linear congruential generator (Numerical Recipes' constants): the same moments for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
