import type { ArticleKind } from '@/article/article';
import type { JudgeInput } from './judge-input';
import kindModel from './kind-model.json';
import { chancesOf } from './linear-model';
import type { Signs } from './signs';
import { specialKind } from './special-kinds';

/** What the model of whole pages tells apart, and the kind that each stands for. */
const kinds = {
  list: 'list',
  product: 'product',
  forum: 'forum',
  other: 'not-an-article',
} as const satisfies Record<string, ArticleKind>;

/** Links without sentences are a story only where that is the likeliest thing for them to be. */
const leastWithoutProse = 0.5;

function hasProse(signs: Signs): boolean {
  return (signs['sentences'] ?? 0) > 0 && (signs['keptLinked'] ?? 0) < 0.6;
}

/**
 * What a page is. A story is called no story only below `kindModel.leastArticle`, a chance chosen so
 * that one in a hundred real articles is doubted at most (bench/extraction/judge/train.ts).
 */
export function judgeKind(input: JudgeInput, signs: Signs): ArticleKind {
  const special = specialKind(input);
  const chances = chancesOf(kindModel, signs);
  if (special === 'consent-wall') return special;
  const least = hasProse(signs) ? kindModel.leastArticle : leastWithoutProse;
  if ((chances['article'] ?? 1) >= least) return special ?? 'article';
  let kind: ArticleKind = 'not-an-article';
  let most = 0;
  for (const [name, outcome] of Object.entries(kinds)) {
    const chance = chances[name] ?? 0;
    if (chance > most) [kind, most] = [outcome, chance];
  }
  return kind;
}
