import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runPages } from '@/bench/extraction/browser/run-pages';
import { inPageBundle, shippedBundle } from '@/bench/extraction/bundles';
import { extractPage, failedPage, pageLine } from '@/bench/extraction/extract-page';
import { findPageFiles } from '@/bench/extraction/page-files';

const usage = `npm run extract -- <file or folder>… [options]
  Cleans saved pages (.html, .html.gz) with the content script that Lede ships.
  --out FILE     one JSON line a page; without it the articles are printed as Markdown
  --url URL      the address of the page, where a single file is given
  --bundle FILE  a content script to use instead of building one
  --tabs N       pages at once (2)
  --limit MS     time limit of a page (30000)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    url: { type: 'string' },
    bundle: { type: 'string' },
    tabs: { type: 'string', default: '2' },
    limit: { type: 'string', default: '30000' },
  },
});

const found = positionals.flatMap((path) => findPageFiles(path));
if (found.length === 0 || (values.url !== undefined && !URL.canParse(values.url))) {
  console.error(usage);
  process.exit(2);
}
const { url } = values;
const pages = url === undefined ? found : found.map((page) => ({ ...page, url }));
const scripts = {
  ruler: await inPageBundle('ruler'),
  lede: shippedBundle(values.bundle),
  markdown: values.out === undefined ? await inPageBundle('markdown') : '',
};
const extracted = await runPages(
  pages,
  (tab, page) => extractPage(tab, page, scripts),
  (page, failure) => failedPage(page, failure.message, failure.cost),
  {
    tabs: Number(values.tabs),
    limit: Number(values.limit),
    progress: (done, total) =>
      process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`),
  },
);
const failures = extracted.filter((page) => page.error);
for (const page of failures) console.error(`${page.id}: ${page.error}`);
if (values.out === undefined) {
  const articles = extracted.filter((page) => page.article);
  process.stdout.write(articles.map((page) => `${page.markdown.trim()}\n`).join('\n---\n\n'));
} else {
  writeFileSync(values.out, extracted.map((page) => `${pageLine(page)}\n`).join(''));
}
if (failures.length === extracted.length) process.exitCode = 1;
