import { articleId } from '@/article/address';
import { restoreBackup } from '@/library/backup/restore-backup';
import { writeBackup } from '@/library/backup/write-backup';
import { deleteForGood } from '@/library/bin';
import { importRows } from '@/library/import/import-rows';
import { findSummary, listSummaries, removeArticle, saveArticle } from '@/library/library';
import { openLibrary } from '@/library/open-library';
import { changeArticles } from '@/library/organise';
import { catchUp } from '@/library/search/catch-up';
import { searchLibrary } from '@/library/search/search-library';
import { generateArticle } from './generate-articles';

/** What was confirmed before the browser was killed. */
export type Confirmed =
  | { readonly did: 'save'; readonly id: string }
  | { readonly did: 'tag'; readonly ids: readonly string[]; readonly tag: string }
  | { readonly did: 'delete'; readonly id: string }
  | { readonly did: 'restore' | 'index' };

/** Uses the library without a pause until the browser is killed; tells each change once it is confirmed. */
export async function churn(seed: number, tell: (confirmed: Confirmed) => void): Promise<void> {
  for (let number = seed * 10_000; ; number += 1) {
    const { summary } = await saveArticle(generateArticle(number));
    tell({ did: 'save', id: summary.id });
    if (number % 3 === 0) {
      const urls = Array.from(
        { length: 40 },
        (_nothing, row) => `https://import.example/${number}/${row}`,
      );
      await importRows(
        urls.map((url, row) => ({
          line: row + 1,
          url,
          title: url,
          byline: '',
          siteName: '',
          lang: '',
          published: '',
          savedAt: null,
          tags: [],
          readingState: 'unread',
          isFavourite: false,
          html: '',
        })),
      );
      for (const url of urls) tell({ did: 'save', id: await articleId(url, '') });
    }
    if (number % 4 === 0) {
      const ids = (await listSummaries({ limit: 200 })).map(({ id }) => id);
      const tag = `tag ${number}`;
      await changeArticles(ids, { addTags: [tag] });
      tell({ did: 'tag', ids, tag });
    }
    if (number % 5 === 0) {
      await removeArticle(summary.id);
      await deleteForGood([summary.id]);
      tell({ did: 'delete', id: summary.id });
    }
    if (number % 7 === 0) {
      await restoreBackup(await new Response(writeBackup()).blob(), 'merge');
      tell({ did: 'restore' });
    }
    if (number % 2 === 0) {
      await catchUp();
      tell({ did: 'index' });
    }
  }
}

/** What is wrong with the library after a kill: nothing, if all is well. */
export async function checkLibrary(confirmed: readonly Confirmed[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const database = await openLibrary();
  const [summaries, bodies, graves] = await Promise.all([
    database.getAllKeys('summaries'),
    database.getAllKeys('bodies'),
    database.getAllKeys('tombstones'),
  ]);
  if (summaries.join() !== bodies.join()) wrong.push('A summary without a body, or the reverse');
  const alive = new Set(summaries);
  if (graves.some((id) => alive.has(id))) wrong.push('An article that is there and deleted');
  const deleted = new Set(confirmed.flatMap((one) => (one.did === 'delete' ? [one.id] : [])));
  for (const one of confirmed) {
    if (
      one.did === 'save' &&
      !alive.has(one.id) &&
      !deleted.has(one.id) &&
      !graves.includes(one.id)
    )
      wrong.push(`A confirmed article is lost: ${one.id}`);
    if (one.did === 'delete' && alive.has(one.id))
      wrong.push(`A deleted article is back: ${one.id}`);
    if (one.did === 'tag')
      for (const id of one.ids) {
        const summary = await findSummary(id);
        if (summary && !summary.tags.includes(one.tag)) wrong.push(`A tag is lost: ${one.tag}`);
      }
  }
  await catchUp();
  const listed = await database.countFromIndex('summaries', 'listed');
  const { total } = await searchLibrary('', { limit: 1 });
  if (total !== listed) wrong.push(`The index has ${total} of ${listed} articles`);
  return wrong;
}
