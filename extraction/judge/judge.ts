import type { ArticleKind } from '@/article/article';
import { judgeConfidence } from './judge-confidence';
import type { JudgeInput } from './judge-input';
import { judgeKind } from './judge-kind';
import { type OtherAnswer, otherAnswers } from './other-answers';
import { pageSigns } from './page-signs';
import type { Signs } from './signs';
import { textSigns } from './text-signs';
import { urlShape } from './url-shape';

/** What a page is, how sure we are of what we show of it, and what else its story could be. */
export type Verdict = {
  readonly kind: ArticleKind;
  readonly confidence: number;
  /** None where we are sure: nobody would ask for them. */
  readonly others: readonly OtherAnswer[];
};

/** From this confidence on there are no other answers to offer. */
const sure = 0.9;

/** All signs of a page, by name. */
export function allSigns(input: JudgeInput): Signs {
  return {
    ...urlShape(input.url),
    ...pageSigns(input.page, input.metadata, input.segments),
    ...textSigns(input),
  };
}

/**
 * Judges extraction's own answer: the page's kind, the chance that the story is whole and alone, and
 * other answers where that chance is not high.
 */
export function judge(input: JudgeInput): Verdict {
  const signs = allSigns(input);
  const confidence = judgeConfidence(signs);
  return {
    kind: judgeKind(input, signs),
    confidence,
    others: confidence < sure ? otherAnswers(input) : [],
  };
}
