/** A paragraph, heading, list item or cell: the smallest block of text that a reader sees as one. */
export type TextBlock = {
  readonly element: HTMLElement;
  /** Its text as one line, spaces single. */
  readonly text: string;
  /** Where that text begins in the text of all blocks, one a line; in UTF-16 code units. */
  readonly start: number;
};

const blockTags =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dt, dd, td, th, div, section, article, aside, summary, details, caption, figcaption, ul, ol, dl, table, figure';

/** Captions belong to pictures, not to the running text: an article's `text` has none either. */
const apart = 'figure, figcaption, [data-apart]';

/**
 * The blocks of text below `root`, in order, as `Article.text` has them: one a line, without
 * figures and without what is marked `data-apart`. A block that holds other blocks counts only
 * by the text that is its own.
 */
export function textBlocks(root: ParentNode): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const element of root.querySelectorAll<HTMLElement>(blockTags)) {
    if (element.closest(apart)) continue;
    const text = ownText(element);
    if (text === '') continue;
    blocks.push({ element, text, start });
    start += text.length + 1;
  }
  return blocks;
}

/** The text of all blocks, one a line: what anchors are looked for in. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** The block that holds the offset of the joined text, or the nearest one before it. */
export function blockAt(blocks: readonly TextBlock[], offset: number): TextBlock | null {
  return blocks.findLast((block) => block.start <= offset) ?? blocks[0] ?? null;
}

/** The text nodes that are the block's own, in order: not those of blocks inside it. */
export function ownTextNodes(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element
        ? node.matches(blockTags)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

function ownText(element: HTMLElement): string {
  // Most blocks hold no other: their text needs no walk.
  if (element.querySelector(blockTags) === null) return oneLine(element.textContent);
  return oneLine(
    ownTextNodes(element)
      .map((node) => node.data)
      .join(''),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
