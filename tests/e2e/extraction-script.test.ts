import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { build } from 'vite';
import { packedData } from '@/scripts/packed-data';
import { programOf } from './harness/programs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'tests/fixtures');
const pages = ['ukrainian', 'stories'].flatMap((set) =>
  readdirSync(join(fixtures, set))
    .filter((file) => file.endsWith('.html'))
    .map((file) => [`${set}/${file}`, readFileSync(join(fixtures, set, file), 'utf8')] as const),
);

/** The extraction script from the same sources, with Readability whole, neither minified nor with short names. */
async function plainScript(): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [packedData()],
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'entrypoints/extract.ts'), formats: ['iife'], name: 'plain' },
    },
  });
  for (const { output } of [made].flat().filter((each) => 'output' in each))
    for (const chunk of output) if (chunk.type === 'chunk') return `${chunk.code}; plain.main()`;
  throw new Error('The extraction script was not built.');
}

/** What a script answers for a page that was left for it, as `platform/given-page.ts` leaves one. */
async function answerOf(page: Page, script: string, html: string): Promise<unknown> {
  await page.evaluate((source) => {
    const address = 'https://visnyk.example/news/2026/03/02/story/';
    const given = new DOMParser().parseFromString(source, 'text/html');
    Date.now = () => Date.UTC(2026, 2, 3, 12);
    Reflect.set(globalThis, 'lede-page', { page: given, address, until: Infinity });
  }, html);
  // As the browser runs a file: its last value is the answer.
  return page.evaluate(script);
}

let browser: Browser;
let scripts: readonly [shipped: string, plain: string];

beforeAll(async () => {
  scripts = [
    readFileSync(join(inject('builds'), 'chrome-mv3/extract.js'), 'utf8'),
    await plainScript(),
  ];
  browser = await launch({
    executablePath: programOf('chromium') ?? 'chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

it('is the same for both browsers', () => {
  expect(readFileSync(join(inject('builds'), 'firefox-mv3/extract.js'), 'utf8')).toBe(scripts[0]);
});

it('answers as its sources do, with every name that others read', async () => {
  const page = await browser.newPage();
  for (const [name, html] of pages) {
    const shipped = { name, answer: await answerOf(page, scripts[0], html) };
    expect(shipped).toMatchObject({ name, answer: { ok: true } });
    expect(shipped).toEqual({ name, answer: await answerOf(page, scripts[1], html) });
  }
});
