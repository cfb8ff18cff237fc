import { askAhead, takeAsked } from '@/platform/asked-ahead';
import { isSamplePage } from '@/platform/sample-page';
import { activeTab, type PageTab } from '@/platform/tabs';
import { askPage, type Asked } from './ask-page';

/** The tab that a popup was opened over; `ask` asks its page for the article, once however often called. */
export type Started = { readonly tab: PageTab; readonly ask: () => Asked };

const name = 'article';

/**
 * Asks the page of the active tab for its article, before there is anybody to show it: what comes of it
 * waits for `takeStarted`. Which tab that is is asked at once, its page once `ready`.
 */
export function startTaking(ready: Promise<void>): void {
  askAhead(name, start(ready));
}

/** What was started, for the first who asks; for everyone after that it is started anew. */
export function takeStarted(): Promise<Started> {
  // `startTaking` alone leaves something there.
  const asked = takeAsked(name) as Promise<Started> | undefined;
  return asked ?? start();
}

async function start(ready: Promise<void> = Promise.resolve()): Promise<Started> {
  const tab = await activeTab();
  await ready;
  let asked: Asked | null = null;
  const ask = () => (asked ??= askPage(tab));
  try {
    // The sample is no page to be read by a script: its article comes with us.
    if (!isSamplePage(tab.url)) ask();
  } catch {
    // Thrown again, with its reason, to whoever asks.
  }
  return { tab, ask };
}
