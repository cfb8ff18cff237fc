import type { RemovalReason, RemovedBlock } from '@/article/article';
import type { TextAnchor } from '@/article/text-anchor';
import type { Block } from '@/extraction/blocks/block';
import { composeBlocks } from '@/extraction/compose/compose-body';
import type { PageDescription } from '@/extraction/describe-page';
import { isSpokenOnly } from '@/extraction/dom/spoken-only';
import { removalReason } from './removal-reason';

/** More than this is no hint any more, it is the page itself. */
const mostRemoved = 40;
const longestText = 2000;
const mostBelow = 150;
const mostBlocks = 60;

/** Characters that an anchor quotes, and keeps on either side. */
const quoted = 48;
const beside = 32;

type Line = { readonly block: number; readonly text: string };

/** Where a removed block stood: right after these words of the article's text. */
function anchorAfter(text: string, end: number): TextAnchor {
  const start = Math.max(0, end - quoted, text.lastIndexOf('\n', end - 1) + 1);
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - beside), start),
    suffix: text.slice(end, end + beside),
    position: start,
  };
}

/** Ends of the article's lines in its text, by block number. */
function lineEnds(text: string, lines: readonly Line[]): readonly { block: number; end: number }[] {
  const bodyLength = lines.reduce((sum, line) => sum + line.text.length + 1, -1);
  let at = Math.max(0, text.length - bodyLength);
  return lines.map((line) => {
    const end = at + line.text.length;
    at = end + 1;
    return { block: line.block, end };
  });
}

/** A heading and what stands right below it belong together, whatever each alone would be called. */
function headsWhatFollows(blocks: readonly Block[], next: Block): boolean {
  const [heading] = blocks;
  if (blocks.length !== 1 || heading?.blockType !== 'heading') return false;
  const { container } = heading;
  return next.ordinal < container.end && next.blockType !== 'heading';
}

/** Blocks next to each other that left for one reason make one removed block. */
function group(
  blocks: readonly Block[],
  reasonOf: (block: Block) => RemovalReason,
): readonly { readonly reason: RemovalReason; readonly blocks: readonly Block[] }[] {
  const groups: { reason: RemovalReason; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const reason = reasonOf(block);
    const last = groups.at(-1);
    const before = last?.blocks[last.blocks.length - 1];
    const isNext = before?.ordinal === block.ordinal - 1;
    const belongs =
      last &&
      isNext &&
      (last.reason === reason ||
        before.container === block.container ||
        headsWhatFollows(last.blocks, block));
    if (belongs) {
      if (last.reason === 'other') last.reason = reason;
      last.blocks.push(block);
    } else groups.push({ reason, blocks: [block] });
  }
  return groups;
}

/** The blocks left out between the story's first and last, and those right after it in its own box. */
function leftOut(
  description: PageDescription,
  kept: ReadonlySet<number>,
  captions: ReadonlySet<number>,
): readonly Block[] {
  const { blocks } = description.segments;
  const numbers = [...kept].sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? 0;
  const home = blocks[last]?.container;
  // Below the story only its own box counts, and of that only the beginning.
  const end = Math.min(blocks.length, last + mostBelow);
  return blocks.slice(first, end).filter((block) => {
    if (kept.has(block.ordinal) || captions.has(block.ordinal)) return false;
    // What nobody saw is nothing to bring back.
    if (isSpokenOnly(block.element)) return false;
    if (block.ordinal < last) return true;
    return home !== undefined && block.ordinal < home.end;
  });
}

/** Records what was taken out of the story, so that a view can name it and bring it back. */
export function recordRemoved(
  description: PageDescription,
  kept: ReadonlySet<number>,
  captions: ReadonlySet<number>,
  text: string,
  lines: readonly Line[],
): readonly RemovedBlock[] {
  const { facts, base } = description;
  const blocks = leftOut(description, kept, captions);
  const ends = lineEnds(text, lines);
  return group(blocks, (block) => removalReason(block, facts))
    .slice(0, mostRemoved)
    .map((removed) => {
      const first = removed.blocks[0]?.ordinal ?? 0;
      const before = ends.filter(({ block }) => block < first).at(-1);
      return {
        reason: removed.reason,
        text: removed.blocks
          .slice(0, mostBlocks)
          .map((block) => block.plainText)
          .join('\n')
          .slice(0, longestText),
        html: composeBlocks(
          removed.blocks.slice(0, mostBlocks).map((block) => block.element),
          base,
        ),
        anchor: anchorAfter(text, before?.end ?? 0),
      };
    });
}
