import { sanitize } from '@/article/sanitize';
import { unsafeHtml } from '@/article/unsafe-html';
import { moveStreamedBlocks } from './move-streamed-blocks';

export { textOf } from './text-of';

/** Brings a saved page to where a live one would be: streamed blocks moved, layout done. */
export function prepare(): { readonly moves: number; readonly height: number } {
  const moves = moveStreamedBlocks(document);
  return { moves, height: document.documentElement.scrollHeight };
}

/** The HTML of what the reader shows of an article's body. */
export function sanitised(html: string): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(sanitize(unsafeHtml(html)));
  return holder.getHTML();
}
