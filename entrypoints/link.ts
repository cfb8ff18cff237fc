import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { failureCode } from '@/platform/failure-error';
import { fetchPage } from '@/platform/fetch-page';
import { leavePage, takeLinkTask } from '@/platform/given-page';

/**
 * Started by a choice in the context menu of a link: fetches the linked page, where that is not done
 * already, and parses it into a document that stands nowhere, where no script runs and nothing
 * loads; extraction reads it next. Answers 'ready', or why there is no such page.
 */
export default defineUnlistedScript(async (): Promise<string> => {
  const task = takeLinkTask();
  if (!task) return 'gone';
  try {
    const { html, address } =
      task.fetched ?? (await fetchPage(task.address, document.characterSet));
    leavePage({ page: new DOMParser().parseFromString(html, 'text/html'), address });
    return 'ready';
  } catch (error) {
    return failureCode(error);
  }
});
