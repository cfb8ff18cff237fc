import { findAnchor, anchorAt } from '@/article/find-anchor';
import type { TextAnchor } from '@/article/text-anchor';
import { layOutAll } from './first-layout';
import { blockAt, joinBlocks, ownTextNodes, textBlocks, type TextBlock } from './text-blocks';

/** Pixels below the window's top where the line is that is being read: below the controls. */
const readingLine = 96;

/** Characters of a place's quote: enough to be found again after an edit, and to be one of a kind. */
const quoteLength = 120;

/**
 * Where reading is: the text at the top of the window, as an anchor in the article's text, so that
 * it holds at any window size; null while the article is at its beginning.
 */
export function placeInView(root: HTMLElement): TextAnchor | null {
  if (window.scrollY < readingLine) return null;
  const blocks = textBlocks(root);
  const at = blocks.findIndex(
    (block) => block.element.getBoundingClientRect().bottom > readingLine,
  );
  // Read to the end and past it: the last block is the place.
  const block = blocks.at(at);
  if (!block) return null;
  const inBlock = Math.min(offsetBelowLine(block), Math.max(0, block.text.length - 1));
  const start = block.start + inBlock;
  const end = Math.min(start + quoteLength, block.start + block.text.length);
  return anchorAt(joinBlocks(blocks), start, end);
}

/** The article's beginning as a place; null where it has no text. */
export function placeAtStart(root: HTMLElement): TextAnchor | null {
  const blocks = textBlocks(root);
  const first = blocks[0];
  return first ? anchorAt(joinBlocks(blocks), 0, Math.min(quoteLength, first.text.length)) : null;
}

/**
 * Scrolls to a place that was kept, without moving; false where the text is not there any more.
 * `line` is where its first line goes, in pixels below the window's top.
 */
export function scrollToPlace(root: HTMLElement, place: TextAnchor, line = readingLine): boolean {
  const blocks = textBlocks(root);
  const found = findAnchor(joinBlocks(blocks), place);
  const block = found === null ? null : blockAt(blocks, found);
  if (!block || found === null) return false;
  layOutAll(root);
  const top = topOfOffset(block, found - block.start);
  window.scrollTo({ top: top + window.scrollY - line, behavior: 'instant' });
  return true;
}

/** The first character of the block that is not above the reading line; an offset of its text. */
function offsetBelowLine(block: TextBlock): number {
  const points = pointsOf(block);
  let least = 0;
  let most = points.length - 1;
  // Lines run down, so that a search by halves finds the first one below.
  while (least < most) {
    const middle = (least + most) >> 1;
    if (bottomOfPoint(points[middle]) > readingLine) most = middle;
    else least = middle + 1;
  }
  return Math.max(0, least);
}

function topOfOffset(block: TextBlock, offset: number): number {
  const point = pointsOf(block)[offset];
  if (!point) return block.element.getBoundingClientRect().top;
  return rectOfPoint(point).top;
}

/** A character: a text node and the offset in it. */
type Point = { readonly node: Text; readonly offset: number };

/** The characters of a block's text, in order: runs of space are one, none at the ends. */
function pointsOf(block: TextBlock): readonly Point[] {
  const points: Point[] = [];
  let wasSpace = true;
  for (const node of ownTextNodes(block.element)) {
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const isSpace = /\s/u.test(node.data.charAt(offset));
      if (!isSpace || !wasSpace) points.push({ node, offset });
      wasSpace = isSpace;
    }
  }
  return points;
}

function rectOfPoint({ node, offset }: Point): DOMRect {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, Math.min(offset + 1, node.data.length));
  return range.getBoundingClientRect();
}

function bottomOfPoint(point: Point | undefined): number {
  return point ? rectOfPoint(point).bottom : Infinity;
}
