import type { RemovedBlock } from '@/article/article';
import { findAnchor } from '@/article/find-anchor';
import { sanitize } from '@/article/sanitize';
import { blockAt, joinBlocks, textBlocks } from './text-blocks';

/**
 * Brings hidden blocks back into an article's nodes, each after the text it stood after, and takes
 * those away that are hidden again; nodes that are there already stay as they are.
 * `root` holds the dek and the body: anchors count from the dek. `body` is where blocks go.
 */
export function revealBlocks(
  root: HTMLElement,
  body: HTMLElement,
  all: readonly RemovedBlock[],
  shown: ReadonlySet<number>,
): void {
  const present = new Map<number, HTMLElement>();
  for (const element of body.querySelectorAll<HTMLElement>('[data-revealed]')) {
    const index = Number(element.dataset['revealed']);
    if (shown.has(index)) present.set(index, element);
    else element.remove();
  }

  // Anchors speak of the text without what was hidden: `data-apart` keeps revealed blocks out of it.
  const blocks = textBlocks(root);
  const text = joinBlocks(blocks);
  for (const index of [...shown].sort((a, b) => a - b)) {
    const block = all[index];
    if (!block || present.has(index)) continue;
    const element = document.createElement('div');
    element.className = 'article-revealed';
    element.dataset['revealed'] = String(index);
    element.dataset['apart'] = '';
    element.append(sanitize(block.html));
    // Two blocks with one anchor keep the order they had on the page.
    const before = lastRevealedAt(present, all, block, index);
    if (before) before.after(element);
    else insertAfterText(body, element, block.anchor.quote === '' ? 0 : endOf(text, block), blocks);
    present.set(index, element);
  }
}

/** Where the anchor's quote ends in the text; -1 where it is not there any more. */
function endOf(text: string, block: RemovedBlock): number {
  const found = findAnchor(text, block.anchor);
  return found === null ? -1 : found + block.anchor.quote.length;
}

function insertAfterText(
  body: HTMLElement,
  element: HTMLElement,
  end: number,
  blocks: ReturnType<typeof textBlocks>,
): void {
  if (end === 0) {
    body.prepend(element);
    return;
  }
  const at = end < 0 ? null : blockAt(blocks, end - 1);
  if (!at) body.append(element);
  else if (body.contains(at.element)) topBelow(body, at.element).after(element);
  else body.prepend(element);
}

/** Inside a list or a table a block has no place: it goes after the whole of it. */
function topBelow(body: HTMLElement, element: HTMLElement): HTMLElement {
  const closed = element.closest<HTMLElement>('ul, ol, dl, table, figure, details, blockquote');
  const start = closed && body.contains(closed) && closed !== body ? closed : element;
  return start.closest<HTMLElement>('.article-scroll') ?? start;
}

function lastRevealedAt(
  present: ReadonlyMap<number, HTMLElement>,
  all: readonly RemovedBlock[],
  block: RemovedBlock,
  index: number,
): HTMLElement | null {
  const earlier = [...present.keys()]
    .filter((other) => other < index)
    .filter((other) => {
      const anchor = all[other]?.anchor;
      return anchor?.quote === block.anchor.quote && anchor.position === block.anchor.position;
    });
  const nearest = Math.max(...earlier);
  return present.get(nearest) ?? null;
}
