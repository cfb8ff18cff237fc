import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { binOf, chooseBins } from './bins';
import { collectPages, type TrainingPage } from './collect-pages';
import { foldOf } from './folds';
import { growForest, type Settings, type TreeNode } from './grow-forest';
import { labelBlocks } from './label-blocks';
import { isTrusted, predict } from './predict';
import { scoreChoice } from './score-choice';
import { binPage, teachingColumns, trainingRows, type BinnedPage } from './training-rows';

/**
 * What a language costs that the forest was never taught: npx tsx bench/train/by-language.ts --data DIR.
 * Each group of languages is judged by forests that never saw one of its pages, beside forests that
 * never saw its sites; both also as if no language pack knew a line of it.
 */
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    cache: { type: 'string', default: join(tmpdir(), 'lede-train') },
    out: { type: 'string', default: 'bench/results/extraction-languages.md' },
    /** Where the chances of the forests without the language are to be written, for check-selection.ts. */
    predictions: { type: 'string' },
    seeds: { type: 'string', default: '20,21,22' },
  },
});

type Group = 'German' | 'English' | 'Romance' | 'others';
const groups: readonly Group[] = ['German', 'English', 'Romance', 'others'];
const sets = ['news', 'articles', 'snippets'] as const;
const folds = 5;

/** What the packs tell the forest. */
const packFeatures: ReadonlySet<string> = new Set(['lineGroup', 'lineForm', 'underPrompt']);

/** Fewer pages say nothing. */
const fewest = 5;

const settingsFor = (seed: number): Settings => ({
  trees: 100,
  leaves: 12,
  rate: 0.12,
  seed,
  rowShare: 0.5,
  featureShare: 0.35,
  leafWeight: 6,
  calm: 4,
});

const newsFactor = 2;

function groupOf({ truth }: TrainingPage): Group {
  const lang = truth.lang.split('-')[0] ?? '';
  if (lang === 'de') return 'German';
  if (lang === 'en') return 'English';
  return /^(?:es|fr|it|pt|la|ro)$/.test(lang) ? 'Romance' : 'others';
}

/** A page as it looks where no pack knows its lines. */
function muted(page: BinnedPage, mutes: readonly (number | null)[]): BinnedPage {
  const columns = page.columns.map((column, feature) => {
    const bin = mutes[feature] ?? null;
    return bin === null ? column : new Uint8Array(column.length).fill(bin);
  });
  return { ...page, columns };
}

type Chances = Map<TrainingPage, Float32Array>;

/** One way of judging: its chances with packs and without. */
type Way = { readonly known: Chances; readonly mute: Chances };

async function main(): Promise<void> {
  if (!options.data) throw new Error('Say where the corpus lies: --data DIR');
  const { names, pages } = await collectPages(options.data, sets, options.cache);
  const labelled = pages.map((page) => ({
    page,
    labels: labelBlocks(page),
    teaches: isTrusted(page),
  }));
  const teachers = labelled.filter(({ teaches }) => teaches);
  const bins = chooseBins(teachingColumns(teachers, names.length));
  const binned = labelled.map(({ page, labels, teaches }) => binPage(page, labels, bins, teaches));
  const mutes = names.map((name, at) =>
    packFeatures.has(name) ? binOf(0, bins.edges[at] ?? new Float32Array()) : null,
  );
  const judge = (way: Way, forest: readonly TreeNode[], page: BinnedPage) => {
    if (page.page.isBare) return;
    way.known.set(page.page, predict(forest, page));
    way.mute.set(page.page, predict(forest, muted(page, mutes)));
  };
  const runs: { readonly bySite: Way; readonly byLanguage: Way }[] = [];
  for (const seed of options.seeds.split(',').map(Number)) {
    const bySite: Way = { known: new Map(), mute: new Map() };
    const byLanguage: Way = { known: new Map(), mute: new Map() };
    const divide = (way: Way, isOut: (page: BinnedPage) => boolean) => {
      const taught = binned.filter((page) => !isOut(page));
      const forest = growForest(trainingRows(taught, newsFactor), settingsFor(seed));
      for (const page of binned) if (isOut(page)) judge(way, forest, page);
      console.error(`seed ${seed}: ${taught.length} pages taught`);
    };
    for (let fold = 0; fold < folds; fold += 1)
      divide(bySite, ({ page }) => foldOf(page, folds) === fold);
    for (const group of groups) divide(byLanguage, ({ page }) => groupOf(page) === group);
    runs.push({ bySite, byLanguage });
  }
  const [first] = runs;
  if (options.predictions && first) writePredictions(options.predictions, first.byLanguage.known);
  const measured = pages.filter(({ isBare }) => !isBare);
  const ways = [
    runs.map(({ bySite }) => bySite.known),
    runs.map(({ bySite }) => bySite.mute),
    runs.map(({ byLanguage }) => byLanguage.known),
    runs.map(({ byLanguage }) => byLanguage.mute),
  ];
  const rows = [...groups, null].flatMap((group) =>
    sets.flatMap((set) => {
      const own = measured.filter(
        (page) => page.truth.set === set && (group === null || groupOf(page) === group),
      );
      if (own.length < fewest) return [];
      const scores = ways.map((way) => meanScore(own, way));
      return [`| ${group ?? 'all'} | ${set} | ${own.length} | ${scores.join(' | ')} |`];
    }),
  );
  const report = head(runs.length) + rows.join('\n') + '\n';
  writeFileSync(options.out, report);
  console.log(report);
}

function meanScore(pages: readonly TrainingPage[], way: readonly Chances[]): string {
  const scores = way.map((chances) => {
    const choose = (page: TrainingPage) => (block: number) =>
      (chances.get(page)?.[block] ?? 0) >= 0.5;
    return scoreChoice(pages, choose)[0]?.f1 ?? 0;
  });
  return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(4).slice(1);
}

function writePredictions(path: string, chances: Chances): void {
  const lines = [...chances].map(([{ truth }, own]) =>
    JSON.stringify({
      set: truth.set,
      id: truth.id,
      chances: Array.from(own, (chance) => Number(chance.toFixed(3))),
    }),
  );
  writeFileSync(path, lines.join('\n'));
}

function head(seeds: number): string {
  return `# Languages that the forest was never taught

Made by \`npx tsx bench/train/by-language.ts --data DIR\`: the forest alone, without the rules after it, threshold .5,
mean of ${seeds} seeds; word F1 (news, articles), segment F1 (snippets). "Site unseen": five folds by site. "Language
unseen": taught without any page of the group. "No pack": what packs tell is taken from the pages that are judged.

| group | set | pages | site unseen | and no pack | language unseen | and no pack |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
`;
}

await main();
