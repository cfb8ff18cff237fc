import type { Article } from '@/article/article';
import type { TextAnchor } from '@/article/text-anchor';
import type { ArticleBefore, ArticleChange } from '@/library/organise';
import type { ReadingState, Summary } from '@/library/summary';
import type { WantedCount } from '@/library/pictures/wanted-pictures';
import type { CommandRequests } from '@/platform/commands';

/**
 * Everything that is asked of the background, the one writer: what goes in, what comes back.
 * Extension pages read the library themselves; only changes come this way.
 */
export type Requests = CommandRequests & {
  /** Nothing but that the background is there. */
  wake: { payload: null; answer: null };
  /** Durable when answered. Saving what is saved already answers with what is there. */
  'save-article': { payload: { article: Article }; answer: { summary: Summary; isNew: boolean } };
  /** The page of a saved article read again: its text from now on, the one before kept. */
  'keep-version': { payload: { article: Article }; answer: { summary: Summary; isNew: boolean } };
  /** Into the bin; `restore-article` takes it out again. */
  'remove-article': { payload: { id: string }; answer: null };
  'restore-article': { payload: { id: string }; answer: Summary };
  'set-reading-state': { payload: { id: string; state: ReadingState }; answer: null };
  /** A batch of at most 250, see `change-saved.ts`; answers with what to undo. */
  'change-articles': {
    payload: { ids: readonly string[]; change: ArticleChange };
    answer: readonly ArticleBefore[];
  };
  'undo-change': { payload: { before: readonly ArticleBefore[] }; answer: null };
  /** What is in the bin and nothing else; answers with how many went. */
  'delete-for-good': { payload: { ids: readonly string[] }; answer: number };
  /**
   * Fetches the pictures that are wanted, from hosts that the person allowed, unless that goes on
   * already; answers at once with what is left. The background alone may ask other hosts.
   */
  'fetch-pictures': { payload: null; answer: WantedCount & { readonly isBusy: boolean } };
  /**
   * Where a page finds the library empty or broken: looks whether it was lost, and heals it. Answers at
   * once; what is found and done is told by the library's marker.
   */
  'look-after-library': { payload: null; answer: null };
  /** Deletes a library that cannot be opened and builds it anew from its second copy. */
  'rebuild-library': { payload: null; answer: null };
  'keep-place': { payload: { id: string; place: TextAnchor; progress: number }; answer: null };
  /** From the popup's Read button and tests: opens or closes reader mode over a tab. */
  'toggle-reader': { payload: { tabId: number }; answer: null };
  /**
   * From the article page: what was handed over under a token, and whether a private window did.
   * Firefox gives a page of ours in a frame neither `storage.session` nor `tabs`.
   */
  'take-handover': {
    payload: { handover: string };
    answer: { article: Article; isPrivate: boolean } | null;
  };
  /** From the article page: the page that was handed over, as it is now, for a report; null where it is gone. */
  'page-source': { payload: { handover: string }; answer: { html: string } | null };
  /** From the article page inside the overlay: it is there and painted. */
  'reader-ready': { payload: { handover: string }; answer: null };
  /** From the article page inside the overlay: where reading is, null while nothing was scrolled. */
  'reader-at': { payload: { place: TextAnchor | null }; answer: null };
  /** From the article page inside the overlay: close me, reading stopped at `place`. */
  'close-reader': { payload: { place: TextAnchor | null }; answer: null };
  /** From the overlay script: this page cannot hold the reading screen; open it in a tab. */
  'open-beside': { payload: { handover: string }; answer: null };
  /** From the overlay script: reader mode is gone from its page, by whatever way. */
  'reader-closed': { payload: null; answer: null };
  /** From the gate, on a site that the person has named: its page looks like an article. */
  'read-by-itself': { payload: null; answer: null };
};
