import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { KilledBrowser } from './kill-browser';
import { type KillOutcome, killRounds } from './kill-rounds';
import { servePage } from './serve-page';
import { writeSection } from './write-section';

/**
 * Kills a browser at 300 random moments of using the library, and looks each time whether all is
 * there: `npm run bench:durability`. In parts: `-- --part 1` to `--part 12`, then `-- --report`;
 * `--browser firefox`, `--kills 10` for fewer a part.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    kills: { type: 'string', default: '25' },
    browser: { type: 'string', default: 'chromium' },
    report: { type: 'boolean', default: false },
  },
});

const parts = Array.from({ length: 12 }, (_nothing, index) => index + 1);
const folder = '.cache/durability';
const name: KilledBrowser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const fileOf = (browser: KilledBrowser, part: number) => `${folder}/${browser}-${part}.json`;

if (!values.report) for (const part of values.part ? [Number(values.part)] : parts) await run(part);
if (!values.part) await report();

async function run(part: number): Promise<void> {
  const served = await servePage();
  try {
    const outcome = await killRounds({
      browser: name,
      kills: Number(values.kills),
      seed: part,
      address: served.address,
      onKill: (line) => console.log(line),
    });
    for (const one of outcome.wrong) console.error(one);
    console.log(`${outcome.kills} kills, ${outcome.wrong.length} failures`);
    await mkdir(folder, { recursive: true });
    await writeFile(fileOf(name, part), JSON.stringify(outcome));
    if (outcome.wrong.length > 0) process.exitCode = 1;
  } finally {
    served.close();
  }
}

/** Writes what all parts that were run have come to. */
async function report(): Promise<void> {
  const rows: string[] = [];
  for (const browser of ['chromium', 'firefox'] as const) {
    const outcomes = await Promise.all(parts.map((part) => readOutcome(browser, part)));
    const found = outcomes.filter((outcome) => outcome !== null);
    if (found.length > 0) rows.push(rowOf(browser, found));
  }
  await writeSection('bench/results/library.md', 'Durability', [
    'A browser with the library in it, killed (SIGKILL, all its processes) at random moments of saving,',
    'bulk tagging, importing, keeping corrected texts, deleting, backing up, restoring and indexing; every',
    'fifth time while a library of the first schema is upgraded. After each kill it is opened again and',
    'looked through: every confirmed change is there, and nothing is there by halves (a record without its',
    'text, an import or a tag on some of the articles it was for, a half upgraded schema, an index that',
    'misses something). Behind every sixth kill Chromium loses its database (taken away, or damaged so',
    'that it cannot be opened, in turns), behind every other one its log is ended in the middle of a record',
    '(see below); a lost library counts as healed when everything confirmed is there',
    'again but what was confirmed after the second copy began to follow for the last time before the kill',
    '(mostly within the last second of work without a pause; links that an import has only put aside are',
    'among it): that is counted apart, an import of 120 links or a tag on 200 articles as one. Seeds are fixed (1 to 12). Kills cannot tell strict from relaxed durability, since',
    'the system lives on: that every write asks for `strict` is a test (tests/dom/library/durability.test.ts).',
    '',
    'Command: `npm run bench:durability` (in parts: `-- --part 1` … `-- --part 12`, `-- --report`; `--browser firefox`).',
    '',
    '| browser | kills | of these in upgrades | changes confirmed before them | logs cut off | databases lost: by the kill, on purpose | healed | not yet in the copy | failures |',
    '| --- | ---: | ---: | --- | ---: | --- | ---: | ---: | ---: |',
    ...rows,
  ]);
}

function rowOf(browser: KilledBrowser, outcomes: readonly KillOutcome[]): string {
  const sum = (of: (outcome: KillOutcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const deeds = [...new Set(outcomes.flatMap(({ confirmed }) => Object.keys(confirmed)))];
  const confirmed = deeds
    .map((did) => `${did} ${sum((outcome) => outcome.confirmed[did] ?? 0)}`)
    .join(', ');
  return `| ${browser} | ${sum(({ kills }) => kills)} | ${sum(({ upgrades }) => upgrades)} | ${confirmed} | ${sum(({ cutOff }) => cutOff)} | ${sum(({ lost }) => lost)}, ${sum(({ forced }) => forced)} | ${sum(({ healed }) => healed)} | ${sum(({ lastMoment }) => lastMoment.length)} | ${sum(({ wrong }) => wrong.length)} |`;
}

async function readOutcome(browser: KilledBrowser, part: number): Promise<KillOutcome | null> {
  const text = await readFile(fileOf(browser, part), 'utf8').catch(() => null);
  // Written by this file alone.
  return text === null ? null : (JSON.parse(text) as KillOutcome);
}
