import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Requests } from '@/actions/requests';
import { looksLikeArticle } from '@/extraction/looks-like-article';

/** Milliseconds after which a page that has drawn itself late is looked at once more. */
const later = 1_500;

/**
 * Runs on sites that the person has named, and nowhere else: asks for reader mode where the page
 * looks like an article. It is all of Lede that such a page costs as long as it does not. It asks
 * by itself, not through the messenger, to stay that small.
 */
export default defineUnlistedScript(() => {
  const [visit] = performance.getEntriesByType('navigation');
  // Who goes back has seen the page, and wants it as it was.
  if (visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward') return;
  whenSeen(() => {
    if (ask()) return;
    setTimeout(ask, later);
  });
});

/** Calls `act` once the page is looked at: not while it is fetched ahead, or behind other tabs. */
function whenSeen(act: () => void): void {
  if (document.visibilityState === 'visible') return act();
  document.addEventListener('visibilitychange', () => whenSeen(act), { once: true });
}

function ask(): boolean {
  if (!looksLikeArticle(document, location.pathname)) return false;
  const name: keyof Requests = 'read-by-itself';
  // Without an answer there is nobody left to ask: the extension was updated or removed.
  void browser.runtime.sendMessage({ lede: name, payload: null }).catch(() => null);
  return true;
}
