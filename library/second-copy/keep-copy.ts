import { countArticles } from '@/library/count-articles';
import { withLibrary } from '@/library/transaction';
import { checkLibrary, type LibraryFinding } from './check-library';
import { listCopied, openCopyFolder } from './copy-folder';
import { copyLock, followCopy, type FollowOptions } from './follow-copy';
import { healLibrary } from './heal-library';
import { clearLeftHomes } from './left-homes';
import { changeMarker, type LibraryMarker, readMarker } from './marker-store';
import { moveLibrary } from './rebuild-library';

/** Steps of a long copying between two words to the browser, which ends a silent worker. */
const stepsBetweenNotes = 16;

export type KeepOptions = Pick<FollowOptions, 'giveWay'> & {
  /** Called when a library that was lost is there again, without its pictures. */
  readonly onHealed?: () => void;
};

/** Whether this page or worker has looked for homes that were left; a library that never moved left none. */
let hasCleared = false;

/**
 * Looks whether the library is what it was, puts it together again from its second copy where it was
 * lost (in a new home, where it cannot be opened), and brings the copy and the marker up to it. For the
 * background, the one writer: when it starts and behind each change. Rejects with `LibraryError` where
 * there is no room for the copy or the library is refused; the next time goes on. `giveWay` is waited for
 * before each step of a long copying.
 */
export async function keepSecondCopy({ giveWay, onHealed }: KeepOptions = {}): Promise<void> {
  let isThere = false;
  let isLost = false;
  try {
    await navigator.locks.request(copyLock, async () => {
      const found = await findLibrary(await readMarker());
      if (found.is === 'unopenable') return noteUnopenable();
      isThere = true;
      isLost = found.is === 'lost';
      if (found.is === 'lost') await healLibrary(found.isPart, found.floor);
      await follow(giveWay);
    });
  } finally {
    // Not under the lock, for which a save waits.
    if (isThere) await noteCount();
  }
  if (isThere && (isLost || !hasCleared)) {
    hasCleared = true;
    await clearLeftHomes();
  }
  if (isLost) onHealed?.();
}

/** What the library is like; one that cannot be opened gets a new home first. */
async function findLibrary(marker: LibraryMarker | null): Promise<LibraryFinding> {
  const found = await checkLibrary(marker);
  if (found.is !== 'unopenable' || !(await moveLibrary())) return found;
  const anew = await checkLibrary(marker);
  // Without any copy it looks like data that the person cleared; here it is known to be lost.
  return anew.is === 'well' && marker && marker.articles > 0
    ? { is: 'lost', isPart: false, floor: marker.counter }
    : anew;
}

async function follow(giveWay: FollowOptions['giveWay']): Promise<void> {
  const clock = await withLibrary((store) => store.get('meta', 'clock'));
  const { replica: library = '', counter = 0 } = clock ?? {};
  const before = await readMarker();
  const articles = before?.library === library ? before.articles : await count(library, counter);
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

/** A large library is not counted behind each single change: it takes long, and one more says nothing new. */
const large = 1000;
const fewChanges = 50;
const countAgainAfter = 60_000;

/** Which library was counted last, at which counter, and when by this page's clock. */
let counted = { library: '', counter: 0, at: 0 };

async function count(library: string, counter: number): Promise<number> {
  counted = { library, counter, at: performance.now() };
  return countArticles();
}

/** Whether the number of articles in the marker may be too old. */
function isOutdated({ library, counter, articles }: LibraryMarker): boolean {
  const changes = counter - counted.counter;
  if (counted.library !== library || changes < 0) return true;
  if (articles <= large || changes === 0) return changes > 0;
  return changes >= fewChanges || performance.now() - counted.at >= countAgainAfter;
}

async function noteCount(): Promise<void> {
  const before = await readMarker();
  if (!before || !isOutdated(before)) return;
  const articles = await count(before.library, before.counter);
  if (before.articles !== articles)
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
