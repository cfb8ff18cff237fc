import type { Article } from '@/article/article';

/**
 * The article with another answer to "what is the story on this page?" in the place of the first;
 * `answer` is its place in `candidates`, null for the first. What was hidden belongs to the first
 * answer alone: the others hide nothing.
 */
export function withAnswer(article: Article, answer: number | null): Article {
  const candidate = answer === null ? undefined : article.candidates[answer];
  if (!candidate) return article;
  const pace = article.words / article.minutes;
  return {
    ...article,
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
