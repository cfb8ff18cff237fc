import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import type { Summary } from '@/library/summary';
import { FailureError } from '@/platform/failure-error';
import { fetchPage } from '@/platform/fetch-page';
import { linkTaskName, type LinkTask } from '@/platform/given-page';
import { PageError, pageErrorCodes } from '@/platform/page-error';
import { refusalOfAddress } from '@/platform/page-kind';
import { leaveInTab, runInTab, tabById } from '@/platform/tabs';
import { withinTime } from '@/platform/time-limit';
import { handOver } from './handover';
import { saveSafely } from './save-safely';
import { narrowOutcome } from './take-article';
import { openBeside } from './toggle-reader';

/** A link that a person has chosen in a page. */
export type Link = {
  readonly address: string;
  readonly tabId: number;
  /** The page may fetch it itself, as it fetches its own. */
  readonly isSameOrigin: boolean;
  /** Whether Lede may read its site. */
  readonly isAllowed: Promise<boolean>;
};

/** Milliseconds for fetching and parsing, and for extraction. */
const limits = { fetching: 15_000, extraction: 3_000 };

/** Shows the article behind a link in a tab beside its page, without opening the link. Throws as `takeLink` does. */
export async function readLink(link: Link): Promise<void> {
  const article = await takeLink(link);
  await openBeside(link.tabId, await handOver({ article, tabId: link.tabId }));
}

/**
 * Saves the article behind a link; for the background, the one writer. Throws as `takeLink` and the
 * library do, and 'private-window' where the person has to be asked first.
 */
export async function saveLink(
  link: Link,
): Promise<{ readonly summary: Summary; readonly isNew: boolean }> {
  const tab = await tabById(link.tabId);
  if (tab.isPrivate) throw new FailureError('private-window');
  return saveSafely(await takeLink(link));
}

/**
 * The article behind a link, fetched with the cookies that opening it would use: by the page where
 * that lies on its own site, else by us, who were allowed to. Either way it is parsed and read in our
 * own world of the page, since a worker has no parser. Throws `PageError` and `FailureError`.
 */
async function takeLink({ address, tabId, isSameOrigin, isAllowed }: Link): Promise<Article> {
  if (!(await isAllowed)) throw new PageError('link-not-allowed');
  const refusal = refusalOfAddress(address);
  if (refusal !== null) throw new PageError(refusal);
  const fetched = isSameOrigin ? null : await fetchPage(address, 'windows-1252');
  const task: LinkTask = { address, fetched };
  await leaveInTab(tabId, linkTaskName, task);
  const ready = await withinTime(runInTab(tabId, '/link.js'), limits.fetching, timeout);
  if (ready !== 'ready') throw failureOf(ready);
  const outcome = narrowOutcome(
    await withinTime(runInTab(tabId, '/extract.js'), limits.extraction, timeout),
  );
  if (outcome === null) throw new PageError('gone');
  if (!outcome.ok) throw new FailureError(outcome.code);
  return parseArticle(outcome.article);
}

function failureOf(code: unknown): Error {
  const known = pageErrorCodes.find((each) => each === code);
  return known ? new PageError(known) : new PageError('gone');
}

function timeout(): PageError {
  return new PageError('timeout');
}
