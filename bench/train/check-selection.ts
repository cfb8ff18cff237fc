import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findChromium } from '../extraction/browser/find-chromium';
import { readSet } from '../extraction/corpus';
import { decodePage, pageAddress, readPageBytes } from '../extraction/page-files';
import { bundle, type TrainingPage } from './collect-pages';
import { pageScore, printScores, scoreChoice } from './score-choice';

/**
 * The honest figure of forest and rules together: the shipped selection is given the chances that
 * forests of other folds told (`train --predictions FILE`).
 */
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    predictions: { type: 'string' },
    cache: { type: 'string' },
    worst: { type: 'string', default: '0' },
    sets: { type: 'string', default: 'news,articles,snippets' },
  },
});

type Prediction = {
  readonly set: string;
  readonly id: string;
  readonly chances: readonly number[];
};

async function main(): Promise<void> {
  const { data, predictions } = options;
  if (!data || !predictions) throw new Error('Needed: --data DIR --predictions FILE');
  const known = new Map<string, Prediction>();
  for (const line of readFileSync(predictions, 'utf8').split('\n')) {
    // Written by train.ts.
    const prediction = JSON.parse(line) as Prediction;
    known.set(`${prediction.set}/${prediction.id}`, prediction);
  }
  const browser = await launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const tab = await browser.newPage();
  await tab.evaluate(`${await bundle()}; globalThis.lede = lede`);
  const pages: TrainingPage[] = [];
  const kept = new Map<TrainingPage, ReadonlySet<number>>();
  for (const set of options.sets.split(',')) {
    for (const truth of readSet(data, set)) {
      const chances = known.get(`${set}/${truth.id}`)?.chances;
      if (!chances) continue;
      const bytes = readPageBytes(truth.path);
      const page = JSON.stringify(decodePage(bytes));
      const url = JSON.stringify(pageAddress(truth, bytes));
      const answer: unknown = JSON.parse(
        String(
          await tab.evaluate(
            `(() => { const page = lede.collect(${page}, ${url}, false); return JSON.stringify({ texts: page.texts, kept: lede.choose(${page}, ${url}, ${JSON.stringify(chances)}) }); })()`,
          ),
        ),
      );
      // Answered by our own script.
      const { texts, kept: numbers } = answer as {
        texts: readonly string[];
        kept: readonly number[];
      };
      const described: TrainingPage = {
        truth,
        texts,
        picked: [],
        hopeless: [],
        parents: [],
        articleBody: '',
        isBare: false,
        rows: new Float32Array(),
      };
      pages.push(described);
      kept.set(described, new Set(numbers));
      if (texts.length !== chances.length) console.error(`${set}/${truth.id} was segmented anew`);
    }
  }
  await browser.close();
  printScores(
    'forest',
    scoreChoice(
      pages,
      (page) => (block) =>
        (known.get(`${page.truth.set}/${page.truth.id}`)?.chances[block] ?? 0) >= 0.5,
    ),
  );
  printScores(
    'forest and rules',
    scoreChoice(pages, (page) => (block) => kept.get(page)?.has(block) ?? false),
  );
  printWorst(pages, kept, known);
}

function printWorst(
  pages: readonly TrainingPage[],
  kept: ReadonlyMap<TrainingPage, ReadonlySet<number>>,
  known: ReadonlyMap<string, Prediction>,
): void {
  const rows = pages
    .filter(({ truth }) => truth.metric === 'words')
    .map((page) => {
      const chances = known.get(`${page.truth.set}/${page.truth.id}`)?.chances ?? [];
      const before = pageScore(page, (block) => (chances[block] ?? 0) >= 0.5);
      const after = pageScore(page, (block) => kept.get(page)?.has(block) ?? false);
      return { name: `${page.truth.set}/${page.truth.id}`, before, after };
    });
  const number = Number(options.worst);
  const show = (title: string, list: typeof rows) => {
    console.log(title);
    for (const { name, before, after } of list.slice(0, number)) {
      console.log(
        `  ${name} ${before.f1.toFixed(3)} → ${after.f1.toFixed(3)} (P ${after.precision.toFixed(2)} R ${after.recall.toFixed(2)})`,
      );
    }
  };
  if (number === 0) return;
  show(
    'lost by rules',
    [...rows].sort((a, b) => a.after.f1 - a.before.f1 - (b.after.f1 - b.before.f1)),
  );
  show(
    'won by rules',
    [...rows].sort((a, b) => b.after.f1 - b.before.f1 - (a.after.f1 - a.before.f1)),
  );
  show(
    'worst',
    [...rows].sort((a, b) => a.after.f1 - b.after.f1),
  );
}

await main();
