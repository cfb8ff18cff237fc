import { tools, type Tool } from '../measure-page';
import type { PageRow } from '../score-page';
import { summarise } from './summary';

const key = (row: PageRow) => `${row.set}/${row.id}`;

/** Two runs side by side: figures of the pages that both have, and the pages that changed most. */
export function compareRuns(before: readonly PageRow[], after: readonly PageRow[]): string {
  const earlier = new Map(before.map((row) => [key(row), row]));
  const shared = after.filter((row) => earlier.has(key(row)));
  const sharedBefore = shared.flatMap((row) => earlier.get(key(row)) ?? []);
  const first = summarise(sharedBefore);
  const figures = summarise(shared).flatMap((now) => {
    const then = first.find((summary) => summary.set === now.set && summary.tool === now.tool);
    if (!then) return [];
    const change = (a: number, b: number) =>
      `${a.toFixed(4)} → ${b.toFixed(4)} (${b >= a ? '+' : ''}${(b - a).toFixed(4)})`;
    return [
      `${now.set} ${now.tool}: F1 ${change(then.f1, now.f1)}, ≥.95 ${change(then.good, now.good)}, ` +
        `<.8 ${change(then.bad, now.bad)}, cold ${then.cold[0].toFixed(1)} → ${now.cold[0].toFixed(1)} ms`,
    ];
  });
  const changed = tools.flatMap((tool) => changes(tool, sharedBefore, shared));
  return [`${shared.length} pages in both runs.`, ...figures, ...changed].join('\n');
}

function changes(tool: Tool, before: readonly PageRow[], after: readonly PageRow[]) {
  const pages = after
    .map((row, at) => {
      const [then, now] = [before[at]?.scores[tool], row.scores[tool]];
      return { row, was: then, now, change: (now?.f1 ?? 0) - (then?.f1 ?? 0) };
    })
    .filter(({ was, now, change }) => was && now && Math.abs(change) > 0.002)
    .sort((a, b) => a.change - b.change);
  if (!pages.length) return [];
  const line = ({ row, was, now, change }: (typeof pages)[number]) =>
    `  ${change > 0 ? '+' : ''}${change.toFixed(3)}  ${key(row)} ${row.host}  ` +
    `${was?.f1.toFixed(3) ?? ''} → ${now?.f1.toFixed(3) ?? ''}`;
  const better = pages.filter(({ change }) => change > 0).length;
  const shown = pages.length > 60 ? [...pages.slice(0, 30), ...pages.slice(-30)] : pages;
  return [`${tool}: ${better} pages better, ${pages.length - better} worse`, ...shown.map(line)];
}
