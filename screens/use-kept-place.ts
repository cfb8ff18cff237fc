import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keepPlace } from '@/actions/keep-place';
import { tellReaderAt } from '@/actions/leave-reader';
import type { Article } from '@/article/article';
import type { TextAnchor } from '@/article/text-anchor';
import { report } from '@/platform/report';
import { placeAtStart, placeInView, scrollToPlace } from '@/reading/place';
import { readingProgress } from '@/reading/progress';
import type { Saved } from './use-saved-state';

/** Milliseconds of stillness after which a place is worth keeping. */
const still = 500;

/** Pixels that are a move. */
const aMove = 40;

/** Milliseconds in which faces and pictures come in and move the text under a still hand. */
const settling = 1500;

const deeds = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Opens an article at the text `at`, or where reading of a saved one stopped, and keeps the place
 * as it moves: when scrolling rests, and when the screen is left or hidden. A saved article keeps
 * it for the next time; the page below reader mode hears of it too. Answers what finds the place of
 * this moment, null while nothing was scrolled.
 */
export function useKeptPlace(
  main: RefObject<HTMLElement | null>,
  article: Article,
  saved: Saved,
  at: string,
): () => TextAnchor | null {
  const id = saved?.id ?? null;
  const resumed = useRef<Article | null>(null);
  const start = useRef(0);
  const hasActed = useRef(false);
  const root = () => main.current?.querySelector<HTMLElement>('article') ?? null;

  const place = () => {
    const element = root();
    if (!element || Math.abs(window.scrollY - start.current) < aMove) return null;
    return placeInView(element) ?? placeAtStart(element);
  };

  const goTo = (element: HTMLElement, kept: TextAnchor) => {
    const go = () => {
      if (hasActed.current) return;
      scrollToPlace(element, kept);
      start.current = window.scrollY;
    };
    go();
    // With another face every line above breaks elsewhere.
    void document.fonts.ready.then(go);
  };

  useLayoutEffect(() => {
    const opened = performance.now();
    const onDeed = () => (hasActed.current = true);
    const onScroll = () => {
      const isSettling = !hasActed.current && performance.now() - opened < settling;
      if (isSettling) start.current = window.scrollY;
    };
    hasActed.current = false;
    for (const deed of deeds) window.addEventListener(deed, onDeed, { passive: true });
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      for (const deed of deeds) window.removeEventListener(deed, onDeed);
      window.removeEventListener('scroll', onScroll);
    };
  }, [article]);

  useLayoutEffect(() => {
    const element = root();
    if (at === '' || !element) return;
    // What is on screen in the page counts for more than where reading stopped once.
    resumed.current = article;
    goTo(element, { quote: at, prefix: '', suffix: '', position: 0 });
  }, [article, at]);

  useLayoutEffect(() => {
    // Once for each article, when it is first known whether it is saved; and never under a hand that scrolls.
    if (saved === undefined || resumed.current === article) return;
    resumed.current = article;
    const element = root();
    if (!saved?.place || !element || window.scrollY > 0) return;
    goTo(element, saved.place);
  }, [saved, article]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';

    const keep = () => {
      clearTimeout(timer);
      const body = root()?.querySelector<HTMLElement>('.article-body');
      const now = place();
      if (!body || (now?.quote ?? '') === last) return;
      last = now?.quote ?? '';
      if (window.parent !== window) void tellReaderAt(now).catch(report);
      if (id !== null && now) void keepPlace(id, now, readingProgress(body)).catch(report);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, still);
    };
    // Scrolled before it was known whether the article is saved: that place counts, too.
    if (hasActed.current) onScroll();
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

  return place;
}
