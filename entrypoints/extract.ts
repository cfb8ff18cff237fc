import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '@/extraction/extract-article';
import { markedRanges, measureLivePage } from '@/extraction/live-page';
import { takeGivenPage } from '@/platform/given-page';

/**
 * Started by a click or key on one page (activeTab); its answer is what `executeScript` returns.
 * An unlisted script rather than a content script of WXT's: those announce themselves to the page
 * by an event that carries the extension's id.
 */
export default defineUnlistedScript(() => {
  const given = takeGivenPage();
  // A page that was fetched for a link: nobody has selected anything on it.
  if (given)
    return extractArticle(given.page, measureLivePage(given.page, given.address, Date.now()));
  return extractArticle(
    document,
    measureLivePage(document, location.href, Date.now()),
    markedRanges(document),
  );
});
