import type { WantedCount } from '@/library/pictures/wanted-pictures';
import { messenger } from './messenger';

/** How often the background is asked how far it is: each time also wakes it where it died. */
const askEvery = 700;

/**
 * Has the background fetch the pictures that are wanted, as far as their hosts may be asked, and
 * tells how far it is until all were tried or `signal` stops the telling. Settles with what is left.
 */
export async function fetchPictures(
  onCount: (count: WantedCount) => void,
  signal?: AbortSignal,
): Promise<WantedCount> {
  for (;;) {
    const { isBusy, ...count } = await messenger.ask('fetch-pictures', null);
    onCount(count);
    if (!isBusy || signal?.aborted) return count;
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
}
