/**
 * How much of an article has come into view, 0 to 1: 0 at the top of the window's scrolling, 1 once
 * the last line of `body` is seen. An article that fits the window is read when it is seen.
 */
export function readingProgress(body: HTMLElement): number {
  const end = body.getBoundingClientRect().bottom + window.scrollY - window.innerHeight;
  if (end <= 0) return 1;
  return Math.min(1, Math.max(0, window.scrollY / end));
}

/** Whole minutes that are left of `minutes` at this progress; 0 only at the end. */
export function minutesLeft(minutes: number, progress: number): number {
  return progress >= 1 ? 0 : Math.max(1, Math.ceil(minutes * (1 - progress)));
}
