import { tidyText } from '@/extraction/dom/nodes';

/** Two to four words that each begin with a capital, one or several such, and nothing else. */
const name = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}`;
const onlyNames = new RegExp(String.raw`^${name}(?:\s*,\s*${name}){0,4}$`, 'u');

/** Prose after a line means that it closes nothing. */
const prose = 60;

function hasProseAfter(paragraph: Element): boolean {
  let next = paragraph.nextElementSibling;
  for (; next; next = next.nextElementSibling) {
    const linked = Array.from(next.querySelectorAll('a'), (link) => link.textContent.length);
    const length = tidyText(next.textContent).length;
    if (next.localName === 'p' && length - linked.reduce((a, b) => a + b, 0) > prose) return true;
  }
  return false;
}

/**
 * The names that sign a story in its own last paragraph, wholly emphasised and without a link
 * (Ukrainian and Vietnamese papers do so); '' where it is not signed.
 */
export function closingNames(page: ParentNode): string {
  for (const paragraph of page.querySelectorAll('p')) {
    const only = paragraph.firstElementChild;
    if (!only?.matches('strong, b, em, i') || paragraph.querySelector('a')) continue;
    const text = tidyText(paragraph.textContent);
    if (text.length > 120 || text !== tidyText(only.textContent) || !onlyNames.test(text)) continue;
    const before = tidyText(paragraph.previousElementSibling?.textContent ?? '');
    if (before.length > prose && !hasProseAfter(paragraph)) return text;
  }
  return '';
}
