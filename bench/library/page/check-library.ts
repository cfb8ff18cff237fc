import { runImport } from '@/library/import/import-file';
import { findSummary } from '@/library/library';
import { libraryName, openLibrary } from '@/library/open-library';
import { catchUp } from '@/library/search/catch-up';
import { searchLibrary } from '@/library/search/search-library';
import { readVersions } from '@/library/versions';
import type { Told } from './churn';
import { dataLosses } from './data-loss';

/** What is wrong with the library after a kill: nothing, if all is well. */
export async function checkLibrary(told: readonly Told[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (told.length > 0 && !names.includes(libraryName)) wrong.push('The database is gone');
  const library = await openLibrary();
  // An import that was kept aside goes on, as its screen would have it.
  await runImport(() => undefined);
  const [summaries, bodies, graves, versions] = await Promise.all([
    library.getAllKeys('summaries'),
    library.getAllKeys('bodies'),
    library.getAllKeys('tombstones'),
    library.getAllKeys('versions'),
  ]);
  if (summaries.join() !== bodies.join()) wrong.push('A summary without a body, or the reverse');
  const alive = new Set(summaries);
  const buried = new Set(graves);
  if (graves.some((id) => alive.has(id))) wrong.push('An article that is there and deleted');
  if (versions.some(([id]) => !alive.has(id))) wrong.push('A version of no article');

  const lost = (ids: readonly string[]) => ids.filter((id) => !alive.has(id) && !buried.has(id));
  for (const one of told) {
    if (one.did === 'save' && lost([one.id]).length > 0) wrong.push(`Lost: ${one.id}`);
    if ((one.did === 'stage' || one.did === 'import') && lost(one.ids).length > 0)
      wrong.push(`Lost of an import: ${lost(one.ids).length}`);
    if (one.did === 'delete' && alive.has(one.id)) wrong.push(`Back from its grave: ${one.id}`);
    // A text without a word is no version: a link that was imported, opened and given its text.
    if (one.did === 'version' && one.text.trim() !== '' && alive.has(one.id)) {
      const kept = await readVersions(one.id);
      if (!kept.some(({ article }) => article.text === one.text))
        wrong.push(`A version is lost of ${one.id}`);
    }
    if (one.did === 'begin-tag' || one.did === 'tag') {
      const found = await Promise.all(one.ids.map((id) => findSummary(id)));
      const there = found.filter((summary) => summary !== null);
      const tagged = there.filter(({ tags }) => tags.includes(one.tag)).length;
      const isWhole = tagged === there.length || (one.did === 'begin-tag' && tagged === 0);
      if (!isWhole) wrong.push(`Tagged ${tagged} of ${there.length}: ${one.tag} (${one.did})`);
    }
  }
  await catchUp();
  const listed = await library.countFromIndex('summaries', 'listed');
  const { total } = await searchLibrary('', { limit: 1 });
  if (total !== listed) wrong.push(`The index has ${total} of ${listed} articles`);
  return [...wrong, ...dataLosses()];
}
