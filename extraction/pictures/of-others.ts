import type { Medium } from '@/extraction/blocks/block';
import { tidyText } from '@/extraction/dom/nodes';

/** Words on a picture that leads to a larger one are fewer. */
const longestOnPicture = 30;

/** Whether a figure is a card of another page: one link around its picture and all its words, or around it with a heading in its caption. */
export function isCard(element: Element): boolean {
  if (element.closest('a') && element.querySelector('figcaption :is(h2,h3,h4)')) return true;
  const link = element.querySelector('a');
  const words = tidyText(link?.textContent ?? '');
  return (
    words.length > longestOnPicture &&
    words === tidyText(element.textContent) &&
    element.querySelector('figcaption') === null
  );
}

/** Whether a picture shows who wrote the story: it, or the box that it has nearly to itself, is named so. */
export function isAuthors({ element, container }: Medium): boolean {
  const isOwn = container.end - container.first < 2;
  const names = `${element.getAttribute('class') ?? ''} ${isOwn ? (container.element.getAttribute('class') ?? '') : ''}`;
  return /author|avatar/i.test(names) || element.querySelector('[rel~=author]') !== null;
}
