import type { RowFilter } from '@/library/search/filter-rows';
import type { Facets } from '@/library/search/facets';
import type { RowOrder } from '@/library/search/order-rows';
import type { FoundArticles } from '@/library/search/search-library';
import type { Snippet } from '@/library/search/snippet';
import type { Summary } from '@/library/summary';

// Fetched when they are first needed: the popup opens without them.
const search = loadedOnce(() => import('@/library/search/search-library'));
const library = loadedOnce(() => import('@/library/library'));
const following = () => import('@/library/search/catch-up');

/** What a list of saved articles is asked for. */
export type SavedQuery = {
  /** What stands in the search box, see `parseQuery`. */
  readonly typed: string;
  readonly order: RowOrder;
  readonly filter: RowFilter;
};

/** The saved articles that fit, as far as the index knows them. */
export async function findInSaved({ typed, ...options }: SavedQuery): Promise<FoundArticles> {
  return (await search()).findArticles(typed, options);
}

/** How many articles each view and filter has, and the bin. */
export async function countInSaved(): Promise<{ readonly facets: Facets; readonly bin: number }> {
  return (await search()).countLibrary();
}

/** Lets lists and counts know what was changed since; takes a moment. */
export async function followSaved(): Promise<void> {
  await (await following()).catchUpRows();
}

/** Makes the words of new articles findable; `onProgress` gets how many of how many are. */
export async function indexSaved(
  onProgress?: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<void> {
  await (await following()).catchUp(onProgress ? { onProgress } : {});
}

/** The summaries of these articles, null for those that are gone. */
export async function readSavedSummaries(
  ids: readonly string[],
): Promise<readonly (Summary | null)[]> {
  return (await library()).readSummaries(ids);
}

/**
 * Where in an article what was typed stands, about `length` characters around it; null where its
 * text holds nothing of it. Reads the article.
 */
export async function snippetOf(
  id: string,
  typed: string,
  length: number,
): Promise<Snippet | null> {
  const [{ readBody }, { findSnippet }] = await Promise.all([
    library(),
    import('@/library/search/snippet'),
  ]);
  const article = await readBody(id);
  if (!article) return null;
  const snippet = findSnippet(article.text, typed, length);
  return snippet.marks.length > 0 ? snippet : null;
}

/** The ids of all saved articles that fit. */
export async function findAllIds(filter: RowFilter): Promise<readonly string[]> {
  const { total, ids } = await findInSaved({ typed: '', order: 'saved', filter });
  return ids(0, total);
}

/** Asking the browser for a module that it has takes until after the next painting, at each key. */
function loadedOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Module | null = null;
  return async () => (loaded ??= await load());
}
