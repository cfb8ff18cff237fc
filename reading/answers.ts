import type { Article } from '@/article/article';
import { selectionLabel, withoutSelection } from '@/article/selected-part';

/**
 * The article with another answer to "what is the story on this page?" in the place of the first;
 * `answer` is its place in `candidates`, null for the first. What was hidden belongs to the first
 * answer alone: the others hide nothing.
 */
export function withAnswer(article: Article, answer: number | null): Article {
  const candidate = answer === null ? undefined : article.candidates[answer];
  if (!candidate) return article;
  const pace = article.words / article.minutes;
  const isSelection = candidate.label === selectionLabel;
  return {
    ...article,
    // Not selected, not shown; the title says what it was selected from.
    ...(isSelection && { dek: '', leadPicture: null, figures: [] }),
    body: candidate.body,
    text: candidate.text,
    words: candidate.words,
    minutes: pace > 0 ? Math.max(1, Math.round(candidate.words / pace)) : article.minutes,
    removed: [],
  };
}

/** The answer that comes after this one, the first after the last; null is the first. */
export function nextAnswer(article: Article, answer: number | null): number | null {
  const next = answer === null ? 0 : answer + 1;
  return next < article.candidates.length ? next : null;
}

/** The answer that is what the person had selected on the page; null where nothing was. */
export function selectionAnswer(article: Article): number | null {
  const index = article.candidates.findIndex(({ label }) => label === selectionLabel);
  return index < 0 ? null : index;
}

/**
 * The article to keep while `answer` is shown. A selection is kept with the whole around it, and
 * opens as the selection again; while anything else is shown, it is forgotten.
 */
export function articleToKeep(article: Article, answer: number | null): Article {
  const isSelection = answer !== null && answer === selectionAnswer(article);
  return isSelection ? article : withoutSelection(withAnswer(article, answer));
}
