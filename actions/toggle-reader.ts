import { goBackFrom, isArticlePage, openTab, type PageTab, tabById } from '@/platform/tabs';
import { handOver } from './handover';
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
  if ((await tellOverlay(tabId, 'toggle-reader', null)) === 'closed') return;
  const handover = await takeOver(tab, takingLimit - (performance.now() - start));
  const answer = await tellOverlay(tabId, 'show-reader', { handover });
  if (answer === undefined) await openBeside(tabId, handover);
}

async function takeOver(tab: PageTab, limit: number): Promise<string> {
  try {
    return await handOver({ article: await takeArticle(tab, limit), tabId: tab.id });
  } catch (error) {
    // Or the page would go on waiting, and take the next try for a wish to close.
    await tellOverlay(tab.id, 'hide-reader', null);
    throw error;
  }
}

/** Shows a handed-over article in a tab beside the one it was taken from. */
export async function openBeside(tabId: number, handover: string): Promise<void> {
  await openTab(`article.html#handover=${handover}`, tabId);
}
