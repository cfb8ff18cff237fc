import type { Article } from './article';

/** The label of the candidate that holds what the person had selected on the page. */
export const selectionLabel = 'selection';

/** The article without what the person had selected: as it is saved without being looked at. */
export function withoutSelection(article: Article): Article {
  return {
    ...article,
    candidates: article.candidates.filter(({ label }) => label !== selectionLabel),
  };
}
