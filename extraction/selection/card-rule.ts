import type { Block, Container } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** A card holds a linked title and a line or two; more is a section of a listicle. */
const mostOnCard = 260;

/** So many built alike, side by side, are a list of other stories. */
const fewestCards = 3;

/** So many boxes are looked at for them: in a list of cards the next ones are cards too. */
const mostLookedAt = 1000;

/** Levels up from a text to its card. */
const deepestCard = 4;

function isCard(container: Container, facts: PageFacts): boolean {
  const own = facts.containers[container.ordinal];
  if (!own || own.twins < fewestCards) return false;
  const plain = container.characters - container.linked;
  return container.linkOnly > 0 && plain <= mostOnCard && container.linked >= 20;
}

/** Whether the linked title of a card is the story's: then the card is an entry of a guide. */
function keepsTitle(card: Container, facts: PageFacts, kept: ReadonlySet<number>): boolean {
  return facts.segments.blocks
    .slice(card.first, card.end)
    .some((block) => kept.has(block.ordinal) && block.linked > block.plainText.length * 0.8);
}

/**
 * Whether a block is the excerpt in a card: one of three or more boxes built alike, side by side,
 * each with a linked title that is not the story's. Names of classes play no part.
 */
export function isCardText(
  block: Block,
  facts: PageFacts,
  { kept }: { readonly kept: ReadonlySet<number> },
): boolean {
  if (block.plainText.length > mostOnCard) return false;
  let container: Container | null = block.container;
  for (let level = 0; container?.parent && level < deepestCard; level += 1) {
    if (isCard(container, facts)) {
      return standsAmongCards(container, facts) && !keepsTitle(container, facts, kept);
    }
    container = container.parent;
  }
  return false;
}

/** Whether enough of a card's siblings are cards too. */
function standsAmongCards(card: Container, facts: PageFacts): boolean {
  const { containers } = facts.segments;
  const { parent } = card;
  if (!parent) return false;
  const own = facts.containers[card.ordinal];
  const isTwin = (other: Container): boolean =>
    other.parent === parent &&
    facts.containers[other.ordinal]?.signature === own?.signature &&
    isCard(other, facts);
  // From the card outwards in both directions, so that a long list is not read from its beginning each time.
  let cards = 1;
  for (let step = 1; step <= mostLookedAt; step += 1) {
    const before = containers[card.ordinal - step];
    const after = containers[card.ordinal + step];
    for (const other of [before, after]) {
      if (other && other.ordinal > parent.ordinal && other.first < parent.end && isTwin(other)) {
        cards += 1;
        if (cards >= fewestCards) return true;
      }
    }
    if (card.ordinal - step <= parent.ordinal && (!after || after.first >= parent.end))
      return false;
  }
  return false;
}
