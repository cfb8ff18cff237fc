import { articleKinds, type ArticleKind } from '@/article/article';
import { decideKind } from '@/extraction/judge/judge-kind';
import type { JudgedPage } from './collect';

/** Chances of a page's outcomes beside the page, and the outcome that it is an example of. */
export type KindAnswer = {
  readonly page: JudgedPage;
  readonly outcome: string;
  readonly chances: Readonly<Record<string, number>>;
};

/** Kinds that the popup shows as a story. */
const stories: ReadonlySet<ArticleKind> = new Set([
  'article',
  'live-blog',
  'gallery',
  'paywalled-teaser',
]);

/** Whether a page of a kind is shown as a story. */
export function isStory(kind: ArticleKind): boolean {
  return stories.has(kind);
}

/** What the product would say that a page is, with a line below which it doubts stories. */
export function kindOf({ page, chances }: KindAnswer, leastArticle: number): ArticleKind {
  const special = articleKinds.find((kind) => kind === page.special) ?? null;
  return decideKind(chances, special, page.signs, leastArticle);
}

/** Whether the product would call a page none. */
export function isDoubted(answer: KindAnswer, leastArticle: number): boolean {
  return !isStory(kindOf(answer, leastArticle));
}
