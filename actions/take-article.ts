import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import { FailureError } from '@/platform/failure-error';
import { PageError } from '@/platform/page-error';
import { refusalOfContentType } from '@/platform/page-kind';
import type { PageTab } from '@/platform/tabs';
import { withinTime } from '@/platform/time-limit';
import { askPage } from './ask-page';

/** Milliseconds after which, whatever a page does, a person is told: in all, and for extraction. */
export const takingLimit = 5_000;
const extractionLimit = 3_000;

/** Fewer words than any story has: what stands in a page's header and menu. */
const fewWords = 100;

/** Below this confidence (0 to 1) what was found is more likely not the story. */
const doubt = 0.3;

/**
 * The article of the page in a tab, as it is now; the page is only read. `limit`: milliseconds in
 * all; `ask`: where the page was asked already. Throws `PageError` where the page cannot be read,
 * `FailureError` with extraction's code where it can but holds no story, `ArticleError` where what
 * came is no article.
 */
export async function takeArticle(
  tab: PageTab,
  limit: number = takingLimit,
  ask = () => askPage(tab),
): Promise<Article> {
  const start = performance.now();
  const { probing, extraction } = ask();
  const probe = narrowProbe(await withinTime(probing, limit, timeout));
  const refusal = refusalOfContentType(probe.contentType);
  if (refusal !== null) throw new PageError(refusal);

  const left = limit - (performance.now() - start);
  const taken = await withinTime(extraction, Math.min(extractionLimit, left), timeout);
  const outcome = narrowOutcome(taken);
  if (outcome === null) throw new PageError('gone');
  if (!outcome.ok) throw refusalOfOutcome(outcome.code, probe);
  const article = parseArticle(outcome.article);
  // Not much of anything, and more to come: no verdict on the page yet.
  const isDoubtful = article.kind === 'not-an-article' || article.confidence < doubt;
  if (probe.isLoading && isDoubtful && article.words < fewWords)
    throw new PageError('still-loading');
  return article;
}

type Probe = { readonly contentType: string; readonly isLoading: boolean };

function narrowProbe(value: unknown): Probe {
  const isProbe =
    typeof value === 'object' && value !== null && 'contentType' in value && 'isLoading' in value;
  // Nothing came back: the page went away under the script.
  if (!isProbe) throw new PageError('gone');
  return { contentType: String(value.contentType), isLoading: value.isLoading === true };
}

/** What the extraction script answered. */
export type Outcome =
  { readonly ok: true; readonly article: unknown } | { readonly ok: false; readonly code: string };

/** Narrows what came back from the extraction script; null where nothing did. */
export function narrowOutcome(value: unknown): Outcome | null {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return null;
  if (value.ok === true && 'article' in value) return { ok: true, article: value.article };
  return { ok: false, code: 'code' in value ? String(value.code) : 'no-text' };
}

/** A page without text is no riddle while it is still coming. */
function refusalOfOutcome(code: string, probe: Probe): Error {
  const isMissingText = code === 'empty-page' || code === 'no-text';
  return isMissingText && probe.isLoading ? new PageError('still-loading') : new FailureError(code);
}

function timeout(): PageError {
  return new PageError('timeout');
}
