import type { Result } from './compare-search';

const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : String(Math.round(bytes / 1000));
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
const milliseconds = (time: number | undefined): string =>
  time === undefined ? '–' : time.toFixed(time < 10 ? 1 : 0);
const seconds = (time: number | undefined): string =>
  time === undefined ? '–' : (time / 1000).toFixed(0);

/** The comparison as a Markdown table, by size and then by time a key. */
export function searchTable(results: readonly Result[]): string {
  const rows = [...results]
    .sort(
      (one, other) =>
        one.articles - other.articles || (one.p95 ?? Infinity) - (other.p95 ?? Infinity),
    )
    .map((result) =>
      [
        result.articles.toLocaleString('en'),
        result.contender,
        ...(result.failed === undefined
          ? [
              milliseconds(result.p50),
              milliseconds(result.p95),
              milliseconds(result.coldMs),
              seconds(result.indexMs),
              megabytes(result.diskBytes),
              megabytes(result.heapBytes),
              megabytes(result.processBytes),
              kilobytes(result.packageGzip),
            ]
          : [`not finished: ${result.failed}`, '', '', '', '', '', '', '']),
      ].join(' | '),
    );
  return [
    '| articles | way | p50 a key, ms | p95 a key, ms | first answer, ms | index, s | disk, MB | heap, MB | process, MB | package, kB gzip |',
    '|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
