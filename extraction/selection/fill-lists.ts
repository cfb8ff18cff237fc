import type { PageFacts } from '@/extraction/features/page-facts';
import { withAdded } from './with-added';

/** Fewer items of the story make no list of the story. */
const fewestKept = 2;

/**
 * Adds the items that are missing from the story's own lists: no link in them, a block of the story
 * right before, and at least two items in it already. A list is the story's as a whole or not.
 */
export function fillLists(kept: ReadonlySet<number>, facts: PageFacts): ReadonlySet<number> {
  const { blocks, containers } = facts.segments;
  const added: number[] = [];
  for (const list of containers) {
    if (list.tag !== 'ul' && list.tag !== 'ol') continue;
    if (list.linked > 0 || !kept.has(list.first - 1)) continue;
    const items = blocks.slice(list.first, list.end).map(({ index }) => index);
    const missing = items.filter((index) => !kept.has(index));
    if (missing.length > 0 && items.length - missing.length >= fewestKept) added.push(...missing);
  }
  return withAdded(kept, added);
}
