import type { Block, Container } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** A card holds a linked title and a line or two; more is a section of a listicle. */
const mostOnCard = 260;

/** So many built alike, side by side, are a list of other stories. */
const fewestCards = 3;

/** Levels up from a text to its card. */
const deepestCard = 4;

function isCard(container: Container, facts: PageFacts): boolean {
  const own = facts.containers[container.index];
  if (!own || own.twins < fewestCards) return false;
  const plain = container.characters - container.linked;
  return container.linkOnly > 0 && plain <= mostOnCard && container.linked >= 20;
}

/** Whether the linked title of a card is the story's: then the card is an entry of a guide. */
function keepsTitle(card: Container, facts: PageFacts, kept: ReadonlySet<number>): boolean {
  return facts.segments.blocks
    .slice(card.first, card.end)
    .some((block) => kept.has(block.index) && block.linked > block.text.length * 0.8);
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
  if (block.text.length > mostOnCard) return false;
  let container: Container | null = block.container;
  for (let level = 0; container?.parent && level < deepestCard; level += 1) {
    if (isCard(container, facts)) {
      return cardsAround(container, facts) >= fewestCards && !keepsTitle(container, facts, kept);
    }
    container = container.parent;
  }
  return false;
}

/** How many of a card's siblings are cards too. */
function cardsAround(card: Container, facts: PageFacts): number {
  const own = facts.containers[card.index];
  let cards = 0;
  for (
    let index = (card.parent?.index ?? 0) + 1;
    index < facts.segments.containers.length;
    index += 1
  ) {
    const other = facts.segments.containers[index];
    if (!other || !card.parent || other.first >= card.parent.end) break;
    if (other.parent !== card.parent || facts.containers[index]?.signature !== own?.signature)
      continue;
    if (isCard(other, facts)) cards += 1;
  }
  return cards;
}
