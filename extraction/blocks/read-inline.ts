import { isElement, isText } from '@/extraction/dom/nodes';

/** The text of some nodes, line breaks as spaces, white space as it stands; and its links, in order. */
export type InlineText = { readonly text: string; readonly links: readonly Element[] };

/** Reads the nodes of a block in one walk: most are one text and nothing else. */
export function readInline(nodes: readonly Node[]): InlineText {
  const links: Element[] = [];
  let text = '';
  for (const node of nodes) text = read(node, text, links);
  return { text, links };
}

function read(node: Node, before: string, links: Element[]): string {
  if (isText(node)) return before + node.data;
  if (!isElement(node)) return before;
  const tag = node.localName;
  if (tag === 'br') return `${before} `;
  if (tag === 'a') links.push(node);
  let text = before;
  for (let child = node.firstChild; child; child = child.nextSibling)
    text = read(child, text, links);
  return text;
}
