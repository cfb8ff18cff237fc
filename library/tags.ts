import { foldText } from './fold-text';
import { changeArticles, type ArticleBefore } from './organise';
import { cleanTag } from './tag-marks';
import { withLibrary } from './transaction';

/** A tag and how many articles have it, the bin included. */
export type TagCount = { readonly tag: string; readonly count: number };

/** All tags in use, the commonest first. */
export async function listTags(): Promise<readonly TagCount[]> {
  const counts = await withLibrary(async (library) => {
    const index = library.transaction('summaries').store.index('tag');
    const tags: string[] = [];
    for (
      let cursor = await index.openKeyCursor(null, 'nextunique');
      cursor;
      cursor = await cursor.continue()
    )
      tags.push(cursor.key);
    return Promise.all(tags.map(async (tag) => ({ tag, count: await index.count(tag) })));
  });
  return counts.sort((one, other) => other.count - one.count || one.tag.localeCompare(other.tag));
}

/** The tags that fit what was typed so far, compared as `foldText` makes them: first those that begin with it. */
export function suggestTags(tags: readonly TagCount[], typed: string): readonly string[] {
  const wanted = foldText(typed).trim();
  const begins = tags.filter(({ tag }) => foldText(tag).startsWith(wanted));
  const holds = tags.filter((one) => !begins.includes(one) && foldText(one.tag).includes(wanted));
  return [...begins, ...holds].map(({ tag }) => tag);
}

/**
 * Gives a tag another name on every article; where that name is in use, the two become one. '' as
 * the new name takes the tag off. Answers with what to undo.
 */
export async function renameTag(
  from: string,
  to: string,
  onProgress?: (done: number) => void,
): Promise<readonly ArticleBefore[]> {
  const ids = await withLibrary((library) =>
    library.getAllKeysFromIndex('summaries', 'tag', IDBKeyRange.only(from)),
  );
  const name = cleanTag(to);
  if (name === from) return [];
  return changeArticles(ids, { removeTags: [from], addTags: [name] }, onProgress);
}
