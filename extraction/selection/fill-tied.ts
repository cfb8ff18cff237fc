import type { Block } from '@/extraction/blocks/block';
import { tidyText } from '@/extraction/dom/nodes';
import type { PageFacts } from '@/extraction/features/page-facts';
import { withAdded } from './kept';

/** Longer lines are no name of who said it. */
const longestSource = 120;
const shortestSource = 4;

/** Whether a block says who is quoted: the last line of a quote that the story has. */
function isItsSource(block: Block, facts: PageFacts, kept: ReadonlySet<number>): boolean {
  if (block.linked > 0 || block.isSentence || block.plainText.length > longestSource) return false;
  if (block.plainText.length < shortestSource) return false;
  const before = facts.segments.blocks[block.ordinal - 1];
  if (!before || !kept.has(before.ordinal)) return false;
  if ((facts.texts[before.ordinal]?.sentenceEnds ?? 0) === 0) return false;
  const quote = before.element.closest('blockquote');
  const { container } = block;
  // Below the quote, in a box that holds the two and nothing else.
  const isBelow = container.end === block.ordinal + 1 && container.first === before.ordinal;
  return (
    quote !== null &&
    (isBelow || quote.contains(block.element)) &&
    !facts.texts[block.ordinal]?.line
  );
}

/** Whether a block is the caption of a table that the story has. */
function isItsCaption({ element, ordinal }: Block, kept: ReadonlySet<number>): boolean {
  return kept.has(ordinal - 1) && element.matches('table~figcaption');
}

/** A time of the day. */
const onlyTime = /^\d{1,2}[:.]\d\d$/;

/** So many times made alike, each above a block of the story, are those of a live blog's entries. */
const fewestTimes = 3;

/** What a block says; of a time beside a button (to share the entry) the time alone. */
function saidOf({ element, plainText }: Block): string {
  const time = element.querySelector('button') && element.querySelector('time');
  return time ? tidyText(time.textContent) : plainText;
}

/** Whether a block is the time of an entry of the story, one of many. */
export function isTimeAbove(block: Block, facts: PageFacts, kept: ReadonlySet<number>): boolean {
  const isOfMany = (facts.makes[block.ordinal]?.blocks ?? 0) >= fewestTimes;
  return isOfMany && kept.has(block.ordinal + 1) && onlyTime.test(saidOf(block));
}

/** Adds what the mark-up itself ties to a block of the story: a name to its quote, the time to an entry. */
export function fillTied(kept: ReadonlySet<number>, facts: PageFacts): ReadonlySet<number> {
  const added = facts.segments.blocks
    .filter(
      (block) =>
        !kept.has(block.ordinal) &&
        facts.hopeless[block.ordinal] !== 1 &&
        (isItsSource(block, facts, kept) ||
          isItsCaption(block, kept) ||
          isTimeAbove(block, facts, kept)),
    )
    .map(({ ordinal }) => ordinal);
  return withAdded(kept, added);
}
