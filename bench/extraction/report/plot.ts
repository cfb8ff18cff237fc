import type { Summary } from './summary';

const width = 760;
const height = 420;
const inner = { left: 60, right: 20, top: 40, bottom: 50 };
const colours: Readonly<Record<Summary['tool'], string>> = {
  lede: '#b3261e',
  readability: '#1f5f8b',
  defuddle: '#6b4fa0',
};

/** Quality against median cold time of every set and extractor, as an SVG picture. */
export function plot(summaries: readonly Summary[]): string {
  const points = summaries.filter((s) => s.metric !== 'kinds' && s.cold[0] > 0);
  const slowest = Math.max(10, ...points.map((s) => s.cold[0]));
  const lowest = Math.min(0.85, ...points.map((s) => s.interval[0])) - 0.01;
  const x = (ms: number) =>
    inner.left +
    (Math.log(Math.max(1, ms)) / Math.log(slowest * 1.3)) * (width - inner.left - inner.right);
  const y = (f1: number) =>
    height - inner.bottom - ((f1 - lowest) / (1 - lowest)) * (height - inner.top - inner.bottom);
  const marks = points.map((s) => {
    const [px, py] = [x(s.cold[0]), y(s.f1)].map((value) => value.toFixed(1));
    const [low, high] = s.interval.map((value) => y(value).toFixed(1));
    return (
      `<line x1="${px}" x2="${px}" y1="${low}" y2="${high}" stroke="${colours[s.tool]}"/>` +
      `<circle cx="${px}" cy="${py}" r="5" fill="${colours[s.tool]}"/>` +
      `<text x="${Number(px) + 9}" y="${Number(py) + 4}">${s.tool}, ${s.set}</text>`
    );
  });
  const times = [1, 3, 10, 30, 100, 300, 1000].filter((ms) => ms < slowest * 1.3);
  const grid = [
    ...times.map(
      (ms) =>
        `<line x1="${x(ms)}" x2="${x(ms)}" y1="${inner.top}" y2="${height - inner.bottom}" stroke="#ddd"/>` +
        `<text x="${x(ms)}" y="${height - inner.bottom + 18}" text-anchor="middle">${ms} ms</text>`,
    ),
    ...[0.8, 0.85, 0.9, 0.95, 1]
      .filter((f1) => f1 >= lowest)
      .map(
        (f1) =>
          `<line x1="${inner.left}" x2="${width - inner.right}" y1="${y(f1)}" y2="${y(f1)}" stroke="#ddd"/>` +
          `<text x="${inner.left - 8}" y="${y(f1) + 4}" text-anchor="end">${f1.toFixed(2)}</text>`,
      ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${inner.left}" y="22" font-size="14">F1 (95 % interval) against median time of a cold run</text>
${[...grid, ...marks].join('\n')}
</svg>
`;
}
