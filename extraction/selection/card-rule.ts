import type { Block, Container } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** A card holds a linked title and a line or two; more is a section of a listicle. */
const mostOnCard = 260;

/** Shorter links are no titles. */
const shortestTitle = 20;

/** So many built alike, side by side, are a list of other stories. */
const fewestCards = 3;

/** So many boxes before and after a card are looked at for its like: in a long list the next ones are cards too. */
const mostLookedAt = 1000;

const isSmall = ({ characters, linked }: Container) => characters - linked <= mostOnCard;
const hasTitle = ({ linkOnly, linked }: Container) => linkOnly && linked >= shortestTitle;

/**
 * Whether a block is the excerpt in a card: one of three or more boxes built alike, side by side, each with a linked
 * title. Where one of the titles is the story's, they are entries of a guide. Names of classes play no part.
 */
export function isCardText(
  { container }: Block,
  { containers, segments }: PageFacts,
  { kept }: { readonly kept: ReadonlySet<number> },
): boolean {
  for (let card = container; card.parent && isSmall(card); card = card.parent) {
    if (!hasTitle(card)) continue;
    const { parent: row, ordinal } = card;
    const cards = segments.containers
      .slice(Math.max(0, ordinal - mostLookedAt), ordinal + mostLookedAt)
      .filter(
        (box) =>
          box.parent === row &&
          hasTitle(box) &&
          isSmall(box) &&
          containers[box.ordinal]?.signature === containers[ordinal]?.signature,
      );
    if (cards.length >= fewestCards)
      return !cards.some(({ first, end }) =>
        segments.blocks
          .slice(first, end)
          .some((block) => kept.has(block.ordinal) && block.linked > block.plainText.length * 0.8),
      );
  }
  return false;
}
