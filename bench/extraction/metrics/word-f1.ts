/** How well a text matches the truth: shares of tokens, each claimed once. */
export type Score = { readonly f1: number; readonly precision: number; readonly recall: number };

/** Multiset overlap of tokens; two empty texts match wholly. */
export function wordF1(got: readonly string[], truth: readonly string[]): Score {
  if (got.length === 0 && truth.length === 0) return { f1: 1, precision: 1, recall: 1 };
  const left = new Map<string, number>();
  for (const token of truth) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of got) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    shared += 1;
  }
  const precision = got.length ? shared / got.length : 0;
  const recall = truth.length ? shared / truth.length : 0;
  const f1 = shared ? (2 * precision * recall) / (precision + recall) : 0;
  return { f1, precision, recall };
}
