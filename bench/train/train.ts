import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseBins } from './bins';
import { collectPages, type TrainingPage } from './collect-pages';
import { foldOf } from './folds';
import { growForest, type Settings, type TreeNode } from './grow-forest';
import { labelBlocks } from './label-blocks';
import { isTrusted, predict } from './predict';
import { printScores, scoreChoice } from './score-choice';
import { binPage, teachingColumns, trainingRows, type BinnedPage } from './training-rows';
import { packForest } from './pack-forest';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    cache: { type: 'string', default: join(tmpdir(), 'lede-train') },
    sets: { type: 'string', default: 'news,articles,snippets' },
    folds: { type: 'string', default: '5' },
    trees: { type: 'string', default: '100' },
    leaves: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.12' },
    seed: { type: 'string', default: '20' },
    'leaf-weight': { type: 'string', default: '6' },
    calm: { type: 'string', default: '4' },
    'row-share': { type: 'string', default: '0.5' },
    'feature-share': { type: 'string', default: '0.35' },
    /** How much more a news page counts than others. */
    news: { type: 'string', default: '1' },
    out: { type: 'string' },
    predictions: { type: 'string' },
  },
});

function measured(pages: readonly BinnedPage[]): readonly TrainingPage[] {
  return pages.map(({ page }) => page).filter(({ isBare }) => !isBare);
}

function scoreAll(
  name: string,
  pages: readonly BinnedPage[],
  chances: ReadonlyMap<TrainingPage, Float32Array>,
  thresholds: readonly number[],
): void {
  for (const threshold of thresholds) {
    const choose = (page: TrainingPage) => (block: number) =>
      (chances.get(page)?.[block] ?? 0) >= threshold;
    printScores(`${name} at ${threshold}`, scoreChoice(measured(pages), choose));
  }
}

async function main(): Promise<void> {
  if (!options.data) throw new Error('Say where the corpus lies: --data DIR');
  const { names, pages } = await collectPages(options.data, options.sets.split(','), options.cache);
  const settings: Settings = {
    trees: Number(options.trees),
    leaves: Number(options.leaves),
    rate: Number(options.rate),
    seed: Number(options.seed),
    rowShare: Number(options['row-share']),
    featureShare: Number(options['feature-share']),
    leafWeight: Number(options['leaf-weight']),
    calm: Number(options.calm),
  };
  const folds = Number(options.folds);
  const labelled = pages.map((page) => ({
    page,
    labels: labelBlocks(page),
    teaches: isTrusted(page),
  }));
  const bins = chooseBins(
    teachingColumns(
      labelled.filter(({ teaches }) => teaches),
      names.length,
    ),
  );
  const binned = labelled.map(({ page, labels, teaches }) => binPage(page, labels, bins, teaches));
  console.log(
    `${pages.length} pages, ${binned.filter(({ teaches }) => !teaches).length} not trusted, ${names.length} features`,
  );
  printScores(
    'Readability',
    scoreChoice(measured(binned), (page) => (block) => page.picked[block] === 1),
  );
  const ceiling = new Map(binned.map(({ page, labels }) => [page, labels]));
  printScores(
    'labels',
    scoreChoice(
      measured(binned),
      (page) => (block) =>
        page.hopeless[block] !== 1 && (ceiling.get(page)?.[block]?.target ?? 0) >= 0.5,
    ),
  );

  const honest = new Map<TrainingPage, Float32Array>();
  for (let fold = 0; fold < folds; fold += 1) {
    const start = Date.now();
    const forest = growForest(
      trainingRows(
        binned.filter(({ page }) => foldOf(page, folds) !== fold),
        Number(options.news),
      ),
      settings,
    );
    for (const page of binned) {
      if (foldOf(page.page, folds) === fold) honest.set(page.page, predict(forest, page));
    }
    console.error(`fold ${fold}: ${Math.round((Date.now() - start) / 1000)} s`);
  }
  if (honest.size > 0) scoreAll(`${folds} folds by site`, binned, honest, [0.4, 0.5, 0.6]);
  if (options.predictions) {
    const own = [...honest].filter(([page]) => !page.isBare);
    const lines = own.map(([page, chances]) =>
      JSON.stringify({
        set: page.truth.set,
        id: page.truth.id,
        chances: Array.from(chances, (chance) => Number(chance.toFixed(3))),
      }),
    );
    writeFileSync(options.predictions, lines.join('\n'));
  }
  if (options.out) {
    const forest = growForest(trainingRows(binned, Number(options.news)), settings);
    scoreAll(
      'in sample',
      binned,
      new Map(binned.map((page) => [page.page, predict(forest, page)])),
      [0.5],
    );
    printImportance(forest, names);
    writeFileSync(options.out, packForest(forest, bins, names, settings));
  }
}

function printImportance(forest: readonly TreeNode[], names: readonly string[]): void {
  const counts = new Map<string, number>();
  const visit = (node: TreeNode) => {
    if (!node.left || !node.right) return;
    const name = names[node.feature] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
    visit(node.left);
    visit(node.right);
  };
  forest.forEach(visit);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  console.log(sorted.map(([name, count]) => `${name} ${count}`).join(', '));
}

await main();
