import type { Article, ArticleKind } from '@/article/article';
import { selectionLabel } from '@/article/selected-part';
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
  [selectionLabel]: 'answerSelection',
} as const;

/**
 * Says what a page is where it is not a plain article, that the story may not be whole, or that only
 * what was selected is shown, and offers the other answers there are.
 */
export function DoubtNote({ article, answers }: DoubtNoteProps) {
  const doubt = kindTexts[article.kind] ?? (article.confidence < doubtBelow ? 'doubtLow' : null);
  const offered = (answers?.candidates ?? [])
    .map((candidate, index) => ({ label: candidate.label, index }))
    .filter(({ label }) => doubt !== null || label === selectionLabel);
  const selection = offered.find(({ label }) => label === selectionLabel)?.index ?? null;
  const isSelection = selection !== null && answers?.answer === selection;
  const key = isSelection
    ? 'selectionNote'
    : (doubt ?? (selection === null ? null : 'selectionLeft'));
  if (key === null) return null;
  return (
    <div class="article-doubt" role="note" lang={uiLanguage()} dir="auto" data-apart="">
      <p>
        {text(key)}
        {answers && selection === null && couldBeSelected.has(key) && ` ${text('selectionHint')}`}
      </p>
      {answers && offered.length > 0 && (
        <ChoiceGroup
          label={text('answersTitle')}
          value={answers.answer ?? first}
          choices={[
            { value: first, label: text(selection === null ? 'answerFirst' : 'answerWhole') },
            ...offered.map(({ label, index }) => ({
              value: index,
              label: answerLabel(label, index),
            })),
          ]}
          onChoose={(value) => answers.onAnswer(value === first ? null : value)}
        />
      )}
    </div>
  );
}

/** Doubts that a person can settle by selecting the story on the page. */
const couldBeSelected: ReadonlySet<string> = new Set([
  'doubtLow',
  'doubtList',
  'doubtForum',
  'doubtNotAnArticle',
]);

/** Stands for the first answer, which has no place among the others. */
const first = -1;

function answerLabel(label: string, index: number): string {
  const key = Object.entries(answerTexts).find(([name]) => name === label)?.[1];
  return key ? text(key) : text('answerOther', index + 1);
}
