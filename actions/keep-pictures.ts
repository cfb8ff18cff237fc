import { fetchPicture } from '@/library/pictures/fetch-picture';
import { keepPicture } from '@/library/pictures/kept-pictures';
import {
  countWanted,
  nextWanted,
  settleWanted,
  wantPictures,
  type WantedCount,
  type WantedPicture,
} from '@/library/pictures/wanted-pictures';
import { readSavedBody } from '@/library/read-saved-body';
import { hasPermission } from '@/platform/permissions';
import { report } from '@/platform/report';
import { readCarePlan } from '@/settings/care-plan-store';
import { lookForPictures } from './look-for-pictures';
import { picturePattern, pictureSources } from './picture-sources';

/** Pictures fetched side by side: a page of a browser asks for six of a host. */
const sideBySide = 4;

const lockName = 'lede-pictures';

/**
 * For the background: keeps the pictures of an article that was saved just now, where the person
 * has chosen that; those of hosts that may not be asked wait until they may.
 */
export async function keepSavedPictures(id: string): Promise<void> {
  if (!(await readCarePlan()).keepsPictures) return;
  const body = await readSavedBody(id);
  if (body && (await wantPictures(id, pictureSources(body.article))) > 0) await fetchWanted();
}

/**
 * For the background: fetches the pictures that are lacking of all articles, where the person has chosen to
 * keep them. The second copy of a library that was lost has none.
 */
export async function keepAllPictures(): Promise<void> {
  if (!(await readCarePlan()).keepsPictures) return;
  await lookForPictures(0, () => undefined, new AbortController().signal);
  await fetchWanted();
}

/**
 * For the background: fetches what is wanted from hosts that the person allowed, until nothing is
 * left or the worker dies; whatever is fetched is kept at once, and the next call goes on. A second
 * call while one is at it does nothing.
 */
export async function fetchWanted(): Promise<void> {
  await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (;;) {
      const { hosts } = await countWanted();
      const allowed = new Set<string>();
      for (const host of hosts) if (await isAllowed(host)) allowed.add(host);
      const wanted = await nextWanted(allowed, sideBySide);
      if (wanted.length === 0) return;
      await Promise.all(wanted.map(fetchOne));
    }
  });
}

async function fetchOne(wanted: WantedPicture): Promise<void> {
  const picture = await fetchPicture(wanted.src);
  if (typeof picture === 'string') return settleWanted(wanted, picture);
  const isKept = await keepPicture(wanted.articleId, wanted.src, picture);
  await settleWanted(wanted, isKept ? 'kept' : 'gone');
}

/** Begins to fetch, unless that is going on; answers at once with how many are wanted still. */
export async function startFetching(): Promise<WantedCount & { readonly isBusy: boolean }> {
  let isOver = false;
  const fetching = fetchWanted()
    .catch(report)
    .then(() => (isOver = true));
  // Where nothing can be fetched it is over in a moment: then that is the answer.
  await Promise.race([fetching, new Promise((resolve) => setTimeout(resolve, 300))]);
  const isBusy = !isOver || (await isFetching());
  return { ...(await countWanted()), isBusy };
}

async function isFetching(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockName);
}

async function isAllowed(host: string): Promise<boolean> {
  return hasPermission({ origins: [picturePattern(host)] });
}
