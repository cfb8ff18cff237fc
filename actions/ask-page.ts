import { PageError } from '@/platform/page-error';
import { refusalOfAddress } from '@/platform/page-kind';
import { callInTab, type PageTab, runInTab } from '@/platform/tabs';

const extractionScript = '/extract.js';

/** A page that was asked for its article: what its document is, and what extraction makes of it. */
export type Asked = { readonly probing: Promise<unknown>; readonly extraction: Promise<unknown> };

/** Asks the page in a tab for its article, without waiting. Throws `PageError` where nobody may. */
export function askPage(tab: PageTab): Asked {
  refuseByAddress(tab);
  // Both at once: what the document is comes back sooner, and may make the rest moot.
  const probing = callInTab(tab.id, readProbe);
  const extraction = runInTab(tab.id, extractionScript);
  // Where the browser refuses, it refuses both, and whoever waits hears it from the first.
  for (const each of [probing, extraction]) each.catch(() => null);
  return { probing, extraction };
}

function refuseByAddress(tab: PageTab): void {
  const refusal = refusalOfAddress(tab.url);
  if (refusal === 'browser-page' && tab.url === 'about:blank' && tab.isLoading)
    throw new PageError('still-loading');
  if (refusal !== null) throw new PageError(refusal);
  if (tab.isDiscarded) throw new PageError('discarded-tab');
}

/** Runs inside the page, alone: it must not use anything from outside itself. */
function readProbe() {
  return { contentType: document.contentType, isLoading: document.readyState === 'loading' };
}
