import { readSession, writeSession } from '@/platform/session';
import type { PageTab } from '@/platform/tabs';

const key = 'closed-readers';

/** How many pages are remembered: those that a person may still go back to. */
const most = 200;

/** Remembers, until the browser closes, that reader mode was closed on the page of this tab. */
export async function noteClosedReader(tab: PageTab): Promise<void> {
  const page = pageOf(tab);
  const others = (await closedPages()).filter((each) => each !== page);
  await writeSession(key, [page, ...others].slice(0, most));
}

/** Whether reader mode was closed on the page of this tab: it does not open there again by itself. */
export async function wasReaderClosed(tab: PageTab): Promise<boolean> {
  return (await closedPages()).includes(pageOf(tab));
}

async function closedPages(): Promise<readonly string[]> {
  const found = await readSession(key);
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}

/** A page that reloads itself comes back with another fragment now and then; it is the same page. */
function pageOf({ id, url }: PageTab): string {
  return `${id} ${url.replace(/#.*$/, '')}`;
}
