import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type KilledBrowser, killBrowser, openBench } from './kill-browser';
import type { Told } from './page/churn';

/** What is to be killed, and how often. */
export type KillOptions = {
  readonly browser: KilledBrowser;
  readonly kills: number;
  /** The same seed kills at the same moments. */
  readonly seed: number;
  /** Where the bench's page is served, `http://localhost:1234/`. */
  readonly address: string;
  readonly onKill?: (line: string) => void;
};

/** What came of it. */
export type KillOutcome = {
  readonly kills: number;
  /** Of these, while an old library was upgraded. */
  readonly upgrades: number;
  /** Changes confirmed before a kill, by what they were. */
  readonly confirmed: Readonly<Record<string, number>>;
  /** Each thing that was wrong afterwards; none, if all is well. */
  readonly wrong: readonly string[];
};

/** Every fifth kill falls into the upgrade of a library of this many articles. */
const upgradeEvery = 5;
const oldArticles = 400;

/** Milliseconds after the beginning within which a kill falls. */
const span = { churn: 1500, upgrade: 250 } as const;

/**
 * Kills the browser at random moments while the library is used (saves, imports, bulk tags, corrected
 * texts, deletions, backups, restores, indexing, upgrades) and looks each time whether all that was
 * confirmed is there, and nothing by halves.
 */
export async function killRounds(options: KillOptions): Promise<KillOutcome> {
  const { kills, seed, address, browser, onKill } = options;
  const random = randomNumbers(seed);
  const profile = await mkdtemp(join(tmpdir(), 'lede-kills-'));
  const all: Told[] = [];
  const confirmed: Record<string, number> = {};
  const wrong: string[] = [];
  let upgrades = 0;
  let lately: readonly Told[] = [];
  const check = async (page: Page, told: readonly Told[], when: string): Promise<void> => {
    const found = await page
      .evaluate((some) => globalThis.bench.checkLibrary(some), told)
      .catch((error: unknown) => [`The library does not open: ${String(error)}`]);
    wrong.push(...found.map((one) => `${when}: ${one}`));
  };
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const moment = random();
      if (kill % upgradeEvery === 0) {
        upgrades += 1;
        const ended = await killUpgrade(options, profile, kill, moment);
        wrong.push(...ended.wrong.map((one) => `after kill ${kill}, of an upgrade: ${one}`));
        onKill?.(`kill ${kill}: upgrade ${ended.isUpgraded ? 'answered' : 'cut off'}`);
        continue;
      }
      const page = await openBench(browser, profile, address);
      await check(page, lately, `after the kill before ${kill}`);
      lately = await churnAndKill(page, profile, seed * 1000 + kill, 30 + span.churn * moment);
      all.push(...lately);
      const done = lately.filter(({ did }) => did !== 'begin-tag' && did !== 'stage');
      for (const { did } of done) confirmed[did] = (confirmed[did] ?? 0) + 1;
      onKill?.(`kill ${kill}: ${done.length} changes confirmed before it`);
    }
    const page = await openBench(browser, profile, address);
    await check(page, all, 'at the end');
    await killBrowser(page.browser(), profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, upgrades, confirmed, wrong };
}

async function churnAndKill(
  page: Page,
  profile: string,
  seed: number,
  milliseconds: number,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  await page.exposeFunction('told', (one: Told) => void told.push(one));
  // Never answers: it is killed.
  page
    .evaluate((given) => {
      // Put there by the line above.
      const { told } = globalThis as unknown as { told: (one: unknown) => Promise<void> };
      return globalThis.bench.churn(given, (one) => void told(one).catch(() => undefined));
    }, seed)
    .catch(() => undefined);
  await pause(milliseconds);
  await killBrowser(page.browser(), profile);
  return told;
}

/** Kills the upgrade of an old library, each under a name of its own: no other is that old. */
async function killUpgrade(
  { browser, address, seed }: KillOptions,
  profile: string,
  kill: number,
  moment: number,
): Promise<{ readonly isUpgraded: boolean; readonly wrong: readonly string[] }> {
  const own = address.replace('localhost', `old-${seed}-${kill}.localhost`);
  const page = await openBench(browser, profile, own);
  await page.evaluate((count) => globalThis.bench.makeOldLibrary(count), oldArticles);
  let isUpgraded = false;
  page
    .evaluate(() => globalThis.bench.upgradeLibrary())
    .then(
      () => (isUpgraded = true),
      () => undefined,
    );
  await pause(span.upgrade * moment);
  await killBrowser(page.browser(), profile);
  const again = await openBench(browser, profile, own);
  const wrong = await again.evaluate((count) => globalThis.bench.checkUpgrade(count), oldArticles);
  await killBrowser(again.browser(), profile);
  return { isUpgraded, wrong };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A linear congruential generator (Numerical Recipes' constants): the same moments for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
