import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Lets a row of controls give way where its words are too long for it: sets `data-room` to the
 * first level, from 0 (everything shows) to `levels`, at which nothing sticks out. What each level
 * leaves out is the style sheet's business. Measured anew when the window or one of `words` changes.
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
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [levels, ...words]);
  return row;
}
