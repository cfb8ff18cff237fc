import type { Article, ArticleKind } from '@/article/article';
import { tabById, type PageTab } from '@/platform/tabs';
import { parseSite } from '@/settings/parse-site';
import { readSettings } from '@/settings/settings-store';
import { noteClosedReader, wasReaderClosed } from './closed-readers';
import { handOver } from './handover';
import { installOverlay, tellOverlay } from './overlay';
import { isReaderSite } from './reader-sites';
import { takeArticle, takingLimit } from './take-article';

/** What is opened without having been asked for this very page. */
const stories: ReadonlySet<ArticleKind> = new Set(['article', 'live-blog']);

/** Surer than where a person asked: who asked sees what came of it. */
const sure = 0.5;

/**
 * Opens reader mode over a page of a site that the person has named, as the gate there asks for
 * it; does nothing where reader mode was closed on that page, or where it holds no story. Throws as
 * `takeArticle` does.
 */
export async function readByItself(tabId: number): Promise<void> {
  const tab = await tabById(tabId);
  if (!(await isNamed(tab)) || (await wasReaderClosed(tab))) return;
  const article = await takeArticle(tab);
  if (!isStory(article)) return;
  // The person may have gone on to the next page meanwhile.
  if ((await tabById(tabId)).url !== tab.url) return;
  const handover = await handOver({ article, tabId, isByItself: true });
  await installOverlay(tabId, takingLimit);
  await tellOverlay(tabId, 'show-reader', { handover, isByItself: true });
}

/** Remembers that reader mode was closed on the page of a tab, where it would open by itself again. */
export async function readerClosed(tabId: number): Promise<void> {
  const tab = await tabById(tabId);
  if (await isNamed(tab)) await noteClosedReader(tab);
}

async function isNamed(tab: PageTab): Promise<boolean> {
  const host = parseSite(tab.url);
  if (host === null) return false;
  const { readerSites } = await readSettings();
  return isReaderSite(host, readerSites);
}

function isStory({ kind, confidence }: Article): boolean {
  return stories.has(kind) && confidence >= sure;
}
