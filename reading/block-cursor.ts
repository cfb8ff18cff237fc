import { textBlocks } from './text-blocks';

/** Which blocks a key moves between. */
export type CursorStep = 'paragraph' | 'heading';

const marked = 'reading-marked';

/**
 * Moves a visible marker from block to block: to the next (1) or the one before (-1). It begins
 * where the window is, not where it was left, when that is out of sight. The block gets the focus,
 * so that a screen reader and a magnifier follow.
 */
export function moveCursor(root: HTMLElement, step: CursorStep, direction: 1 | -1): void {
  const blocks = textBlocks(root)
    .map((block) => block.element)
    // Not those that the person has hidden.
    .filter((element) => element.checkVisibility())
    .filter((element) => step === 'paragraph' || /^h[1-6]$/.test(element.localName));
  const current = root.querySelector<HTMLElement>(`.${marked}`);
  const next = nextBlock(blocks, isInView(current) ? current : null, direction);
  if (!next) return;
  current?.classList.remove(marked);
  next.classList.add(marked);
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  bringIntoView(next);
}

function nextBlock(
  blocks: readonly HTMLElement[],
  current: HTMLElement | null,
  direction: 1 | -1,
): HTMLElement | undefined {
  if (current === null) {
    // From the window's own place: the first block that begins in it, or the last one above it.
    return direction === 1
      ? blocks.find((block) => block.getBoundingClientRect().top >= 0)
      : blocks.findLast((block) => block.getBoundingClientRect().top < 0);
  }
  const follows = (block: HTMLElement) =>
    (current.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return direction === 1
    ? blocks.find(follows)
    : blocks.findLast((block) => block !== current && !follows(block));
}

function isInView(element: HTMLElement | null): boolean {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** The page stays still while the block is in the middle of the window, where it is read with ease. */
function bringIntoView(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const height = window.innerHeight;
  if (top >= height * 0.12 && bottom <= height * 0.8) return;
  window.scrollTo({ top: window.scrollY + top - height * 0.25, behavior: 'smooth' });
}
