import { lacks } from '@/platform/lacks';

/** The popup's own size in CSS pixels. */
const sheet = { width: 420, height: 600 };

/** Milliseconds until a popup has grown to its size (Chromium 156 and Firefox 153: under 50). */
const grown = 150;

/**
 * Lets the popup fill its window where that is not the popup's own: Firefox for Android shows it as
 * a page, Firefox narrows it in the overflow menu, and a zoomed popup is smaller than its sheet.
 * Sizes relative to the window would make a popup collapse, so they are only set once it has grown.
 */
export function fitWindow(): void {
  const root = document.documentElement;
  const fill = (isNarrow: boolean, isLow: boolean) => {
    root.classList.toggle('fills-width', isNarrow);
    root.classList.toggle('fills-height', isLow);
  };
  // Only Firefox for Android has no commands: there it is a page from the start.
  if (lacks('commands')) return fill(true, true);
  let isGrown = false;
  // Each by itself: a popup that is only too low must keep its width. A window that is larger is
  // one that still has to shrink to the sheet: Firefox begins with 600 wide.
  const fit = () => {
    // Not `innerWidth`: on a phone that grows with what sticks out.
    const isNarrow = root.clientWidth < sheet.width;
    fill(isGrown && isNarrow, (isGrown || !isNarrow) && innerHeight < sheet.height);
  };
  addEventListener('resize', fit);
  setTimeout(() => {
    isGrown = true;
    fit();
  }, grown);
}
