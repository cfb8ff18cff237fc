import { isBlank, isElement, isText, tidyText } from '@/extraction/dom/nodes';
import type { Block, BlockType, Container, Medium, Segments } from './block';
import { isDataTable, tableText } from './data-table';
import { inlineTags, isHeadingTag, mediaTags } from './element-roles';
import { addWrappers } from './find-wrappers';
import { isEmptyNode, mediaIn, showsSomething } from './run-nodes';
import { readInline, type InlineText } from './read-inline';
import { readsAsSentence } from './sentence';
import { splitAt } from './split-run';
import { sumUp } from './sum-up';

/** The attribute that carries a block's number through Readability, which copies and moves nodes. */
export const blockNumber = 'data-block';

type Walk = {
  readonly blocks: Block[];
  readonly containers: Container[];
  readonly media: Medium[];
  /** Inline elements that hold blocks, and so are containers: of those met so far. */
  readonly wrappers: Set<Element>;
  lookedThrough: Element | null;
  offset: number;
};

function blockTypeOf(element: Element, container: Container): BlockType {
  const tag = element.localName;
  if (isHeadingTag(tag)) return 'heading';
  if (tag === 'pre') return 'code';
  if (tag === 'table') return 'table';
  if (tag === 'li' || container.tag === 'li') return 'item';
  return 'paragraph';
}

function openContainer(walk: Walk, element: Element, parent: Container | null): Container {
  const container: Container = {
    element,
    parent,
    tag: element.localName,
    depth: parent ? parent.depth + 1 : 0,
    isLinked: parent?.isLinked === true || element.localName === 'a',
    ordinal: walk.containers.length,
    first: walk.blocks.length,
    end: walk.blocks.length,
    characters: 0,
    linked: 0,
    prose: 0,
    sentences: 0,
    linkOnly: 0,
    pictures: 0,
    children: 0,
  };
  walk.containers.push(container);
  return container;
}

function addBlock(
  walk: Walk,
  element: Element,
  container: Container,
  { text: loose, links }: InlineText,
): void {
  const blockType = blockTypeOf(element, container);
  const plainText = textOf(element, blockType, loose);
  if (isBlank(plainText)) return;
  let linked = 0;
  if (container.isLinked) linked = plainText.length;
  else for (const link of links) linked += tidyText(link.textContent ?? '').length;
  element.setAttribute(blockNumber, String(walk.blocks.length));
  walk.blocks.push({
    ordinal: walk.blocks.length,
    element,
    // An element that is one block and nothing else is no container of blocks.
    container: element === container.element ? (container.parent ?? container) : container,
    leaf: element === container.element ? container : null,
    blockType,
    plainText,
    linked: Math.min(linked, plainText.length),
    linkElements: links,
    isSentence: readsAsSentence(plainText, linked),
    offset: walk.offset,
  });
  walk.offset += plainText.length;
}

function textOf(element: Element, blockType: BlockType, loose: string): string {
  if (blockType === 'code') {
    // Verse has breaks for its lines.
    for (const line of element.querySelectorAll('br')) line.replaceWith('\n');
    return (element.textContent ?? '').replace(/^\s*\n|\s+$/g, '');
  }
  if (blockType === 'table') return tableText(element);
  return tidyText(loose);
}

function addMedium(walk: Walk, element: Element, container: Container): void {
  const tag = element.localName;
  const isPicture =
    tag === 'img' ||
    tag === 'picture' ||
    tag === 'amp-img' ||
    (tag === 'figure' && element.querySelector('img,picture,amp-img') !== null);
  walk.media.push({
    element,
    container,
    after: walk.blocks.length,
    kind: isPicture ? 'picture' : 'embed',
  });
}

/** A figure is a medium with its caption, unless it frames text: a quote, a table, code. */
function isMediaFigure(element: Element): boolean {
  if (element.localName !== 'figure') return false;
  if (element.querySelector('table,pre,article,h1') !== null) return false;
  if ((element.textContent ?? '').length > 1500) return false;
  return element.querySelector('img,picture,video,iframe,amp-img,audio') !== null;
}

/** Ends a run of inline nodes: its pictures become media, its text a block. */
function endRun(walk: Walk, run: ChildNode[], container: Container, isWhole: boolean): void {
  if (run.length === 0) return;
  const nodes = run.splice(0);
  while (nodes.length > 0 && isEmptyNode(nodes.at(-1))) nodes.pop();
  while (nodes.length > 0 && isEmptyNode(nodes[0])) nodes.shift();
  const [first] = nodes;
  if (!first) return;
  const at = splitAt(nodes);
  if (at > 0) {
    const rest = nodes.splice(at);
    endRun(walk, nodes, container, false);
    endRun(walk, rest, container, false);
    return;
  }
  const media: Element[] = [];
  for (const node of nodes) if (isElement(node)) media.push(...mediaIn(node));
  const inline = readInline(nodes);
  if (!isBlank(inline.text)) {
    let { element } = container;
    if (!isWhole || element.localName === 'body') {
      // A heading with boxes in it (Substack's anchors) stays one.
      const tag = isHeadingTag(container.tag) ? container.tag : 'p';
      element = element.ownerDocument.createElement(tag);
      first.before(element);
      element.append(...nodes);
    }
    addBlock(walk, element, container, inline);
  }
  for (const medium of media) addMedium(walk, medium, container);
}

function walkContainer(walk: Walk, container: Container): void {
  const { element } = container;
  const run: ChildNode[] = [];
  let breaks = 0;
  let isWhole = true;
  let next = element.firstChild;
  while (next) {
    const child = next;
    // Asked before a run is moved into an element of its own.
    next = child.nextSibling;
    if (!isElement(child)) {
      if (isText(child)) {
        const isShown = (breaks > 0 || run.length === 0) && !isBlank(child.data);
        if (isShown) breaks = 0;
        // White space between boxes begins no run.
        if (isShown || run.length > 0) run.push(child);
      }
      continue;
    }
    const tag = child.localName;
    if (tag === 'br') {
      breaks += 1;
      if (breaks < 2) run.push(child);
      else {
        isWhole = false;
        endRun(walk, run, container, false);
      }
      continue;
    }
    // Elements of a site's own stand in a paragraph as words do, unless they end it: a share bar.
    const isInline = inlineTags.has(tag) || (container.tag === 'p' && tag.includes('-') && next);
    if (mediaTags.has(tag) || (isInline && !isWrapper(walk, child))) {
      // An anchor or an emptied `span` between two breaks parts no lines.
      if (breaks > 0 && (mediaTags.has(tag) || showsSomething(child))) breaks = 0;
      run.push(child);
      continue;
    }
    breaks = 0;
    isWhole = false;
    endRun(walk, run, container, false);
    walkChild(walk, child, container);
  }
  endRun(walk, run, container, isWhole);
  container.end = walk.blocks.length;
}

function isWrapper(walk: Walk, child: Element): boolean {
  // What stands in one was looked through with it.
  if (child.firstElementChild && walk.lookedThrough?.contains(child) !== true) {
    addWrappers(child, walk.wrappers);
    walk.lookedThrough = child;
  }
  return walk.wrappers.has(child);
}

function walkChild(walk: Walk, child: Element, container: Container): void {
  const tag = child.localName;
  if (isMediaFigure(child)) addMedium(walk, child, container);
  else if (tag === 'pre' || (tag === 'table' && isDataTable(child)))
    addBlock(walk, child, container, readInline([child]));
  else if (child.firstChild) walkContainer(walk, openContainer(walk, child, container));
}

/**
 * Cuts the copy's body into blocks of text and media. Loose runs of text get a `p` of their own,
 * two line breaks end a paragraph, and each block's element carries its number.
 */
export function segmentPage(body: Element): Segments {
  const walk: Walk = {
    blocks: [],
    containers: [],
    media: [],
    wrappers: new Set(),
    lookedThrough: null,
    offset: 0,
  };
  walkContainer(walk, openContainer(walk, body, null));
  sumUp(walk.blocks, walk.containers, walk.media);
  const { blocks, containers, media } = walk;
  return { body, blocks, containers, media };
}
