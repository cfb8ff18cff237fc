import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { setReadingState } from '@/actions/set-reading-state';
import { report } from '@/platform/report';
import { readingProgress } from '@/reading/progress';
import type { Saved } from './use-saved-state';

/** Milliseconds that the end of an article must stay in view, for it to have been read and not passed. */
const atTheEnd = 2000;

/**
 * Follows how far a saved article is read: it is being read once it is opened from the list
 * (`isOpened`), and read once its end has been in view. What is in the archive stays there.
 */
export function useReadingState(
  main: RefObject<HTMLElement | null>,
  saved: Saved,
  isOpened: boolean,
): void {
  const id = saved?.id ?? null;
  const state = saved?.readingState ?? null;
  const isBegun = isOpened && state === 'unread';

  useEffect(() => {
    if (id !== null && isBegun) void setReadingState(id, 'reading').catch(report);
  }, [id, isBegun]);

  const isUnfinished = state === 'unread' || state === 'reading';
  useEffect(() => {
    if (id === null || !isUnfinished) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isAtEnd = () => {
      const body = main.current?.querySelector<HTMLElement>('.article-body');
      return body ? readingProgress(body) >= 1 : false;
    };
    const finish = () => {
      if (isAtEnd() && !document.hidden) void setReadingState(id, 'read').catch(report);
    };
    const look = () => {
      clearTimeout(timer);
      // Always later: pictures that come in may still push the end away.
      timer = setTimeout(finish, atTheEnd);
    };
    look();
    const events = ['scroll', 'resize', 'focus'] as const;
    for (const event of events) window.addEventListener(event, look, { passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [id, isUnfinished]);
}
