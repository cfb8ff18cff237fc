import type { ArticleKind } from '@/article/article';
import { judgeConfidence } from './judge-confidence';
import type { JudgeInput } from './judge-input';
import { judgeKind } from './judge-kind';
import { pageSigns } from './page-signs';
import type { Signs } from './signs';
import { textSigns } from './text-signs';
import { urlShape } from './url-shape';

/** What a page is and how sure we are of what we show of it. */
export type Verdict = { readonly kind: ArticleKind; readonly confidence: number };

/** All signs of a page, by name. */
export function allSigns(input: JudgeInput): Signs {
  return {
    ...urlShape(input.url),
    ...pageSigns(input.page, input.metadata, input.segments),
    ...textSigns(input),
  };
}

/** Judges extraction's own answer: the page's kind, and the chance that the story is whole and alone. */
export function judge(input: JudgeInput): Verdict {
  const signs = allSigns(input);
  return { kind: judgeKind(input, signs), confidence: judgeConfidence(signs) };
}
