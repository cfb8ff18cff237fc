import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keepPlace } from '@/actions/keep-place';
import type { Article } from '@/article/article';
import type { TextAnchor } from '@/article/text-anchor';
import { report } from '@/platform/report';
import { placeAtStart, placeInView, scrollToPlace } from '@/reading/place';
import { readingProgress } from '@/reading/progress';
import type { Saved } from './use-saved-state';

/** Milliseconds of stillness after which a place is worth keeping. */
const still = 700;

/**
 * Takes a saved article up where reading stopped, and keeps the place as it moves: when scrolling
 * rests, and when the screen is left or hidden. Answers what finds the place of this moment.
 */
export function useKeptPlace(
  main: RefObject<HTMLElement | null>,
  article: Article,
  saved: Saved,
): () => TextAnchor | null {
  const id = saved?.id ?? null;
  const resumed = useRef<Article | null>(null);
  const root = () => main.current?.querySelector<HTMLElement>('article') ?? null;

  useLayoutEffect(() => {
    // Once for each article, when it is first known whether it is saved; and never under a hand that scrolls.
    if (saved === undefined || resumed.current === article) return;
    resumed.current = article;
    const element = root();
    if (saved?.place && element && window.scrollY === 0) scrollToPlace(element, saved.place);
  }, [saved, article]);

  useEffect(() => {
    if (id === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasMoved = false;

    const keep = () => {
      clearTimeout(timer);
      const element = root();
      const body = element?.querySelector<HTMLElement>('.article-body');
      if (!hasMoved || !element || !body) return;
      hasMoved = false;
      const place = placeInView(element) ?? placeAtStart(element);
      if (place) void keepPlace(id, place, readingProgress(body)).catch(report);
    };
    const onScroll = () => {
      hasMoved = true;
      clearTimeout(timer);
      timer = setTimeout(keep, still);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', keep);
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      window.removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', keep);
      window.removeEventListener('pagehide', keep);
    };
  }, [id, article]);

  return () => {
    const element = root();
    return element && placeInView(element);
  };
}
