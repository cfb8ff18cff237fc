import type { Container } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';
import { firstOf, withAdded } from './kept';

/** Fewer items of the story make no list of the story. */
const fewestKept = 2;

/**
 * A line with a colon that is so surely the story's brings the list of links that it announces; any line of the
 * story's does where the links lead off the site and the story goes on below.
 */
const leastAnnouncement = 0.8;

/** Right below the first block, the standfirst, the points of a summary need a little chance each. */
const leastInSummary = 0.15;

/** Lines that a block announces are longer than this on average: a quotation mark and a name are not. */
const shortLine = 20;

/** Whether a box holds lines and no pictures: a talk, a letter, a song. */
function holdsLines({ characters, end, first, pictures }: Container): boolean {
  const lines = end - first;
  return pictures === 0 && lines > 1 && characters >= lines * shortLine;
}

/** Whether each item leads to another site: what is recommended is not the site's own. */
function leadsOutside({ first, end }: Container, { segments, readLinks }: PageFacts): boolean {
  return segments.blocks
    .slice(first, end)
    .map(readLinks)
    .every(({ outside, inside }) => outside && !inside);
}

/**
 * Adds the items that are missing from the story's own lists: a block of the story right before, and
 * at least two items in it already, none with a link; what that block announces ("Free courses:"); the
 * points of a summary below the standfirst; or a heading and the list below it right after a list of the
 * story's (pros and cons, ingredients and steps). A list is the story's as a whole or not. So is a box of
 * lines that a block announces ("What they wrote:") and the story goes on after: a talk, a letter, a song.
 */
export function fillLists(
  kept: ReadonlySet<number>,
  facts: PageFacts,
  chances: Float32Array,
): ReadonlySet<number> {
  const { blocks, containers } = facts.segments;
  const added: number[] = [];
  for (const list of containers) {
    const isList = list.tag === 'ul' || list.tag === 'ol';
    const before = list.first - 1;
    const isBelow = kept.has(before);
    const isAnnounced =
      isBelow &&
      facts.texts[before]?.ending === 3 &&
      ((chances[before] ?? 0) >= leastAnnouncement ||
        (kept.has(list.end) && leadsOutside(list, facts))) &&
      !facts.texts[before]?.line;
    if (!isList && !(isAnnounced && kept.has(list.end) && holdsLines(list))) continue;
    if (!isBelow && !kept.has(before - 1)) continue;
    const items = blocks.slice(list.first, list.end).map(({ ordinal }) => ordinal);
    const isLikely =
      list.linked === 0 && items.every((index) => (chances[index] ?? 0) > leastInSummary);
    const isNextList =
      isList &&
      isLikely &&
      blocks[before]?.blockType === 'heading' &&
      kept.has(before - 1) &&
      blocks[before - 1]?.element.closest('li');
    if (isNextList) added.push(before, ...items);
    if (!isBelow || (isList ? list.linked > 0 && !isAnnounced : !isLikely)) continue;
    const missing = items.filter((index) => !kept.has(index));
    const isSummary = isLikely && missing.length > 1 && before === firstOf(kept);
    if (
      missing.length > 0 &&
      (isSummary || isAnnounced || items.length - missing.length >= fewestKept)
    )
      added.push(...missing);
  }
  return withAdded(kept, added);
}
