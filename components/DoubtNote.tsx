import type { Article, ArticleKind } from '@/article/article';
import { text, uiLanguage } from '@/platform/texts';

type DoubtNoteProps = { readonly article: Article };

/** Below this an article is shown with a word of doubt. */
const doubtBelow = 0.5;

const kindTexts = {
  article: null,
  'live-blog': 'doubtLiveBlog',
  gallery: 'doubtGallery',
  video: 'doubtVideo',
  list: 'doubtList',
  product: 'doubtProduct',
  forum: 'doubtForum',
  'consent-wall': 'doubtConsentWall',
  'paywalled-teaser': 'doubtPaywall',
  'not-an-article': 'doubtNotAnArticle',
} as const satisfies Record<ArticleKind, string | null>;

/** Says what a page is where it is not a plain article, or that the story may not be whole. */
export function DoubtNote({ article }: DoubtNoteProps) {
  const key = kindTexts[article.kind] ?? (article.confidence < doubtBelow ? 'doubtLow' : null);
  if (key === null) return null;
  return (
    <p class="article-doubt" role="note" lang={uiLanguage()} dir="auto" data-apart="">
      {text(key)}
    </p>
  );
}
