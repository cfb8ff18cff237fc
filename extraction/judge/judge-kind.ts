import type { ArticleKind } from '@/article/article';
import type { JudgeInput } from './judge-input';
import kindModel from './kind-model.json';
import { chancesOf } from './linear-model';
import { type Signs, squeezed } from './signs';
import { specialKind } from './special-kinds';

/** What the model of whole pages tells apart, and the kind that each stands for. */
const kinds = {
  list: 'list',
  product: 'product',
  forum: 'forum',
  other: 'not-an-article',
} as const satisfies Record<string, ArticleKind>;

/** Links, and a line or two, are a story only where that is the likeliest thing for them to be. */
const leastWithoutProse = 0.5;

/** Fewer than 200 characters: two of the corpus' 1,303 articles, and of both the story was not found. */
const shortest = squeezed(200, 2500);

function hasProse({ sentences = 0, keptLinked = 0, length = 0 }: Signs): boolean {
  return sentences > 0 && keptLinked < 0.6 && length >= shortest;
}

/**
 * What a page is, by the chances of its outcomes and the kind that a mark of its own tells: a story is
 * called no story only below the chance `least`.
 */
export function decideKind(
  chances: Signs,
  special: ArticleKind | null,
  signs: Signs,
  least: number,
): ArticleKind {
  if (special === 'consent-wall') return special;
  if ((chances['article'] ?? 1) >= (hasProse(signs) ? least : leastWithoutProse)) {
    return special ?? 'article';
  }
  let kind: ArticleKind = 'not-an-article';
  let most = 0;
  for (const [name, outcome] of Object.entries(kinds)) {
    const chance = chances[name] ?? 0;
    if (chance > most) [kind, most] = [outcome, chance];
  }
  return kind;
}

/**
 * What a page is. `kindModel.leastArticle` is chosen so that one in a hundred real articles is
 * doubted at most (bench/extraction/judge/train.ts).
 */
export function judgeKind(input: JudgeInput, signs: Signs): ArticleKind {
  const chances = chancesOf(kindModel, signs);
  return decideKind(chances, specialKind(input), signs, kindModel.leastArticle);
}
