import type { Signs } from './signs';

/** A trained linear model: for every outcome a bias and a weight for each sign. */
export type LinearModel = {
  readonly outcomes: Readonly<
    Record<string, { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>
  >;
};

/** The sum of bias and weighted signs of one outcome; a sign that the model does not know counts nothing. */
export function weigh(model: LinearModel, outcome: string, signs: Signs): number {
  const part = model.outcomes[outcome];
  if (!part) return 0;
  let sum = part.bias;
  for (const [name, weight] of Object.entries(part.weights)) sum += weight * (signs[name] ?? 0);
  return sum;
}

/** Chances of all outcomes of a model, adding up to 1 (softmax). */
export function chancesOf(model: LinearModel, signs: Signs): Readonly<Record<string, number>> {
  const sums = Object.keys(model.outcomes).map(
    (outcome) => [outcome, weigh(model, outcome, signs)] as const,
  );
  const most = Math.max(...sums.map(([, sum]) => sum));
  const parts = sums.map(([outcome, sum]) => [outcome, Math.exp(sum - most)] as const);
  const total = parts.reduce((sum, [, part]) => sum + part, 0);
  return Object.fromEntries(parts.map(([outcome, part]) => [outcome, part / total]));
}
