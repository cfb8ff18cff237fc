import { cpus } from 'node:os';
import type { Size } from './library-sizes';
import { median, type PageResult } from './measure-popup';

const round = (value: number) => value.toFixed(1);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Milliseconds that Lede's own part may take, and one frame at 60 a second. */
const ownLimit = 60;
const oneFrame = 1000 / 60;

type Parts = {
  readonly results: readonly PageResult[];
  readonly sizes: readonly Size[];
  readonly pageSizes: Readonly<Record<string, number>>;
  readonly opens: number;
  readonly browser: string;
};

/** The results as a Markdown page. */
export function writeResults({ results, sizes, pageSizes, opens, browser }: Parts): string {
  const own = median(results.map((result) => result.own));
  const lag = median(results.map((result) => result.frameLag));
  const rows = results.map(
    ({ name, bare, frame, article, extraction, own, frameLag }) =>
      `| ${[name, ...[bare, frame, article, extraction, own, frameLag].map(round)].join(' | ')} |`,
  );
  return `# From the click to the article

A real click on the icon in the toolbar, in ${browser} (headless, ${cpus().length} cores of ${cpus()[0]?.model.trim()}),
next to a bare popup with one line of static text; ${opens} openings of each, in turn, on each page.
Medians in milliseconds after the click. *Bare* and *frame*: first text painted. *Article*: its text
painted. *Extraction*: the script's run in the page, from the browser's trace. *Own*: median of
(article − bare − extraction). *Lag*: median of (frame − bare).

| page | bare | frame | article | extraction | own | lag |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
| **median** | | | | | **${round(own)}** | **${round(lag)}** |

- Lede's own part: ${round(own)} ms of the ${ownLimit} ms it may take (${own <= ownLimit ? 'kept' : 'MISSED'}).
- The frame stands ${round(lag)} ms after the bare popup; one frame is ${round(oneFrame)} ms (${lag <= oneFrame ? 'kept' : 'MISSED'}).

## Sizes

| script | kB, minified | kB, gzip |
| --- | ---: | ---: |
${sizes.map(({ name, raw, gzip }) => `| ${name} | ${kilobytes(raw)} | ${kilobytes(gzip)} |`).join('\n')}

| part with a limit | kB |
| --- | ---: |
${Object.entries(pageSizes)
  .map(([name, size]) => `| ${name} | ${kilobytes(size)} |`)
  .join('\n')}

Run again with \`npm run bench:popup -- --data DIR\`.
`;
}
