import { isElement, isText } from '@/extraction/dom/nodes';

/** A main heading of the page, as a candidate for the story's title. */
export type Heading = {
  readonly text: string;
  /** Whether it stands where a story's own title does, not in a trail of links, a card or the page's frame. */
  readonly leads: boolean;
};

const most = 6;
const trail = 'nav,li,[class*=crumb i]';

/** An element's text, elements that stand side by side without a word between them set apart by `apart`. */
export function spacedText(element: Element, apart: string): string {
  let text = '';
  for (const node of element.childNodes) {
    if (isText(node)) text += node.nodeValue ?? '';
    else if (isElement(node) && !['script', 'style', 'template'].includes(node.localName)) {
      const previous = node.previousSibling;
      const isApart =
        node.localName === 'br' || isElement(previous) || previous?.nodeValue?.trim() === '';
      text += `${isApart ? apart : ''}${spacedText(node, apart)}`;
    }
  }
  return text;
}

/** The page's first main headings. A page that has its heading twice shows one in the trail of sections above the story. */
export function readHeadings(page: ParentNode): readonly Heading[] {
  const story = 'main,article,[role=main]';
  // The story's box has a title of a lower rank: a main heading outside of it is the page's frame.
  const hasOwn = page.querySelector(`:is(${story}) :is(h1, h2)`) !== null;
  return [...page.querySelectorAll('h1')].slice(0, most).map((heading) => ({
    // A kicker and a title are elements side by side.
    text: spacedText(heading, ' '),
    leads:
      !heading.closest(trail) &&
      !heading.closest('a') &&
      !heading.querySelector('a') &&
      (!hasOwn || heading.closest(story) !== null),
  }));
}
