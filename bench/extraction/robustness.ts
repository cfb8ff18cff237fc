import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runShipped } from './browser/outcome';
import { runPages } from './browser/run-pages';
import type { Tab } from './browser/tab';
import { inPageBundle, shippedBundle } from './bundles';
import type { Shape } from './in-page/monster';

// Pages that nobody should meet, and how time grows with length:
// npm run bench:extraction:robustness [-- --bundle FILE --out NAME]

const { values } = parseArgs({
  options: {
    bundle: { type: 'string' },
    out: { type: 'string', default: 'bench/results/extraction-robustness' },
    limit: { type: 'string', default: '60000' },
  },
});

type Case = { readonly shape: Shape; readonly size: number; readonly what: string };
type Result = Case & { readonly elements: number; readonly ms: number; readonly end: string };

const monsters: readonly Case[] = [
  { shape: 'empty', size: 200_000, what: '200,000 empty elements' },
  { shape: 'inline', size: 200_000, what: 'one paragraph of 200,000 elements' },
  { shape: 'cards', size: 24_000, what: '24,000 teaser cards, 7 million characters' },
  {
    shape: 'cards',
    size: 50_000,
    what: '50,000 teaser cards (200,000 elements), 14 million characters',
  },
  { shape: 'deep', size: 5_000, what: '5,000 levels deep' },
  { shape: 'deep-text', size: 5_000, what: '5,000 levels deep, a paragraph at each' },
  { shape: 'long-text', size: 78_000, what: '10 MB of text in one paragraph' },
  { shape: 'paragraphs', size: 38_000, what: '10 MB of text in 38,000 paragraphs' },
  { shape: 'links', size: 20_000, what: '20,000 links' },
  { shape: 'pictures', size: 20_000, what: '20,000 pictures' },
  { shape: 'empty', size: 400_000, what: '400,000 elements, more than is read' },
];
const growing: readonly Shape[] = [
  'paragraphs',
  'links',
  'cards',
  'deep-text',
  'inline',
  'breaks',
  'tables',
  'lists',
  'comments',
  'pictures',
  'long-text',
];
const small = 500;
const pairs = growing.flatMap((shape): readonly Case[] => [
  { shape, size: small, what: 'small' },
  { shape, size: small * 10, what: 'ten times' },
]);

const monster = await inPageBundle('monster');
const bundle = shippedBundle(values.bundle);
const blank = Buffer.from('<!doctype html><html lang="en"><title>The bridge</title><body>');

const measure = async (tab: Tab, one: Case): Promise<Result> => {
  await tab.show('https://monster.example/bridge-stays-closed', blank);
  const builder = await tab.freshWorld();
  const elements = Number(
    await builder.run(`${monster};monster.fill(${JSON.stringify(one.shape)}, ${one.size})`),
  );
  const result = await runShipped(await tab.freshWorld(), bundle);
  const end = result.ok ? `${result.article.words} words` : result.code;
  process.stderr.write(`${one.shape} ${one.size}: ${result.ms.toFixed(0)} ms, ${end}\n`);
  return { ...one, elements, ms: result.ms, end };
};
const run = (cases: readonly Case[]) =>
  runPages(
    cases,
    measure,
    (one, failure) => ({ ...one, elements: 0, ms: failure.cost, end: failure.message }),
    { tabs: 1, limit: Number(values.limit) },
  );

const monsterRows = await run(monsters);
// Three times, the best of each: other work on the machine only ever adds.
const runs = [await run(pairs), await run(pairs), await run(pairs)];
const best = pairs.map((one, at) => ({
  ...one,
  ms: Math.min(...runs.map((rows) => rows[at]?.ms ?? Number.POSITIVE_INFINITY)),
}));
const growth = growing.map((shape) => {
  const of = (size: number) =>
    best.find((row) => row.shape === shape && row.size === size)?.ms ?? 0;
  return { shape, small: of(small), large: of(small * 10), times: of(small * 10) / of(small) };
});
const report = `# Extraction, robustness

Made by \`npm run bench:extraction:robustness\`: pages built by script in headless Chromium, the shipped
content script in a fresh isolated world.

| page | elements | ms | ends with |
| --- | ---: | ---: | --- |
${monsterRows.map((row) => `| ${row.what} | ${row.elements} | ${row.ms.toFixed(0)} | ${row.end} |`).join('\n')}

Ten times as much of the same (best of three; at most 12 times the time is linear enough):

| shape | ${small} pieces, ms | ${small * 10} pieces, ms | times |
| --- | ---: | ---: | ---: |
${growth.map((row) => `| ${row.shape} | ${row.small.toFixed(1)} | ${row.large.toFixed(1)} | ${row.times.toFixed(1)} |`).join('\n')}
`;
writeFileSync(`${values.out}.md`, report);
console.log(report);
