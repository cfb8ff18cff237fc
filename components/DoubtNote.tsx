import type { Article, ArticleKind } from '@/article/article';
import { text, uiLanguage } from '@/platform/texts';
import { ChoiceGroup } from './ChoiceGroup';

/** Which answer to "what is the story?" is shown, and how to ask for another. */
export type Answers = {
  /** Its place in the article's candidates; null for the first answer. */
  readonly answer: number | null;
  readonly candidates: Article['candidates'];
  readonly onAnswer: (answer: number | null) => void;
};

type DoubtNoteProps = {
  readonly article: Article;
  /** Without it other answers are not offered. */
  readonly answers: Answers | undefined;
};

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

/** What each other answer is, in words; extraction names them so. */
const answerTexts = {
  readability: 'answerPlain',
  surroundings: 'answerMore',
  'sure-only': 'answerLess',
} as const;

/**
 * Says what a page is where it is not a plain article, or that the story may not be whole, and
 * offers the other answers there are.
 */
export function DoubtNote({ article, answers }: DoubtNoteProps) {
  const key = kindTexts[article.kind] ?? (article.confidence < doubtBelow ? 'doubtLow' : null);
  if (key === null) return null;
  return (
    <div class="article-doubt" role="note" lang={uiLanguage()} dir="auto" data-apart="">
      <p>{text(key)}</p>
      {answers && answers.candidates.length > 0 && (
        <ChoiceGroup
          label={text('answersTitle')}
          value={answers.answer ?? first}
          choices={[
            { value: first, label: text('answerFirst') },
            ...answers.candidates.map((candidate, index) => ({
              value: index,
              label: answerLabel(candidate.label, index),
            })),
          ]}
          onChoose={(value) => answers.onAnswer(value === first ? null : value)}
        />
      )}
    </div>
  );
}

/** Stands for the first answer, which has no place among the others. */
const first = -1;

function answerLabel(label: string, index: number): string {
  const key = Object.entries(answerTexts).find(([name]) => name === label)?.[1];
  return key ? text(key) : text('answerOther', index + 1);
}
