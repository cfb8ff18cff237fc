import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { searchTable } from './search-table';
import { servePage, type ServedPage } from './serve-page';
import type { Bench } from './page/main';
import { processMemory } from './process-memory';

/**
 * Compares ways of searching a library as one types: `npm run bench:search`.
 * `--sizes 1000,10000,50000`, `--only token-index,sqlite`, `--out FILE` (JSON, added to).
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    only: { type: 'string', default: 'token-index,minisearch,flexsearch,sqlite' },
    queries: { type: 'string', default: '25' },
    out: { type: 'string', default: 'bench/results/search.json' },
    /** Minutes after which building an index is given up. */
    limit: { type: 'string', default: '20' },
  },
});

declare global {
  /** What the page offers. */
  var bench: Bench;
}

/** One line of the comparison. Milliseconds and bytes. */
export type Result = {
  readonly contender: string;
  readonly articles: number;
  readonly failed?: string;
  readonly indexMs?: number;
  readonly indexLongestTask?: number;
  readonly diskBytes?: number;
  readonly coldMs?: number;
  readonly heapBytes?: number;
  readonly processBytes?: number;
  readonly p50?: number;
  readonly p95?: number;
  readonly typingLongestTask?: number;
  readonly queriesWithHits?: number;
  readonly packageGzip?: number;
};

const served = await servePage();
try {
  for (const articles of values.sizes.split(',').map(Number))
    for (const contender of values.only.split(',')) {
      const result = await measure(contender, articles).catch((error: unknown): Result => ({
        contender,
        articles,
        failed: String(error).split('\n')[0] ?? '',
      }));
      console.log(JSON.stringify(result));
      await keep(result);
    }
} finally {
  served.close();
}

async function measure(contender: string, articles: number): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'lede-bench-'));
  try {
    if (contender === 'token-index')
      await inBrowser(profile, async (page) => {
        for (let from = 0; from < articles; from += 2500)
          await page.evaluate(
            (start, end) => globalThis.bench.fillLibrary(start, end),
            from,
            Math.min(articles, from + 2500),
          );
      });
    const before = await storedBytes(profile);
    const built = await inBrowser(profile, (page) =>
      page.evaluate((name, count) => globalThis.bench.build(name, count), contender, articles),
    );
    const diskBytes = (await storedBytes(profile)) - before;
    return await inBrowser(profile, async (page, browser) => {
      const coldMs = await page.evaluate((name) => globalThis.bench.open(name), contender);
      const typed = await page.evaluate(
        (name, queries) => globalThis.bench.type(name, queries),
        contender,
        Number(values.queries),
      );
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const times = typed.times.sort((one, other) => one - other);
      return {
        contender,
        articles,
        indexMs: built.ms,
        indexLongestTask: built.longestTask,
        diskBytes,
        coldMs,
        heapBytes: usedSize,
        processBytes: await processMemory(browser),
        p50: times[Math.floor(times.length * 0.5)] ?? 0,
        p95: times[Math.floor(times.length * 0.95)] ?? 0,
        typingLongestTask: typed.longestTask,
        queriesWithHits: typed.found,
        packageGzip: await packageSize(served, contender),
      };
    });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

async function inBrowser<Result>(
  profile: string,
  work: (page: Page, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await launch({
    executablePath: process.env['LEDE_CHROMIUM'] ?? '/usr/bin/chromium',
    userDataDir: profile,
    args: ['--no-sandbox'],
    protocolTimeout: Number(values.limit) * 60_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    await page.waitForFunction('globalThis.bench !== undefined');
    return await work(page, browser);
  } finally {
    await browser.close();
  }
}

/** Bytes of the origin's storage on the disk. */
async function storedBytes(profile: string): Promise<number> {
  let bytes = 0;
  for (const folder of ['IndexedDB', 'File System']) {
    const path = join(profile, 'Default', folder);
    const files = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const file of files)
      if (file.isFile()) bytes += (await stat(join(file.parentPath, file.name))).size;
  }
  return bytes;
}

/** What a way adds to the package, compressed: its own files of the built page. */
async function packageSize({ folder }: ServedPage, contender: string): Promise<number> {
  const files = await readdir(join(folder, 'assets'));
  const names = contender === 'token-index' ? ['token-index', 'search-library'] : [contender];
  const own = files.filter((file) => names.some((name) => file.startsWith(name)));
  const sizes = await Promise.all(
    own.map(async (file) => gzipSync(await readFile(join(folder, 'assets', file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function keep(result: Result): Promise<void> {
  const text = await readFile(values.out, 'utf8').catch(() => '[]');
  // The file is this bench's own.
  const before = (JSON.parse(text) as readonly Result[]).filter(
    ({ contender, articles }) => contender !== result.contender || articles !== result.articles,
  );
  const all = [...before, result];
  await writeFile(values.out, `${JSON.stringify(all, null, 2)}\n`);
  await writeFile(values.out.replace(/\.json$/, '.md'), `${searchTable(all)}\n`);
}
