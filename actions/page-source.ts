import { callInTab, tabById } from '@/platform/tabs';
import { withinTime } from '@/platform/time-limit';
import { PageError } from '@/platform/page-error';
import { readHandover } from './handover';

/** Characters; beyond them a page is no page, and would be no file to attach. */
const mostCharacters = 12_000_000;

/** Milliseconds for the page to be written down. */
const limit = 5_000;

/**
 * For the background: the HTML of the page that an article was taken from, as it is now; null where
 * its tab shows another page by now, or none. Throws `PageError`.
 */
export async function pageSource(handover: string): Promise<{ readonly html: string } | null> {
  const found = await readHandover(handover);
  if (found === null) return null;
  const tab = await tabById(found.tabId).catch(() => null);
  if (tab === null || withoutHash(tab.url) !== withoutHash(found.article.url)) return null;
  const html = await withinTime(
    callInTab(tab.id, writePage),
    limit,
    () => new PageError('timeout'),
  );
  return typeof html === 'string' && html.length <= mostCharacters ? { html } : null;
}

function withoutHash(address: string): string {
  return address.split('#')[0] ?? '';
}

/**
 * Runs inside the page, alone: it must not use anything from outside itself. Works on a copy in a
 * document that stands nowhere. Left out are what extraction never reads (scripts but for the data of
 * search engines, styles), what was typed into forms, and what only the server has to know.
 */
function writePage(): string {
  const inert = document.implementation.createHTMLDocument('');
  const root = inert.importNode(document.documentElement, true);
  const left = [
    'script:not([type="application/ld+json"])',
    'style, link[rel~="stylesheet"], link[rel~="preload"], lede-overlay',
    'input[type="hidden"], input[type="password"]',
    'meta[name*="csrf" i], meta[name*="token" i], meta[name*="nonce" i]',
  ];
  for (const element of root.querySelectorAll(left.join(', '))) element.remove();
  for (const field of root.querySelectorAll('input, option')) {
    field.removeAttribute('value');
    field.removeAttribute('checked');
    field.removeAttribute('selected');
  }
  for (const field of root.querySelectorAll('textarea, [contenteditable]')) field.textContent = '';
  for (const element of root.querySelectorAll('[nonce]')) element.removeAttribute('nonce');
  const comments = inert.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  return `<!doctype html>\n${root.outerHTML}\n`;
}
