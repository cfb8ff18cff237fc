import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Lets a row of controls give way where its words are too long for it: sets `data-room` to the
 * first level, from 0 (everything shows) to `levels`, at which nothing sticks out. What each level
 * leaves out is the style sheet's business. Measured anew when its width or one of `words` changes.
 */
export function useRoom(levels: number, words: readonly string[]) {
  const row = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const fit = () => {
      for (let level = 0; level <= levels; level += 1) {
        element.dataset['room'] = String(level);
        if (element.scrollWidth <= element.clientWidth) return;
      }
    };
    // It tells of the first size, too, when the frame is laid out: measured sooner, everything would be
    // laid out for that alone, and again for the frame.
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [levels, ...words]);
  return row;
}
