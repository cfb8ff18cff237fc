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

/** Few stories look like something for sale or like people answering each other: such pages are doubted sooner. */
const sooner: Readonly<Record<string, number>> = { product: 3, forum: 3 };

/** The likeliest outcome besides a story. */
function likeliestOther(chances: Signs): keyof typeof kinds {
  let likeliest: keyof typeof kinds = 'other';
  for (const name of ['list', 'product', 'forum'] as const) {
    if ((chances[name] ?? 0) > (chances[likeliest] ?? 0)) likeliest = name;
  }
  return likeliest;
}

/** How much speaks for a story (0 to 1), by the chances of all outcomes. */
export function storyChance(chances: Signs): number {
  return (chances['article'] ?? 1) / (sooner[likeliestOther(chances)] ?? 1);
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
  const isStory = hasProse(signs)
    ? storyChance(chances) >= least
    : (chances['article'] ?? 1) >= leastWithoutProse;
  return isStory ? (special ?? 'article') : kinds[likeliestOther(chances)];
}

/**
 * What a page is. `kindModel.leastArticle` is chosen so that one in a hundred real articles is
 * doubted at most (bench/extraction/judge/train.ts).
 */
export function judgeKind(input: JudgeInput, signs: Signs): ArticleKind {
  const chances = chancesOf(kindModel, signs);
  return decideKind(chances, specialKind(input), signs, kindModel.leastArticle);
}
