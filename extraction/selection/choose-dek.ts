import type { Block } from '@/extraction/blocks/block';
import { repeatsTitle } from '@/extraction/blocks/same-text';
import type { PageFacts } from '@/extraction/features/page-facts';

/** Longer first paragraphs are the story's own beginning. */
const longestDek = 500;
const shortestDek = 30;

/** Names of standfirsts, from site rules in many languages (see class-words.ts for the source). */
const dekNames =
  /(?:^|[\s_-])(?:dec?k|sub(?:title|-?head\w*)?|lede?|lead|intro|standfirst|strapline|summary|descr?|description|chapo|chapeau|excerpt|perex|abstract|anons|anot\w*|annotation|entradilla|bajada|copete|vorspann|teaser|like-h2)(?:$|[\s_-])/i;

/** Whether a block, or the box that it has nearly to itself, is named as a standfirst. */
export function isNamedDek(block: Block): boolean {
  const own = block.element.getAttribute('class') ?? '';
  const box = block.container.element.getAttribute('class') ?? '';
  return (
    dekNames.test(own) || (block.container.end - block.container.first <= 2 && dekNames.test(box))
  );
}

/** Whether the block's box holds it alone, or with the title, while the story has a box of its own. */
function standsApart(first: Block, second: Block, facts: PageFacts): boolean {
  const { container } = first;
  if (container === second.container) return false;
  const isAlone = container.end - container.first === 1 && second.container.sentences > 1;
  const isWithTitle = facts.titleBlock >= container.first && facts.titleBlock < first.ordinal;
  return isAlone || isWithTitle || first.element.closest('header') !== null;
}

/**
 * The standfirst among the story's blocks: a short first one that stands apart from the rest, in
 * the page's header or above the picture. Null where the story simply begins.
 */
export function chooseDek(story: readonly Block[], facts: PageFacts): Block | null {
  const [first, second, third] = story;
  if (!first || !second) return null;
  if (first.plainText.length > longestDek) return null;
  if (first.plainText.length < shortestDek && !isNamedDek(first)) return null;
  if (first.blockType !== 'paragraph' && first.blockType !== 'heading') return null;
  if (first.element.localName === 'h1' || repeatsTitle(first.plainText, facts.title)) return null;
  if (isNamedDek(first)) return first;
  // A heading that says a whole sentence before the text is no heading of a section.
  const isLikeDescription = (facts.likeDescription[first.ordinal] ?? 0) > 0.6;
  if (first.blockType === 'heading')
    return isLikeDescription || (facts.texts[first.ordinal]?.sentenceEnds ?? 0) > 0 ? first : null;
  // Pages that put each paragraph in a box of its own have no header to stand apart in.
  const isBoxed = third !== undefined && second.container !== third.container;
  if (isBoxed && first.container.parent === second.container.parent) return null;
  if (first.container === second.container) return null;
  const hasGap = second.ordinal - first.ordinal > 1;
  return isLikeDescription || hasGap || standsApart(first, second, facts) ? first : null;
}
