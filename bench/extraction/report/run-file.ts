import { readFileSync, writeFileSync } from 'node:fs';
import type { PageRow } from '../score-page';

/** Writes a run's rows, one a line, so that two runs can be told apart by their lines. */
export function writeRun(path: string, rows: readonly PageRow[]): void {
  const lines = rows.map((row) =>
    JSON.stringify(row, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
    ),
  );
  writeFileSync(path, `[\n${lines.join(',\n')}\n]\n`);
}

/** Reads a run that `writeRun` wrote. */
export function readRun(path: string): readonly PageRow[] {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRun(value)) throw new Error(`${path} holds no run of this bench.`);
  return value;
}

function isRun(value: unknown): value is readonly PageRow[] {
  return (
    Array.isArray(value) &&
    value.every((row) => typeof row === 'object' && row !== null && 'scores' in row)
  );
}
