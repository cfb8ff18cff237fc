import type { LinearModel } from '@/extraction/judge/linear-model';
import type { Signs } from '@/extraction/judge/signs';

/** A page's signs and the outcome that it is an example of. */
export type Example = {
  readonly signs: Signs;
  readonly outcome: string;
  readonly weight: number;
};

/** How a linear model is trained. */
export type Training = {
  readonly names: readonly string[];
  readonly outcomes: readonly string[];
  /** Strength of the pull of all weights towards 0. */
  readonly ridge: number;
  readonly rounds: number;
};

/**
 * Softmax regression by gradient descent with momentum on standardised signs; the scales are folded
 * into the weights at the end. Deterministic: no random start, no sampling.
 */
export function trainLinear(examples: readonly Example[], training: Training): LinearModel {
  const { names, outcomes, ridge, rounds } = training;
  const rows = examples.map((example) => names.map((name) => example.signs[name] ?? 0));
  const scales = names.map((_, at) => scaleOf(rows.map((row) => row[at] ?? 0)));
  const inputs = rows.map((row) =>
    Float64Array.from(row, (value, at) => {
      const { mean, deviation } = scales[at] ?? { mean: 0, deviation: 1 };
      return (value - mean) / deviation;
    }),
  );
  const size = names.length + 1;
  const weights = new Float64Array(outcomes.length * size);
  const speed = new Float64Array(weights.length);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(weights.length);
    examples.forEach((example, at) => {
      const input = inputs[at] ?? new Float64Array(0);
      const chances = softmax(outcomes.map((_, k) => dot(weights, k * size, input)));
      outcomes.forEach((outcome, k) => {
        const target = example.outcome === outcome ? 1 : 0;
        const error = ((chances[k] ?? 0) - target) * (example.weight / total);
        const start = k * size;
        slope[start] = (slope[start] ?? 0) + error;
        for (let j = 0; j < input.length; j += 1) {
          slope[start + 1 + j] = (slope[start + 1 + j] ?? 0) + error * (input[j] ?? 0);
        }
      });
    });
    for (let j = 0; j < weights.length; j += 1) {
      const pull = j % size === 0 ? 0 : ridge * (weights[j] ?? 0);
      speed[j] = 0.9 * (speed[j] ?? 0) - 0.5 * ((slope[j] ?? 0) + pull);
      weights[j] = (weights[j] ?? 0) + (speed[j] ?? 0);
    }
  }
  return { outcomes: Object.fromEntries(outcomes.map((name, k) => [name, unscaled(k)])) };

  function unscaled(k: number) {
    let bias = weights[k * size] ?? 0;
    const own: Record<string, number> = {};
    names.forEach((name, at) => {
      const { mean, deviation } = scales[at] ?? { mean: 0, deviation: 1 };
      const weight = (weights[k * size + 1 + at] ?? 0) / deviation;
      bias -= weight * mean;
      own[name] = round(weight);
    });
    return { bias: round(bias), weights: own };
  }
}

function scaleOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  // A sign that is nearly always the same must not count for much where it once is not.
  return { mean, deviation: Math.max(0.05, Math.sqrt(spread)) };
}

function dot(weights: Float64Array, start: number, input: Float64Array): number {
  let sum = weights[start] ?? 0;
  for (let j = 0; j < input.length; j += 1) sum += (weights[start + 1 + j] ?? 0) * (input[j] ?? 0);
  return sum;
}

function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
