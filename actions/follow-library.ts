import { onLibraryChange } from '@/library/changes';
import { catchUp } from '@/library/search/catch-up';
import { report } from '@/platform/report';

/** Milliseconds without a change after which the index follows: saving and importing go first. */
const quietTime = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * For the background: lets the search index follow what is saved and changed while the worker lives.
 * What it does not get to, the next start or the next page of Lede does; large rebuilding of the
 * index is left to pages.
 */
export function followLibrary(): void {
  onLibraryChange(() => {
    clearTimeout(timer);
    timer = setTimeout(followNow, quietTime);
  });
}

/** Lets the index follow at once. */
export function followNow(): void {
  // An index that cannot be kept costs time when searching, and no article.
  void catchUp({ isBrief: true }).catch(report);
}
