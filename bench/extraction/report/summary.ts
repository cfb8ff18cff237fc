import { tools, type Tool } from '../measure-page';
import { segmentScore } from '../metrics/snippets';
import { bootstrap, mean, quantile } from '../metrics/statistics';
import type { PageRow, PageScore } from '../score-page';

/** One extractor's figures over the pages of one set. */
export type Summary = {
  readonly set: string;
  readonly metric: PageRow['metric'];
  readonly tool: Tool;
  readonly pages: number;
  readonly errors: number;
  readonly f1: number;
  readonly interval: readonly [number, number];
  readonly precision: number;
  readonly recall: number;
  readonly good: number;
  readonly bad: number;
  readonly exact: number;
  readonly title: number;
  readonly byline: number;
  readonly date: number;
  readonly cold: readonly [number, number];
  readonly warm: readonly [number, number];
  /** Cold time over Readability's on the same page: median and 95th percentile. */
  readonly ratio: readonly [number, number];
  readonly languages: readonly {
    readonly lang: string;
    readonly pages: number;
    readonly f1: number;
  }[];
};

/** Figures of every set and extractor of a run. */
export function summarise(rows: readonly PageRow[]): readonly Summary[] {
  const sets = [...new Set(rows.map((row) => row.set))];
  return sets.flatMap((set) => {
    const own = rows.filter((row) => row.set === set);
    return tools
      .filter((tool) => own.some((row) => row.scores[tool]))
      .map((tool) => summariseSet(set, tool, own));
  });
}

function summariseSet(set: string, tool: Tool, rows: readonly PageRow[]): Summary {
  const scores = rows.flatMap((row) => row.scores[tool] ?? []);
  const metric = rows[0]?.metric ?? 'words';
  const whole = overall(scores);
  const times = (key: 'ms' | 'warm') => {
    const values = scores.map((score) => score[key]).filter((ms) => ms > 0);
    return [quantile(values, 0.5), quantile(values, 0.95)] as const;
  };
  const ratios = rows.flatMap((row) => {
    const [ours, theirs] = [row.scores[tool]?.ms, row.scores.readability?.ms];
    return ours && theirs ? [ours / theirs] : [];
  });
  const share = (test: (score: PageScore) => boolean) => scores.filter(test).length / scores.length;
  const equal = (key: 'title' | 'byline' | 'date') => {
    const known = scores.filter((score) => score[key] !== null);
    return known.length ? known.filter((score) => score[key]).length / known.length : Number.NaN;
  };
  return {
    set,
    metric,
    tool,
    pages: scores.length,
    errors: scores.filter((score) => score.error).length,
    ...whole,
    interval: bootstrap(scores, (sample) => overall(sample).f1),
    good: share((score) => score.f1 >= 0.95),
    bad: share((score) => score.f1 < 0.8),
    exact: share((score) => score.f1 > 0.99999),
    title: equal('title'),
    byline: equal('byline'),
    date: equal('date'),
    cold: times('ms'),
    warm: times('warm'),
    ratio: [quantile(ratios, 0.5), quantile(ratios, 0.95)],
    languages: byLanguage(rows, tool),
  };
}

function overall(scores: readonly PageScore[]) {
  const counts = scores.flatMap((score) => score.snippets ?? []);
  if (counts.length) return segmentScore(counts);
  return {
    f1: mean(scores.map((score) => score.f1)),
    precision: mean(scores.map((score) => score.precision)),
    recall: mean(scores.map((score) => score.recall)),
  };
}

function byLanguage(rows: readonly PageRow[], tool: Tool) {
  const langs = [...new Set(rows.map((row) => row.lang))].filter(Boolean).sort();
  return langs.flatMap((lang) => {
    const own = rows.filter((row) => row.lang === lang).flatMap((row) => row.scores[tool] ?? []);
    return own.length >= 20 ? [{ lang, pages: own.length, f1: overall(own).f1 }] : [];
  });
}
