import { PageError } from '@/platform/page-error';
import { runInTab, tellTab } from '@/platform/tabs';
import { withinTime } from '@/platform/time-limit';
import type { OverlayMessages } from './overlay-messages';

/**
 * Puts the overlay script into a tab's page; harmless where it is there. `limit` in milliseconds.
 * Throws `PageError`.
 */
export async function installOverlay(tabId: number, limit: number): Promise<void> {
  await withinTime(runInTab(tabId, '/overlay.js'), limit, () => new PageError('timeout'));
}

/** Tells the overlay script in a tab; undefined where none listens (any more). */
export async function tellOverlay<Name extends keyof OverlayMessages>(
  tabId: number,
  name: Name,
  payload: OverlayMessages[Name]['payload'],
): Promise<OverlayMessages[Name]['answer'] | undefined> {
  const answer = await tellTab(tabId, { lede: name, payload });
  // The overlay script is ours, and typed by the same map.
  return answer as OverlayMessages[Name]['answer'] | undefined;
}
