import { withoutSelection } from '@/article/selected-part';
import type { Summary } from '@/library/summary';
import { FailureError } from '@/platform/failure-error';
import { tabById } from '@/platform/tabs';
import { saveSafely } from './save-safely';
import { takeArticle } from './take-article';

/**
 * Takes and saves the article of a tab without opening anything; for the background, the one
 * writer. Throws as `takeArticle` and the library do, and 'private-window' where the person has
 * to be asked first.
 */
export async function savePage(
  tabId: number,
): Promise<{ readonly summary: Summary; readonly isNew: boolean }> {
  const tab = await tabById(tabId);
  if (tab.isPrivate) throw new FailureError('private-window');
  return saveSafely(withoutSelection(await takeArticle(tab)));
}
