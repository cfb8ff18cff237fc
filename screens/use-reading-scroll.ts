import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '@/article/article';
import { entryInView, outlineOf, type OutlineEntry } from '@/reading/outline';
import { minutesLeft, readingProgress } from '@/reading/progress';

/** Pixels that an outline in the margin needs; below that it is behind a button. */
const outlineWidth = 190;

/**
 * Follows how far an article was scrolled: its hairline (drawn without drawing the screen anew),
 * the minutes that are left, and which heading is being read.
 */
export function useReadingScroll(main: RefObject<HTMLElement | null>, article: Article) {
  const line = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(article.minutes);
  const [outline, setOutline] = useState<readonly OutlineEntry[]>([]);
  const [current, setCurrent] = useState(-1);
  const [hasMargin, setHasMargin] = useState(false);

  useLayoutEffect(() => {
    const body = main.current?.querySelector<HTMLElement>('.article-body');
    if (!body) return undefined;
    const entries = outlineOf(body);

    let frame = 0;
    const measure = () => {
      frame = 0;
      setOutline(entries);
      const progress = readingProgress(body);
      line.current?.style.setProperty('transform', `scaleX(${progress})`);
      setLeft(minutesLeft(article.minutes, progress));
      setCurrent(entryInView(entries));
      const { left: before, right } = body.getBoundingClientRect();
      const isRightToLeft = getComputedStyle(body).direction === 'rtl';
      const margin = isRightToLeft ? window.innerWidth - right : before;
      setHasMargin(margin - body.clientWidth * 0.05 >= outlineWidth);
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    // Sizes, pictures and blocks that come back change how long the article is. Told for the first time
    // when the article is laid out: measured here, it would be laid out and drawn twice before its first frame.
    const observer = new ResizeObserver(soon);
    observer.observe(body);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
      observer.disconnect();
    };
  }, [article]);

  return { line, minutesLeft: left, outline, current, hasMargin };
}
