import type { Block } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** So many links to shops make entries of a guide. */
const fewestEntries = 3;

/** So many of them are enough: an address takes time to read. */
const mostCompared = 9;

/** So many blocks before and after a link are looked at for its like. */
const mostLookedAt = 400;

/** Where a block's link leads, without its campaign; nothing where that is a network, or the site itself in the same tab. */
function addressOf(block: Block, { readLinks }: PageFacts): unknown {
  const link = block.linkElements[0] ?? block.element.closest('a');
  const { outside, networks } = readLinks(block);
  const leadsOut = outside || (!networks && link?.matches('[target="_blank"]'));
  return leadsOut && link?.getAttribute('href')?.split('?utm')[0];
}

/**
 * Whether a link stands under one of several entries, each time in the same words and to another address off the
 * site or in a new tab: "Buy on …", "See price at …". What stands above it is the entry's.
 */
export function isEntryLink({ plainText, ordinal }: Block, facts: PageFacts): boolean {
  const addresses = facts.segments.blocks
    .slice(Math.max(0, ordinal - mostLookedAt), ordinal + mostLookedAt)
    .filter((block) => block.plainText === plainText)
    .slice(0, mostCompared)
    .map((block) => addressOf(block, facts))
    .filter(Boolean);
  return new Set(addresses).size >= fewestEntries;
}
