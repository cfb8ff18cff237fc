import { onLibraryChange } from '@/library/changes';
import { catchUp } from '@/library/search/catch-up';
import { keepSecondCopy } from '@/library/second-copy/keep-copy';
import { report } from '@/platform/report';
import { afterScratchFiles } from '@/platform/scratch-file';
import { createFollower } from './follower';
import { keepAllPictures } from './keep-pictures';

/** Milliseconds without a change after which the index follows: saving and importing go first. */
const indexTimes = { quiet: 1000, atMost: Infinity };

/** The second copy comes sooner, and also while changes never cease. */
const copyTimes = { quiet: 250, atMost: 1000 };

// An index or a copy that cannot be kept costs time when searching, and no article.
const index = createFollower(() => catchUp({ isBrief: true }).catch(report), indexTimes);
const copy = createFollower(
  () =>
    keepSecondCopy({
      giveWay: afterScratchFiles,
      onHealed: () => void keepAllPictures().catch(report),
    }).catch(report),
  copyTimes,
);

/**
 * For the background: lets the second copy and the search index follow what is saved and changed
 * while the worker lives. What it does not get to, the next start or the next page of Lede does; large
 * rebuilding of the index is left to pages. Whenever the worker starts it looks whether the library is
 * still there.
 */
export function followLibrary(): void {
  onLibraryChange(() => {
    copy.soon();
    index.soon();
  });
  copy.soon();
}

/** Lets the index follow at once. */
export function followNow(): void {
  void index.now();
}

/** Looks whether the library is there, heals it where it is not, and brings its second copy up to it. */
export function lookAfterLibrary(): Promise<void> {
  return copy.now();
}
