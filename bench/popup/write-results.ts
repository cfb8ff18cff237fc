import { cpus } from 'node:os';
import type { Size } from './library-sizes';
import { median, type PageResult } from './measure-popup';

const round = (value: number) => value.toFixed(1);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Milliseconds that Lede's own part may take, and one frame at 60 a second. */
const ownLimit = 60;
const oneFrame = 1000 / 60;

/** A time beside the longest it may be. */
const judged = (time: number, limit: number) =>
  `${round(time)} ms (limit ${round(limit)}: ${time <= limit ? 'kept' : 'MISSED'})`;

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
  const restedOwn = median(results.map(({ rested }) => rested.own));
  const restedLag = median(results.map(({ rested }) => rested.frameLag));
  const rows = results.map(({ name, bare, frame, article, extraction, own, frameLag, rested }) => {
    const figures = [bare, frame, article, extraction, own, frameLag, rested.own, rested.frameLag];
    return `| ${[name, ...figures.map(round)].join(' | ')} |`;
  });
  return `# From the click to the article

A real click on the icon in the toolbar, in ${browser} (headless, ${cpus().length} cores of ${cpus()[0]?.model.trim()}),
next to a bare popup with one line of static text; ${opens} openings of each, in turn, on each page.
Medians in milliseconds after the click. *Bare* and *frame*: first text painted. *Article*: its text
painted. *Extraction*: the script's run in the page, from the browser's trace. *Own*: median of
(article − bare − extraction). *Lag*: median of (frame − bare). *Rested*: these two where Lede's worker was
ended before the opening. A popup with an article wakes the worker, for what may be asked of it next; it sleeps
again half a minute later. So each opening finds a process of Lede within that time, and starts a new one after
a rest, as the bare popup does each time.

| page | bare | frame | article | extraction | own | lag | rested: own | rested: lag |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
| **median** | | | | | **${round(own)}** | **${round(lag)}** | **${round(restedOwn)}** | **${round(restedLag)}** |

- Opened again: Lede's own part is ${judged(own, ownLimit)}, the frame stands ${judged(lag, oneFrame)} after the bare popup.
- After a rest: ${judged(restedOwn, ownLimit)}, and ${judged(restedLag, oneFrame)}.

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
