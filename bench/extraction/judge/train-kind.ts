import { storyChance } from '@/extraction/judge/judge-kind';
import { chancesOf, type LinearModel } from '@/extraction/judge/linear-model';
import type { JudgedPage } from './collect';
import { outOfFold } from './folds';
import { isDoubted, type KindAnswer } from './kind-answer';
import { trainLinear } from './train-linear';

/** What the model of kinds tells apart; `other` is a page of a service or of documentation. */
const outcomes = ['article', 'list', 'product', 'forum', 'other'] as const;
export type Outcome = (typeof outcomes)[number];

const outcomeOf: Readonly<Record<string, Outcome>> = {
  article: 'article',
  listing: 'list',
  collection: 'list',
  product: 'product',
  forum: 'forum',
};

/** What JSON-LD's `articleBody` says of the text says nothing of the kind; the last three doubt a page by themselves. */
const notOfKind = /^(?:body[RFK]|row$|headingBelow$|missing$)/;

/**
 * By how much the shipped line lies below the one found here, where each block's chance is of a forest that never
 * saw the page: with those of the shipped forest 14 instead of 12 of 1,303 articles fell below that line.
 */
const shippedShare = 0.7;

/** A trained model of kinds, with what it said of pages of sites that it had not seen. */
export type KindTraining = {
  readonly model: LinearModel & { readonly leastArticle: number };
  /** The chance below which an article is doubted in `honest` and `inSample`. */
  readonly line: number;
  readonly honest: readonly KindAnswer[];
  readonly inSample: readonly KindAnswer[];
  /** The same of models that saw no made-up page either, with the chance below which those doubt. */
  readonly untaught: { readonly answers: readonly KindAnswer[]; readonly leastArticle: number };
};

/**
 * Trains the model of kinds on all pages in which extraction found any text. Among the articles of
 * the corpus are threads of forums, shops and front pages: those that models of other sites hold to
 * be something else count little in training, and in full in the figures.
 */
export function trainKind(pages: readonly JudgedPage[]): KindTraining {
  const known = pages.filter((page) => page.ok);
  const names = Object.keys(known[0]?.signs ?? {}).filter((name) => !notOfKind.test(name));
  const trainer = (weightOf: (page: JudgedPage) => number) => (some: readonly JudgedPage[]) =>
    trainLinear(
      some.map((page) => ({ signs: page.signs, outcome: outcome(page), weight: weightOf(page) })),
      { names, outcomes, ridge: 0.03, rounds: 400 },
    );
  const ask = (model: LinearModel, page: JudgedPage): KindAnswer => ({
    page,
    outcome: outcome(page),
    chances: chancesOf(model, page.signs),
  });
  const first = outOfFold(known, trainer(baseWeight), ask);
  const doubtful = new Set(
    first
      .filter((answer) => isArticle(answer) && (answer.chances['article'] ?? 0) < 0.1)
      .map((answer) => answer.page),
  );
  const train = trainer((page) => baseWeight(page) * (doubtful.has(page) ? 0.1 : 1));
  const honest = outOfFold(known, train, ask);
  const model = train(known);
  const inSample = known.map((page) => ask(model, page));
  const answers = outOfFold(
    known,
    (some) => train(some.filter(({ set }) => set !== 'fronts')),
    ask,
  );
  const line = leastArticle(honest, inSample);
  return {
    model: { ...model, leastArticle: Math.round(line * shippedShare * 1000) / 1000 },
    line,
    honest,
    inSample,
    untaught: { answers, leastArticle: leastArticle(answers, answers) },
  };
}

/**
 * The chance below which at most one in a hundred articles lies, together with those that are called none for
 * evidence of their own, judged by models that did not see their sites: of those with a known text, and of
 * all (the set of snippets holds forums and front pages among its articles); and of all, judged by
 * the shipped model.
 */
function leastArticle(honest: readonly KindAnswer[], inSample: readonly KindAnswer[]): number {
  const whole = honest.filter(({ page }) => page.metric === 'words');
  const lines = [whole, honest, inSample].map((answers) => lineOf(answers.filter(isArticle)));
  return Math.floor(Math.min(...lines) * 10_000) / 10_000;
}

/** The highest of the articles' own chances below which no more than one in a hundred of them are called none. */
function lineOf(articles: readonly KindAnswer[]): number {
  const lines = articles.map(({ chances }) => storyChance(chances)).sort((a, b) => a - b);
  const above = lines.findIndex(
    (line) => articles.filter((answer) => isDoubted(answer, line)).length > articles.length * 0.01,
  );
  return lines[above - 1] ?? 0;
}

function isArticle(answer: KindAnswer): boolean {
  return answer.outcome === 'article';
}

function outcome(page: JudgedPage): Outcome {
  return outcomeOf[page.kind] ?? 'other';
}

/** Made-up pages are much alike, and real ones that are no articles are few. */
function baseWeight(page: JudgedPage): number {
  if (page.kind === 'article') return 1;
  return page.set === 'fronts' ? 0.3 : 2;
}
