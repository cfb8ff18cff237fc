import { isElement, isText } from '@/extraction/dom/nodes';

/** The text of an element, line breaks as spaces, white space as it stands; and its links, in order. */
export type InlineText = { readonly text: string; readonly links: readonly Element[] };

const none: readonly Element[] = [];

/** Reads a block's element in one walk: most hold one text and nothing else. */
export function readInline(element: Element): InlineText {
  if (!element.firstElementChild) return { text: element.textContent ?? '', links: none };
  const links: Element[] = [];
  return { text: collect(element, '', links), links };
}

function collect(element: Element, before: string, links: Element[]): string {
  let text = before;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) text += child.data;
    else if (isElement(child)) {
      const tag = child.localName;
      if (tag === 'br') text += ' ';
      else {
        if (tag === 'a') links.push(child);
        text = collect(child, text, links);
      }
    }
  }
  return text;
}
