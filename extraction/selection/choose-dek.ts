import type { Block } from '@/extraction/blocks/block';
import { foldText, repeatsTitle } from '@/extraction/blocks/same-text';
import type { PageFacts } from '@/extraction/features/page-facts';

/** Longer first paragraphs are the story's own beginning. */
const longestDek = 500;

/**
 * The standfirst among the story's blocks: a short first one that stands apart from the rest, in
 * the page's header or above the picture. Null where the story simply begins.
 */
export function chooseDek(story: readonly Block[], facts: PageFacts): Block | null {
  const [first, second, third] = story;
  if (!first || !second || first.text.length > longestDek || first.shape === 'item') return null;
  if (first.shape === 'table' || first.shape === 'code' || first.text.length < 30) return null;
  if (first.container === second.container) return null;
  if (first.shape === 'heading' && first.element.localName === 'h1') return null;
  if (repeatsTitle(first.text, facts.title)) return null;
  // Pages that put each paragraph in a box of its own have no header to stand apart in.
  if (third && second.container !== third.container && first.shape !== 'heading') {
    const isApart = first.container.parent !== second.container.parent;
    if (!isApart) return null;
  }
  const isLikeDescription = (facts.likeDescription[first.index] ?? 0) > 0.6;
  const isHeader = first.element.closest('header') !== null;
  const gap = second.index - first.index > 1;
  const isShort = foldText(first.text).length < longestDek;
  return isShort && (isLikeDescription || isHeader || gap || first.shape === 'heading')
    ? first
    : null;
}
