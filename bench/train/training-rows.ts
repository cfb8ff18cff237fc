import { binOf, type Bins } from './bins';
import type { TrainingPage } from './collect-pages';
import type { TrainingRows } from './grow-forest';
import type { Label } from './label-blocks';

/** A page with its features as bins: `columns[feature][block]`. */
export type BinnedPage = {
  readonly page: TrainingPage;
  readonly columns: readonly Uint8Array[];
  readonly labels: readonly Label[];
  /** Whether its ground truth can be trusted to teach. */
  readonly teaches: boolean;
};

/** Puts a page's features into bins. */
export function binPage(
  page: TrainingPage,
  labels: readonly Label[],
  bins: Bins,
  teaches: boolean,
): BinnedPage {
  const features = bins.edges.length;
  const columns = bins.edges.map((edges, feature) => {
    const column = new Uint8Array(page.texts.length);
    for (let row = 0; row < column.length; row += 1) {
      column[row] = binOf(page.rows[row * features + feature] ?? 0, edges);
    }
    return column;
  });
  return { page, columns, labels, teaches };
}

/** Blocks further than this from any block of the story are seen only now and then. */
const near = 25;

/** A block that teaches, by its number, and what it weighs on its page. */
export type TeachingRow = { readonly row: number; readonly weight: number };

/**
 * The blocks of a page that a forest learns from. A block weighs by its words (at least a few: a
 * share button costs a reader more than its one word says).
 */
export function teachingRows(page: TrainingPage, labels: readonly Label[]): readonly TeachingRow[] {
  const isNear = nearStory(labels);
  const rows: TeachingRow[] = [];
  labels.forEach(({ target, weight }, row) => {
    if (target === null || page.hopeless[row] === 1) return;
    const size = 4 + Math.min(60, weight);
    if (isNear[row] === 1) rows.push({ row, weight: size });
    else if (row % 6 === 0) rows.push({ row, weight: size * 6 });
  });
  return rows;
}

/** The values of each feature over the blocks that teach: `columns[feature]`. */
export function teachingColumns(
  pages: readonly { readonly page: TrainingPage; readonly labels: readonly Label[] }[],
  features: number,
): readonly Float32Array[] {
  const picked = pages.flatMap(({ page, labels }) =>
    teachingRows(page, labels).map(({ row }) => ({ rows: page.rows, start: row * features })),
  );
  return Array.from({ length: features }, (_, feature) =>
    Float32Array.from(picked, ({ rows, start }) => rows[start + feature] ?? 0),
  );
}

/** The rows that a forest learns from, out of all pages; a page weighs the same however long it is. */
export function trainingRows(pages: readonly BinnedPage[], newsFactor: number): TrainingRows {
  const picked: { readonly page: BinnedPage; readonly row: number; readonly weight: number }[] = [];
  for (const binned of pages) {
    if (!binned.teaches) continue;
    const rows = teachingRows(binned.page, binned.labels);
    const sum = rows.reduce((total, { weight }) => total + weight, 0);
    const isSnippets = binned.page.truth.metric === 'snippets';
    const bareFactor = binned.page.isBare ? 0.5 : 1;
    const factor = bareFactor * (binned.page.truth.set === 'news' ? newsFactor : 1);
    const scale = factor * (isSnippets ? 1 / 20 : Math.min(1 / 8, 120 / sum));
    for (const { row, weight } of rows) picked.push({ page: binned, row, weight: weight * scale });
  }
  const features = pages[0]?.columns.length ?? 0;
  const columns = Array.from({ length: features }, (_, feature) =>
    Uint8Array.from(picked, ({ page, row }) => page.columns[feature]?.[row] ?? 0),
  );
  return {
    columns,
    targets: Float32Array.from(picked, ({ page, row }) => page.labels[row]?.target ?? 0),
    weights: Float32Array.from(picked, ({ weight }) => weight),
  };
}

function nearStory(labels: readonly Label[]): Uint8Array {
  const isNear = new Uint8Array(labels.length);
  labels.forEach(({ target }, row) => {
    if (target === null || target < 0.5) return;
    isNear.fill(1, Math.max(0, row - near), row + near + 1);
  });
  return isNear;
}
