import { foldText } from './fold-text';
import { withLibrary } from './transaction';

/** A tag and how many articles have it, the bin included. */
export type TagCount = { readonly tag: string; readonly count: number };

/**
 * Ids of all articles with a tag, the bin included, as the library itself has them: the search index
 * follows a moment later. Rejects with `LibraryError`.
 */
export function listTagged(tag: string): Promise<readonly string[]> {
  return withLibrary((library) =>
    library.getAllKeysFromIndex('summaries', 'tag', IDBKeyRange.only(tag)),
  );
}

/** The tags that fit what was typed so far, compared as `foldText` makes them: first those that begin with it. */
export function suggestTags(tags: readonly TagCount[], typed: string): readonly string[] {
  const wanted = foldText(typed).trim();
  const begins = tags.filter(({ tag }) => foldText(tag).startsWith(wanted));
  const holds = tags.filter((one) => !begins.includes(one) && foldText(one.tag).includes(wanted));
  return [...begins, ...holds].map(({ tag }) => tag);
}
