// How fast the reading screen is: `npm run bench:reading` (after `npm run build`); results in
// bench/results/reading.md. Headless Chromium, the built extension, a story of the sample site.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { shotArticles } from '@/scripts/shots/articles';
import { defaultSettings } from '@/settings/settings';
import { sampleFolder, samplePath, serveSite } from '@/tests/e2e/harness/pages';
import { programOf } from '@/tests/e2e/harness/programs';
import { extractionTimes, markOpening, startTrace } from '../popup/extraction-times';
import { extractionTime, layoutsDuring, openReader, openTime } from './measure';

const folder = path.resolve(process.env['LEDE_OUT'] ?? '.output', 'chrome-mv3');
const opens = 30;
const longOpens = 10;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function inExtension<Result>(
  browser: Browser,
  origin: string,
  task: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  await page.goto(`${origin}/welcome.html`);
  try {
    return await task(page);
  } finally {
    await page.close();
  }
}

const words = Array.from(
  { length: 30_000 },
  (_, index) => ['harbour', 'master', 'counted', 'boats'][index % 4],
);
const longBody = Array.from(
  { length: 400 },
  (_, index) => `<p>${words.slice(index * 75, index * 75 + 75).join(' ')}.</p>`,
).join('');
const site = await serveSite(
  {
    '/bare/': {
      html: `<!doctype html><title>Bare</title><style>body { font: 19px/1.6 serif; max-width: 35em; margin: auto }</style>
        <body><script>document.body.innerHTML = '<article>' + ${JSON.stringify(longBody)} + '</article>'</script>`,
    },
  },
  sampleFolder,
);
const browser = await launch({
  executablePath: programOf('chromium') ?? 'chromium',
  pipe: true,
  enableExtensions: [folder],
  args: ['--no-sandbox', '--lang=en', '--screen-info={1400x1000}'],
});
try {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const origin = welcome.url().replace('/welcome.html', '');
  const long = {
    ...shotArticles(site.origin)['very-long'],
    body: longBody,
    text: '',
    url: `${site.origin}/long`,
  };
  const id = await inExtension(browser, origin, (page) =>
    page.evaluate(
      async (article, settings) => {
        const { runtime, storage } = Reflect.get(globalThis, 'chrome');
        await storage.local.set({ settings });
        const answer = await runtime.sendMessage({ lede: 'save-article', payload: { article } });
        return String(answer.value.summary.id);
      },
      long,
      { ...defaultSettings, iconAction: 'reader' },
    ),
  );

  const page = await browser.newPage();
  await page.goto(site.origin + samplePath);
  const script = readFileSync(path.join(folder, 'extract.js'), 'utf8');
  const extraction: number[] = [];
  for (let index = 0; index < 10; index += 1) extraction.push(await extractionTime(page, script));
  const times: number[] = [];
  await startTrace(page);
  for (let index = 0; index <= opens; index += 1) {
    await page.goto(site.origin + samplePath);
    await page.bringToFront();
    await markOpening(page);
    times.push(await openReader(browser, page));
  }
  const inPage = await extractionTimes(page);
  await page.close();
  // The first one starts the worker and fills the caches.
  const [cold = 0, ...warm] = times;
  const rest = warm.map((time, index) => time - (inPage[index + 1] ?? Number.NaN));

  const tab = await browser.newPage();
  const ours: number[] = [];
  const bare: number[] = [];
  for (let index = 0; index < longOpens; index += 1) {
    ours.push(await openTime(tab, `${origin}/article.html#saved=${id}`, '.article-body p'));
    bare.push(await openTime(tab, `${site.origin}/bare/`, 'article p'));
  }

  await tab.goto(`${origin}/article.html#saved=${id}`);
  await tab.waitForSelector('.article-body p');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await tab.evaluate(() => Reflect.set(window, 'first', document.querySelector('.article-body p')));
  const layouts = new Map<string, number>();
  for (const [name, key] of [
    ['a larger text', '+'],
    ['another theme', 't'],
  ] as const)
    layouts.set(name, await layoutsDuring(tab, () => tab.keyboard.type(key)));
  const isSame = await tab.evaluate(
    () => Reflect.get(window, 'first') === document.querySelector('.article-body p'),
  );

  const text = `# The reading screen in figures

Headless Chromium, the built extension, ${opens} opens (\`npm run bench:reading\`). Milliseconds, medians.

| what | figure | limit |
| --- | --- | --- |
| extraction of the sample story, the same script run a second time | ${median(extraction).toFixed(0)} | |
| its one run in a page that was just opened, from the browser's trace | ${median(inPage.slice(1)).toFixed(0)} | |
| from the click to the reading screen's first paint | ${median(warm).toFixed(0)} (first of all ${cold.toFixed(0)}) | |
| that, over extraction (median of the differences) | ${median(rest).toFixed(0)} | 120 |
| the same, over the second run | ${(median(warm) - median(extraction)).toFixed(0)} | |
| a saved article of 30,000 words, from navigation to first paint | ${median(ours).toFixed(0)} | |
| its clean HTML set into a bare page, the same way | ${median(bare).toFixed(0)} | |
| ours in times of that | ${(median(ours) / median(bare)).toFixed(2)} | 2 |
${[...layouts].map(([name, count]) => `| layouts for ${name}, in that article | ${count} | 1 |`).join('\n')}
| the article's nodes after both | ${isSame ? 'the same' : 'made anew'} | the same |
`;
  writeFileSync('bench/results/reading.md', text);
  console.log(text);
} finally {
  await browser.close();
  await site.close();
}
