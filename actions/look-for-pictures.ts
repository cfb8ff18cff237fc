import { wantPictures } from '@/library/pictures/wanted-pictures';
import { listSummaries } from '@/library/library';
import { readSavedBody } from '@/library/read-saved-body';
import type { Summary } from '@/library/summary';
import { pictureSources } from './picture-sources';

/** Summaries read at once. */
const atOnce = 100;

/**
 * Goes through the library for pictures that are not kept yet and notes them as wanted; imported
 * and restored articles are left out, for their pictures are shown on tap only. Asks nobody for
 * anything.
 */
export async function lookForPictures(
  total: number,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
  signal: AbortSignal,
): Promise<void> {
  let done = 0;
  let before: Summary | undefined;
  for (;;) {
    const some = await listSummaries({ limit: atOnce, ...(before && { before }) });
    for (const { id } of some) {
      signal.throwIfAborted();
      const body = await readSavedBody(id);
      if (body && !body.isFromFile) await wantPictures(id, pictureSources(body.article));
    }
    done += some.length;
    onProgress({ done, total: Math.max(total, done) });
    before = some.at(-1);
    if (!before) return;
  }
}
