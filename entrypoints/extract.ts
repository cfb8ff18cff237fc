import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '@/extraction/extract-article';
import { markedRanges, measureLivePage } from '@/extraction/live-page';

/**
 * Started by a click or key on one page (activeTab); its answer is what `executeScript` returns.
 * An unlisted script rather than a content script of WXT's: those announce themselves to the page
 * by an event that carries the extension's id.
 */
export default defineUnlistedScript(() =>
  extractArticle(
    document,
    measureLivePage(document, location.href, Date.now()),
    markedRanges(document),
  ),
);
