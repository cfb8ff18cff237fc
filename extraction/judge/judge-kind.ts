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

/** What a page must have for it to be a story where evidence of its own speaks against one. */
const leastDoubted = 0.45;

/** The same where its title says that there is no such page. */
const leastMissing = 0.95;

/** Lengths of text as signs tell them: hardly any, little, and what a table has; 2,500 characters are half of one. */
const fewest = squeezed(200, 2500);
const few = squeezed(400, 2500);
const some = squeezed(1200, 2500);

/**
 * The chance that a page must have to be a story: more where something shows, apart from the sum of all
 * signs, that it is none: links, or a line or two (of the corpus' 1,303 articles two are that short, and of
 * both the story was not found); a row of boxes that lead to stories of their own; a table and little else;
 * and, where the page does not say that it is an article, a title that says that there is no such page, a short
 * text or one that begins above the page's heading.
 */
function leastChance(signs: Signs): number {
  const { sentences, keptLinked = 0, length = 0, tables = 0, ldArticle, ogArticle } = signs;
  const { missing, row, headingBelow } = signs;
  const isSilent = !ldArticle && !ogArticle;
  if (isSilent && missing) return leastMissing;
  const isDoubted =
    !sentences ||
    keptLinked >= 0.6 ||
    length < fewest ||
    row ||
    (tables > 0.8 && length < some) ||
    (isSilent && (headingBelow || length < few));
  return isDoubted ? leastDoubted : 0;
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
  const isStory = storyChance(chances) >= least && (chances['article'] ?? 1) >= leastChance(signs);
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
