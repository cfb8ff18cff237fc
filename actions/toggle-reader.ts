import { goBackFrom, isArticlePage, openTab, tabById } from '@/platform/tabs';
import { dropHandover, expectHandover, handOver } from './handover';
import { installOverlay, tellOverlay } from './overlay';
import { takeArticle, takingLimit } from './take-article';

/**
 * Reader mode on and off, for one tab: over its page, or in a tab beside where the page cannot
 * hold it. On the article page itself it goes back. Throws as `takeArticle` does.
 */
export async function toggleReader(tabId: number): Promise<void> {
  const tab = await tabById(tabId);
  if (isArticlePage(tab.url)) return goBackFrom(tabId);
  const start = performance.now();
  await installOverlay(tabId, takingLimit);
  // The article page is loaded, unseen, while the article is taken: it asks for it and waits.
  const handover = expectHandover();
  try {
    if ((await tellOverlay(tabId, 'toggle-reader', { handover })) === 'closed')
      return dropHandover(handover);
    const article = await takeArticle(tab, takingLimit - (performance.now() - start));
    await handOver({ article, tabId }, handover);
  } catch (error) {
    dropHandover(handover);
    // Or the page would go on waiting, and take the next try for a wish to close.
    await tellOverlay(tabId, 'hide-reader', null);
    throw error;
  }
  const answer = await tellOverlay(tabId, 'show-reader', { handover });
  if (answer === undefined) await openBeside(tabId, handover);
}

/** Shows a handed-over article in a tab beside the one it was taken from. */
export async function openBeside(tabId: number, handover: string): Promise<void> {
  await openTab(`article.html#handover=${handover}`, tabId);
}
