import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { tellReaderReady } from '@/actions/leave-reader';
import type { Article } from '@/article/article';
import { report } from '@/platform/report';

/**
 * What happens once when an article comes on the screen: the page is named after it, it has the
 * focus, and the page below (`handover` is its token, null for a saved article) hears that it is painted.
 */
export function useReaderStart(
  main: RefObject<HTMLElement | null>,
  article: Article,
  handover: string | null,
): void {
  useLayoutEffect(() => {
    document.title = article.title ? `${article.title} · Lede` : 'Lede';
  }, [article]);

  // Behind the paint: the focus wants everything laid out, and the frame would lay it out once more. Not
  // scrolled to: the title is at the top, and a place that was kept must stay.
  useEffect(
    () => main.current?.querySelector('article')?.focus({ preventScroll: true }),
    [article],
  );

  useEffect(() => {
    if (handover === null) return;
    // The frame after next: the first one has painted by then.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => void tellReaderReady(handover).catch(report)),
    );
    return () => cancelAnimationFrame(frame);
  }, [handover]);
}
