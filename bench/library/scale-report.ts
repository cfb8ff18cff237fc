import type { MeasuredWork } from './measure-files';
import type { Measured } from './measure-library';

/** The results page with the section on scale written anew; sections of others stay. */
export function scaleReport(page: string, all: readonly Measured[]): string {
  return withSection(page, 'scale', table(all));
}

/** The results page with the section on files written anew. */
export function filesReport(page: string, all: readonly MeasuredWork[]): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
  return withSection(
    page,
    'files',
    [
      '| | seconds | longest task, ms | tasks over 50 ms | process, most MB | file, MB |',
      '|---|---:|---:|---:|---:|---:|',
      ...all.map(
        (one) =>
          `| ${one.what} | ${(one.ms / 1000).toFixed(1)} | ${Math.round(one.longestTask)} | ${one.longTasks} | ${Math.round(one.memory / 1e6)} | ${megabytes(one.bytes)} |`,
      ),
    ].join('\n'),
  );
}

/** The page with what stands between two marks replaced; at its end where it has none yet. */
function withSection(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const section = `${begin}\n${text}\n${end}`;
  const start = page.indexOf(begin);
  if (start === -1) return `${page.trimEnd()}\n\n${section}\n`;
  return page.slice(0, start) + section + page.slice(page.indexOf(end) + end.length);
}

function table(all: readonly Measured[]): string {
  const small = all.find(({ articles }) => articles === 10);
  const empty = all.find(({ articles }) => articles === 0);
  const large = all.filter(({ articles }) => articles > 10);
  const row = (name: string, value: (one: Measured) => string) =>
    `| ${name} | ${large.map(value).join(' | ')} |`;
  const over = (value: number, base: number | undefined) =>
    base === undefined ? '–' : `+${Math.round(value - base)}`;
  const times = (value: number, base: number | undefined) =>
    base ? `${(value / base).toFixed(2)}×` : '–';
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  return [
    `| | ${large.map(({ articles }) => `${articles.toLocaleString('en')} articles`).join(' | ')} |`,
    `|---|${large.map(() => '---:|').join('')}`,
    row(
      "popup's saved list: summaries / bodies read on opening",
      ({ popup }) => `${popup.summaries} / ${popup.bodies}`,
    ),
    row(
      'its time, ms, and over that of a library of 10',
      ({ popup }) => `${Math.round(popup.ms)} (${over(popup.ms, small?.popup.ms)})`,
    ),
    row(
      'search as you type, ms a key until the answer is drawn: p50 / p95',
      ({ search }) => `${Math.round(search.p50)} / ${Math.round(search.p95)}`,
    ),
    row('first answer of a page just opened, ms', ({ search }) => `${Math.round(search.first)}`),
    row(
      'save one article, durable: median ms, and over an empty library',
      ({ save }) => `${save.durable.toFixed(1)} (${times(save.durable, empty?.save.durable)})`,
    ),
    row(
      'durable and findable: median ms, and over an empty library',
      ({ save }) => `${save.indexed.toFixed(1)} (${times(save.indexed, empty?.save.indexed)})`,
    ),
    row(
      'Saved page after all that: JS heap / process, MB',
      ({ memory }) => `${megabytes(memory.heap)} / ${megabytes(memory.process)}`,
    ),
    row(
      'scroll from end to end: longest task, ms',
      ({ scroll }) => `${Math.round(scroll.longestTask)}`,
    ),
    row('Saved page opened: first rows after, ms', ({ opened }) => `${Math.round(opened)}`),
  ].join('\n');
}
