import { tools } from '../measure-page';
import type { PageRow, PageScore } from '../score-page';

/** The ten worst pages of each set with what was lost and what was left in, as Markdown. */
export function worstPages(rows: readonly PageRow[]): string {
  const measured = rows.filter((row) => row.metric !== 'kinds');
  const sets = [...new Set(measured.map((row) => row.set))];
  return sets
    .map((set) => {
      const worst = measured
        .filter((row) => row.set === set)
        .sort((a, b) => (main(a)?.f1 ?? 0) - (main(b)?.f1 ?? 0))
        .slice(0, 10);
      return `## The worst of ${set}\n\n${worst.map(describe).join('\n')}\n`;
    })
    .join('\n');
}

function main(row: PageRow): PageScore | undefined {
  return tools.map((tool) => row.scores[tool]).find((score) => score !== undefined);
}

function describe(row: PageRow): string {
  const score = main(row);
  if (!score) return '';
  const others = tools
    .flatMap((tool) => {
      const other = row.scores[tool];
      return other && other !== score ? [`${tool} ${other.f1.toFixed(2)}`] : [];
    })
    .join(', ');
  const lines = [
    `- **${row.id}** ${row.host} (${row.lang || '?'}): F1 ${score.f1.toFixed(3)}, ` +
      `P ${score.precision.toFixed(2)}, R ${score.recall.toFixed(2)}` +
      `${others && `; ${others}`}${score.error && `; ${score.error}`}`,
    ...score.lost.map((text) => `  - lost: ${escape(text)}`),
    ...score.left.map((text) => `  - left in: ${escape(text)}`),
  ];
  return lines.join('\n');
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
