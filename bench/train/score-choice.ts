import { countSnippets, segmentScore } from '../extraction/metrics/snippets';
import { tokens } from '../extraction/metrics/tokens';
import { wordF1 } from '../extraction/metrics/word-f1';
import type { TrainingPage } from './collect-pages';

/** How good a choice of blocks is, set by set. */
export type SetScore = {
  readonly set: string;
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Shares of pages at .95 or more, and under .8. */
  readonly good: number;
  readonly bad: number;
};

/** Which blocks of a page are chosen. */
export type Choice = (page: TrainingPage) => (block: number) => boolean;

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const blockTokens = new WeakMap<TrainingPage, readonly (readonly string[])[]>();
const truthTokens = new WeakMap<TrainingPage, readonly string[]>();

function remembered<T>(memory: WeakMap<TrainingPage, T>, page: TrainingPage, make: () => T): T {
  const known = memory.get(page);
  if (known !== undefined) return known;
  const made = make();
  memory.set(page, made);
  return made;
}

/** The word F1 of one page for a choice of its blocks. */
export function pageScore(page: TrainingPage, isChosen: (block: number) => boolean) {
  const { lang, content } = page.truth;
  const blocks = remembered(blockTokens, page, () => page.texts.map((text) => tokens(text, lang)));
  const truth = remembered(truthTokens, page, () => tokens(content, lang));
  return wordF1(blocks.filter((_, block) => isChosen(block)).flat(), truth);
}

/** Scores a choice over all pages of each set. */
export function scoreChoice(pages: readonly TrainingPage[], choose: Choice): readonly SetScore[] {
  const sets = [...new Set(pages.map((page) => page.truth.set))];
  return sets.map((set) => {
    const own = pages.filter((page) => page.truth.set === set);
    if (own[0]?.truth.metric === 'snippets') {
      const counts = own.map((page) => {
        const isChosen = choose(page);
        const text = page.texts.filter((_, block) => isChosen(block)).join('\n');
        return countSnippets(text, page.truth.wanted, page.truth.unwanted);
      });
      return { set, pages: own.length, ...segmentScore(counts), good: 0, bad: 0 };
    }
    const scores = own.map((page) => pageScore(page, choose(page)));
    return {
      set,
      pages: own.length,
      f1: mean(scores.map(({ f1 }) => f1)),
      precision: mean(scores.map(({ precision }) => precision)),
      recall: mean(scores.map(({ recall }) => recall)),
      good: mean(scores.map(({ f1 }) => (f1 >= 0.95 ? 1 : 0))),
      bad: mean(scores.map(({ f1 }) => (f1 < 0.8 ? 1 : 0))),
    };
  });
}

/** Scores as lines for a terminal. */
export function printScores(name: string, scores: readonly SetScore[]): void {
  const percent = (value: number) => value.toFixed(4).slice(1).padStart(6);
  for (const score of scores) {
    console.log(
      `${name.padEnd(26)} ${score.set.padEnd(9)} F1 ${percent(score.f1)}  P ${percent(score.precision)}  R ${percent(score.recall)}  >=.95 ${score.good.toFixed(3)}  <.8 ${score.bad.toFixed(3)}`,
    );
  }
}
