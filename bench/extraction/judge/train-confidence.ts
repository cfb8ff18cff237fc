import { calibrated } from '@/extraction/judge/judge-confidence';
import { weigh, type LinearModel } from '@/extraction/judge/linear-model';
import { auc } from '../metrics/statistics';
import type { JudgedPage } from './collect';
import { outOfFold } from './folds';
import { ownSet } from './own-pages';
import { trainLinear } from './train-linear';

/** Signs of how sure extraction is; the rest of the signs would only teach the corpus by heart. */
const confidenceSigns = [
  'chancePrecision',
  'chanceRecall',
  'chanceF1',
  'chanceDoubt',
  'pickOfKept',
  'keptOfPick',
  'pickEmpty',
  'keptOfSpan',
  'keptOfProse',
  'keptLinked',
  'proseOfKept',
  'items',
  'tables',
  'keptHeadings',
  'length',
  'short',
  'longestRun',
  'homes',
  'mainHome',
  'bodyKnown',
  'bodyRatio',
  'bodyFound',
  'descriptionFound',
  'ldArticle',
  'published',
  'articleElements',
  'talking',
  'linkedHeadings',
  'linkBlocks',
  'unended',
  'pictures',
] as const;

type Points = readonly (readonly [number, number])[];

/** A confidence beside the page it was given to. */
export type ConfidenceAnswer = { readonly page: JudgedPage; readonly confidence: number };

/** A trained model of confidence, with what it said of pages of sites that it had not seen. */
export type ConfidenceTraining = {
  readonly model: LinearModel & { readonly calibration: Points };
  readonly honest: readonly ConfidenceAnswer[];
  readonly inSample: readonly ConfidenceAnswer[];
};

/** Trains on the pages whose whole text is known. */
export function trainConfidence(pages: readonly JudgedPage[]): ConfidenceTraining {
  const known = pages.filter((page) => page.ok && page.metric === 'words');
  const train = (some: readonly JudgedPage[]) => {
    const model = trainLinear(
      some.map((page) => ({
        signs: page.signs,
        outcome: isGood(page) ? 'good' : 'bad',
        weight: weightOf(page),
      })),
      { names: confidenceSigns, outcomes: ['good', 'bad'], ridge: 0.1, rounds: 400 },
    );
    return onlyGood(model);
  };
  const raw = outOfFold(known, train, (model, page) => said(model, page));
  // The calibration is learnt from answers out of fold, and is itself judged out of fold.
  const rows = known.map((page, at) => ({ page, site: page.site, raw: raw[at] ?? 0 }));
  const honest = outOfFold(
    rows,
    (some) => calibrate(some),
    (points, row) => ({ page: row.page, confidence: calibrated(row.raw, points) }),
  );
  const model = { ...train(known), calibration: calibrate(rows) };
  return {
    model,
    honest,
    inSample: known.map((page) => ({
      page,
      confidence: calibrated(said(model, page), model.calibration),
    })),
  };
}

/** The figures of the confidence as Markdown. */
export function reportConfidence(title: string, answers: readonly ConfidenceAnswer[]): string {
  const good = answers.filter(({ page }) => page.f1 >= 0.8).map(({ confidence }) => confidence);
  const bad = answers.filter(({ page }) => page.f1 < 0.8).map(({ confidence }) => confidence);
  const sure = answers.filter(({ confidence }) => confidence >= 0.9);
  const right = sure.filter(({ page }) => isGood(page)).length;
  const percent = (part: number, whole: number) =>
    whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';
  return (
    `| ${title} | ${answers.length} | ${sure.length} (${percent(sure.length, answers.length)}) | ` +
    `${percent(right, sure.length)} | ${bad.length} | ${bad.length > 0 ? auc(good, bad).toFixed(3) : '–'} |`
  );
}

/** Failures matter most and are few; our own pages are those that rules were mended on. */
function weightOf({ set, f1 }: JudgedPage): number {
  if (set === ownSet) return 0.5;
  return f1 < 0.8 ? 3 : 1;
}

function isGood(page: JudgedPage): boolean {
  return page.f1 >= 0.95;
}

/** Of two opposite outcomes one sum is enough: their difference. */
function onlyGood(model: LinearModel): LinearModel {
  const { good, bad } = model.outcomes;
  if (!good || !bad) return model;
  const weights = Object.fromEntries(
    Object.entries(good.weights).map(([name, weight]) => [
      name,
      Math.round((weight - (bad.weights[name] ?? 0)) * 1000) / 1000,
    ]),
  );
  const bias = Math.round((good.bias - bad.bias) * 1000) / 1000;
  return { outcomes: { good: { bias, weights } } };
}

function said(model: LinearModel, page: JudgedPage): number {
  return 1 / (1 + Math.exp(-weigh(model, 'good', page.signs)));
}

type Pool = { readonly said: number; readonly seen: number; readonly count: number };

/** Points (said, seen) by pooling adjacent violators over groups of pages sorted by what was said. */
function calibrate(rows: readonly { readonly page: JudgedPage; readonly raw: number }[]): Points {
  const sorted = [...rows].sort((a, b) => a.raw - b.raw);
  const size = Math.max(10, Math.floor(sorted.length / 16));
  const pools: Pool[] = [];
  for (let at = 0; at < sorted.length; at += size) {
    const group = sorted.slice(at, at + size);
    let pool: Pool = {
      said: group.reduce((sum, row) => sum + row.raw, 0) / group.length,
      seen: group.filter((row) => isGood(row.page)).length / group.length,
      count: group.length,
    };
    let before = pools[pools.length - 1];
    while (before && before.seen > pool.seen) {
      pools.pop();
      pool = pooled(before, pool);
      before = pools[pools.length - 1];
    }
    pools.push(pool);
  }
  const thousandths = (value: number) => Math.round(value * 1000) / 1000;
  const points = pools.map(({ said, seen }) => [thousandths(said), thousandths(seen)] as const);
  return [...points, [1, Math.max(0.98, ...points.map(([, seen]) => seen))]];
}

function pooled(a: Pool, b: Pool): Pool {
  const count = a.count + b.count;
  return {
    said: (a.said * a.count + b.said * b.count) / count,
    seen: (a.seen * a.count + b.seen * b.count) / count,
    count,
  };
}
