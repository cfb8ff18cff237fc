import { isCapital } from '@/extraction/dom/letters';
import { tidyText } from '@/extraction/dom/nodes';
import { leadIn, namesIn } from './names-in';

/** Two to four words that each begin with a capital, one or several such, and nothing else. */
const name = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}`;
const onlyNames = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}+ \/ )?${name}(?:\s*,\s*${name}){0,4}$`,
  'u',
);

/** Whether a line is names and nothing else, as capitals tell. */
export function isNames(line: string): boolean {
  // Prose is told by its second word, without making the expression ready.
  const canBe = line
    .split(/\s/)
    .every((word) => word === '' || /^[,/]/.test(word) || isCapital(word.charAt(0)));
  return canBe && onlyNames.test(line);
}

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
 * The names that sign a story in its own last paragraph, wholly emphasised or as "Paper / Source", and
 * without a link (Ukrainian and Vietnamese papers do so); '' where it is not signed.
 */
export function closingNames(page: ParentNode): string {
  for (const paragraph of page.querySelectorAll('p')) {
    if (paragraph.querySelector('a')) continue;
    const text = tidyText(paragraph.textContent);
    if (text.length > 120) continue;
    const names = leadIn.test(text) ? namesIn(text).join(', ') : text;
    if (!isNames(names)) continue;
    const only = paragraph.firstElementChild;
    const isMarked = only?.matches('strong,b,em,i') && text === tidyText(only.textContent);
    if (!isMarked && !/ \/ |: /.test(text)) continue;
    const before = tidyText(paragraph.previousElementSibling?.textContent ?? '');
    if (before.length > prose && !hasProseAfter(paragraph)) return names;
  }
  return '';
}

/**
 * The name that stands alone as the first paragraph below the page's heading, as papers without a
 * field for it write it; '' where prose comes first.
 */
export function openingName(page: ParentNode): string {
  let isBelow = false;
  for (const element of page.querySelectorAll('h1,p')) {
    // "Ірина Коваль, Київ"
    const text = tidyText(element.textContent).replace(/, [^ ,]+$/, '');
    if (element.localName === 'h1') isBelow = true;
    else if (isBelow && text.length > prose) return '';
    else if (isBelow && isOpening(element, text)) return text;
  }
  return '';
}

function isOpening(paragraph: Element, text: string): boolean {
  if (text.length > 40 || !isNames(text) || paragraph.querySelector('a')) return false;
  const story = [...(paragraph.parentElement?.children ?? [])].filter(
    (other) => other.localName === 'p' && tidyText(other.textContent).length > prose,
  );
  return story.length > 2 && !paragraph.closest('aside,footer,figure,blockquote,form,nav');
}
