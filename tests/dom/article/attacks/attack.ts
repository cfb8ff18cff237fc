/**
 * Name, what a page holds, what may be shown. The expected markup is written by hand, never taken
 * from the sanitiser's output.
 */
export type Attack = readonly [name: string, html: string, expected: string];

/** What every web link carries after cleaning. */
export const guard = 'rel="noopener noreferrer" referrerpolicy="no-referrer" target="_blank"';

/** What every picture carries after cleaning. */
export const lazy = 'loading="lazy" decoding="async" referrerpolicy="no-referrer"';

/** A picture of one pixel. */
export const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
