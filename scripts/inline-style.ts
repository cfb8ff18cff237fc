import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The tag of a style sheet that stands in the page itself: disabled it is not fetched, and tells the
 * bundler's loader that this sheet is there.
 */
export function disabledLink(tag: string): string {
  return tag.replace('<link', '<link disabled');
}

/** How a Content-Security-Policy names the one inline style of an HTML file: `'sha256-…'`. */
export function styleSource(file: string): string {
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(readFileSync(file, 'utf8')) ?? [];
  if (style === undefined) throw new Error(`${file} holds no style`);
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
