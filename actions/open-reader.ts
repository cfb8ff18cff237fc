import { messenger } from './messenger';

/**
 * Opens reader mode over the page of a tab, or closes it there. Where the page cannot hold it, the
 * background opens a tab beside it; where there is nothing to show, it says so in the page.
 */
export async function openReader(tabId: number): Promise<void> {
  await messenger.ask('toggle-reader', { tabId });
}
