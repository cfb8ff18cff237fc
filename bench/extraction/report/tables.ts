import type { ScriptCost } from '../script-cost';
import type { Summary } from './summary';

const digits = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0/, ''));
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const time = ([median, high]: readonly [number, number]) =>
  high ? `${median.toFixed(1)} / ${high.toFixed(0)}` : '–';

/** The figures as Markdown, one section a set; `how`: the command that made them and what it took. */
export function tables(
  summaries: readonly Summary[],
  costs: readonly ScriptCost[],
  how: string,
): string {
  const sets = [...new Set(summaries.map((summary) => summary.set))];
  const parts = sets.map((set) => section(summaries.filter((summary) => summary.set === set)));
  return `# Extraction, side by side

Made by ${how}
The same pages in the same headless Chromium under their own address, page scripts and network off;
a fresh isolated world for each extractor, order rotated; one text converter for all. Word F1 is the
mean over pages of the multiset overlap of tokens; snippets count over all pages together. Intervals
are 95 % bootstrap intervals over pages. Times are milliseconds in the page, median / 95th percentile;
"cold" is the first run in a fresh world, "warm" the second; "× Readability" compares page by page.

Reading a script and running its first lines is not in these times, but for Lede's first lines. CPU of the page's
thread in an empty page, median of processes of their own; Readability and Defuddle with what measures them:

${table(
  ['', 'kB', 'ms'],
  costs.map(({ tool, bytes, ms }) => [tool, (bytes / 1000).toFixed(1), ms.toFixed(1)]),
)}

${parts.join('\n')}`;
}

function section(summaries: readonly Summary[]): string {
  const [first] = summaries;
  if (!first) return '';
  const title = `## ${first.set} (${first.pages} pages)`;
  const speed = table(
    ['', 'cold ms', 'warm ms', '× Readability'],
    summaries.map((s) => [
      s.tool,
      time(s.cold),
      time(s.warm),
      s.ratio[1] ? `${s.ratio[0].toFixed(2)} / ${s.ratio[1].toFixed(2)}` : '–',
    ]),
  );
  if (first.metric === 'kinds') return `${title}\n\n${speed}\n`;
  const quality = table(
    [
      '',
      first.metric === 'words' ? 'word F1' : 'segment F1',
      '95 %',
      'P',
      'R',
      '≥ .95',
      '< .8',
      'exact',
      'errors',
    ],
    summaries.map((s) => [
      s.tool,
      digits(s.f1),
      s.interval.map(digits).join('–'),
      digits(s.precision),
      digits(s.recall),
      percent(s.good),
      percent(s.bad),
      percent(s.exact),
      String(s.errors),
    ]),
  );
  const metadata =
    first.metric === 'words'
      ? table(
          ['', 'title', 'byline', 'date'],
          summaries.map((s) => [s.tool, digits(s.title), digits(s.byline), digits(s.date)]),
        )
      : '';
  const languages = table(
    ['', ...first.languages.map(({ lang, pages }) => `${lang} (${pages})`)],
    summaries.map((s) => [s.tool, ...s.languages.map(({ f1 }) => digits(f1))]),
  );
  return [title, quality, metadata, first.languages.length > 1 ? languages : '', speed]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at ? '---:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}
