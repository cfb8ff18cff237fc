import type { Page } from 'puppeteer-core';
import { removeFolder, temporaryFolder } from '@/tests/e2e/harness/processes';
import { type Kept, type KilledBrowser, killBrowser, openBench } from './kill-browser';
import { harmDatabase } from './harm-database';
import type { Found } from './page/check-library';
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
  /** Databases that the kills alone have cost. */
  readonly lost: number;
  /** Databases that were taken away or damaged behind kills. */
  readonly forced: number;
  /** Logs that were ended in the middle of a record behind kills. */
  readonly cutOff: number;
  /** Of both, how many were put back from the second copy with all that was in it. */
  readonly healed: number;
  /** What of them was confirmed in the last moment and not yet in the copy. */
  readonly lastMoment: readonly string[];
  /** Each thing that was wrong afterwards; none, if all is well. */
  readonly wrong: readonly string[];
};

/** Every fifth kill falls into the upgrade of a library of this many articles. */
const upgradeEvery = 5;
const oldArticles = 400;

/** Behind every sixth kill a Chromium loses its database, in turns by `gone` and `damaged`. */
const lossEvery = 6;

/** Behind every other kill its log ends in the middle of a record. */
const cutOffEvery = 2;

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
  const profile = temporaryFolder('kills');
  const kept: Kept = new Map();
  const all: Told[] = [];
  const confirmed: Record<string, number> = {};
  const wrong: string[] = [];
  const lastMoment: string[] = [];
  const counts = { upgrades: 0, lost: 0, forced: 0, cutOff: 0, healed: 0 };
  let lately: readonly Told[] = [];
  let isForced = false;

  const open = async (): Promise<Page> => openBench(browser, profile, address, kept);
  /** Looks through the library in a browser that has just started. */
  const check = async (page: Page, told: readonly Told[], when: string): Promise<void> => {
    const copied = countCopied(told);
    const found: Found = await page
      .evaluate((some, first) => globalThis.bench.checkLibrary(some, first), told, copied)
      .catch((error: unknown) => ({
        is: 'well' as const,
        hasMoved: false,
        wrong: [`The library does not open: ${String(error)}`],
        lastMoment: [],
      }));
    if (found.is === 'unopenable') wrong.push(`${when}: it could not be opened, nor put back`);
    if (isForced && found.is !== 'healed' && all.length > 0) wrong.push(`${when}: not put back`);
    if (!isForced && found.is === 'healed') counts.lost += 1;
    if (found.is === 'healed' && found.wrong.length === 0) counts.healed += 1;
    wrong.push(...found.wrong.map((one) => `${when}: ${one}`));
    lastMoment.push(...found.lastMoment.map((one) => `${when}: ${one}`));
    all.push(...(found.is === 'healed' ? lately.slice(0, copied).filter(isNoStage) : lately));
    if (found.is === 'healed')
      onKill?.(
        `${when}: ${found.hasMoved ? 'unopenable' : 'lost'}${isForced ? ' (forced)' : ''}, put back; ` +
          `${found.lastMoment.length} changes of the last moment are not there`,
      );
    lately = [];
    isForced = false;
  };
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const moment = random();
      if (kill % upgradeEvery === 0) {
        counts.upgrades += 1;
        const ended = await killUpgrade(options, profile, kill, moment);
        wrong.push(...ended.wrong.map((one) => `after kill ${kill}, of an upgrade: ${one}`));
        onKill?.(`kill ${kill}: upgrade ${ended.isUpgraded ? 'answered' : 'cut off'}`);
        continue;
      }
      const page = await open();
      await check(page, lately, `after the kill before ${kill}`);
      lately = await churnAndKill(page, profile, seed * 1000 + kill, 30 + span.churn * moment);
      const done = lately.filter(({ did }) => !silent.has(did));
      for (const { did } of done) confirmed[did] = (confirmed[did] ?? 0) + 1;
      onKill?.(`kill ${kill}: ${done.length} changes confirmed before it`);
      // Nothing was ever in the copy before the first check.
      isForced = browser === 'chromium' && kill > 1 && kill % lossEvery === 0;
      if (isForced) {
        counts.forced += 1;
        harmDatabase(profile, address, kill % (2 * lossEvery) === 0 ? 'damaged' : 'gone');
      } else if (browser === 'chromium' && kill % cutOffEvery === 1) {
        counts.cutOff += 1;
        harmDatabase(profile, address, 'cut-off');
      }
    }
    const page = await open();
    await check(page, lately, 'after the last kill');
    const last = await page.evaluate(
      (some) => globalThis.bench.checkLibrary(some, some.length),
      all,
    );
    wrong.push(...last.wrong.map((one) => `at the end: ${one}`));
    await killBrowser(page.browser(), profile);
  } finally {
    await removeFolder(profile);
  }
  return { kills, ...counts, confirmed, wrong, lastMoment };
}

/** What is begun, or of Lede's own, is no change that a person was told of. */
const silent: ReadonlySet<string> = new Set(['begin-tag', 'stage', 'copying', 'copied']);

const isNoStage = ({ did }: Told): boolean => did !== 'stage';

/** How many of what was told were in the second copy: all before it began to follow for the last time that it came to an end. */
function countCopied(told: readonly Told[]): number {
  const end = told.findLastIndex(({ did }) => did === 'copied');
  return Math.max(
    0,
    told.slice(0, end + 1).findLastIndex(({ did }) => did === 'copying'),
  );
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
  const page = await openBench(browser, profile, own, new Map());
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
  const again = await openBench(browser, profile, own, new Map());
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
