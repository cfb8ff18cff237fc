import { findHome } from '@/library/home';
import { runImport } from '@/library/import/import-file';
import { findSummary } from '@/library/library';
import { openLibrary } from '@/library/open-library';
import { catchUp } from '@/library/search/catch-up';
import { searchLibrary } from '@/library/search/search-library';
import { keepSecondCopy } from '@/library/second-copy/keep-copy';
import { noteTold, readMarker } from '@/library/second-copy/marker-store';
import { readVersions } from '@/library/versions';
import type { Told } from './churn';
import { dataLosses } from './data-loss';

/** What became of the library. */
export type Found = {
  /** `healed`: it was lost, and put back from its second copy. */
  readonly is: 'well' | 'healed' | 'unopenable';
  /** It could not be opened where it was, and was put back in another home. */
  readonly hasMoved: boolean;
  /** What is wrong: nothing, if all is well. */
  readonly wrong: readonly string[];
  /** Of a lost one, what was confirmed in the last moment and not yet in the copy. */
  readonly lastMoment: readonly string[];
};

/**
 * Looks through the library after a kill, as Lede does when it starts: lost, it is put back first.
 * `told` was confirmed before the kill, the first `copied` of it in the second copy too.
 */
export async function checkLibrary(told: readonly Told[], copied: number): Promise<Found> {
  const before = await findHome();
  await keepSecondCopy();
  const hasMoved = (await findHome())?.number !== before?.number;
  const state = (await readMarker())?.state.is ?? 'well';
  await noteTold();
  if (state === 'unopenable') return { is: 'unopenable', hasMoved, wrong: [], lastMoment: [] };
  if (state !== 'healed') {
    const wrong = [...(await wrongWith(told)), ...dataLosses()];
    // An import that went on here is followed, as the background would.
    await keepSecondCopy();
    return { is: 'well', hasMoved, wrong, lastMoment: [] };
  }
  // What an import has put aside lies in the database alone, and is no article yet.
  const isLate = (one: Told, place: number) => place >= copied || one.did === 'stage';
  const inCopy = await wrongWith(told.filter((one, place) => !isLate(one, place)));
  const all = await wrongWith(told);
  await keepSecondCopy();
  const lastMoment = all.filter((one) => !inCopy.includes(one));
  return { is: 'healed', hasMoved, wrong: inCopy, lastMoment };
}

async function wrongWith(told: readonly Told[]): Promise<readonly string[]> {
  const wrong: string[] = [];
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
  return wrong;
}
