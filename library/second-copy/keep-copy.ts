import { countArticles } from '@/library/count-articles';
import { withLibrary } from '@/library/transaction';
import { checkLibrary } from './check-library';
import { listCopied, openCopyFolder } from './copy-folder';
import { copyLock, followCopy, type FollowOptions } from './follow-copy';
import { healLibrary } from './heal-library';
import { changeMarker, readMarker } from './marker-store';

/** Steps of a long copying between two words to the browser, which ends a silent worker. */
const stepsBetweenNotes = 16;

/**
 * Looks whether the library is what it was, puts it together again from its second copy where it was
 * lost, and brings the copy and the marker up to it. For the background, the one writer: when it
 * starts and behind each change. Rejects with `LibraryError` where there is no room for the copy or the
 * library is refused; the next time goes on. `giveWay` is waited for before each step of a long copying.
 */
export async function keepSecondCopy({
  giveWay,
}: Pick<FollowOptions, 'giveWay'> = {}): Promise<void> {
  let isThere = false;
  try {
    await navigator.locks.request(copyLock, async () => {
      const marker = await readMarker();
      const found = await checkLibrary(marker);
      if (found.is === 'unopenable') return noteUnopenable();
      isThere = true;
      if (found.is === 'lost') await healLibrary(found.isPart, found.floor);
      await follow(giveWay);
    });
  } finally {
    // Not under the lock, for which a save waits.
    if (isThere) await noteCount();
  }
}

async function follow(giveWay: FollowOptions['giveWay']): Promise<void> {
  const clock = await withLibrary((store) => store.get('meta', 'clock'));
  const { replica: library = '', counter = 0 } = clock ?? {};
  const before = await readMarker();
  const articles = before?.library === library ? before.articles : await countArticles();
  const isKnown = before?.library === library && before.counter === counter;
  const note = (isCopied: boolean): Promise<void> =>
    changeMarker((marker) => {
      const state = marker?.state.is === 'healed' ? marker.state : ({ is: 'well' } as const);
      return { library, counter, articles, isCopied, state };
    });
  // Before the copy: what it lacks in the end is counted by this.
  if (!isKnown) await note(false);
  let steps = 0;
  const isCopied = await followCopy(library, {
    ...(giveWay && { giveWay }),
    async onStep() {
      steps += 1;
      if (steps % stepsBetweenNotes === 0) await note(false);
    },
  });
  await note(isCopied);
}

async function noteCount(): Promise<void> {
  const articles = await countArticles();
  const before = await readMarker();
  if (before && before.articles !== articles)
    await changeMarker((marker) => ({ ...(marker ?? before), articles }));
}

async function noteUnopenable(): Promise<void> {
  const folder = await openCopyFolder(false);
  const copied = folder ? (await listCopied(folder)).length : 0;
  await changeMarker((marker) => ({
    ...(marker ?? { library: '', counter: 0, articles: 0, isCopied: false }),
    state: { is: 'unopenable', copied: Math.min(copied, marker?.articles ?? copied) },
  }));
}
