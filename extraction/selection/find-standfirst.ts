import type { Block, Container } from '@/extraction/blocks/block';
import { meanings } from '@/extraction/features/class-meaning';
import type { PageFacts } from '@/extraction/features/page-facts';
import { isNamedDek } from './choose-dek';

const wrongMeanings =
  (1 << meanings.indexOf('promo')) |
  (1 << meanings.indexOf('comments')) |
  (1 << meanings.indexOf('caption'));

/** Below this chance even the right place makes no standfirst. */
const leastChance = 0.08;

/** What the page does not describe itself with needs a title near the story, so many blocks between at most. */
const mostBetween = 14;

/** A shorter heading below the title names a section, unless it is named a standfirst. */
const shortestSubtitle = 40;
const shortestNamed = 20;

function canBeStandfirst(block: Block, facts: PageFacts): boolean {
  const text = facts.texts[block.ordinal];
  if (!text || text.line || block.plainText.length > 600) return false;
  if (text.length < (isNamedDek(block) ? shortestNamed : shortestSubtitle)) return false;
  if (block.linkElements.length > 0 || block.linked > 0) return false;
  if (block.blockType !== 'paragraph' && block.blockType !== 'heading') return false;
  if (text.hasCopyright || text.hasAddress || text.digits > 0.15) return false;
  const meaning = facts.containers[block.leaf?.ordinal ?? -1]?.meaning ?? 0;
  // "…__teaser" is another story's, but for what the page says of its own.
  const isDescribed = (facts.likeDescription[block.ordinal] ?? 0) > 0.8;
  if (meaning & wrongMeanings && !isDescribed) return false;
  if ((facts.likeTitle[block.ordinal] ?? 0) > 0.85) return false;
  return text.sentenceEnds > 0 || isDescribed || isRightBelow(block, facts) || isNamedDek(block);
}

/** Whether a block is the next one below the title, named as a standfirst or the last in a box of two; or of three with what stands above the title, if it has words and no digit (tags run together, who wrote when). */
function isRightBelow(block: Block, { segments, titleBlock }: PageFacts): boolean {
  const title = segments.blocks[titleBlock];
  if (block.ordinal !== titleBlock + 1 || !title) return false;
  const box = title.container;
  const most = /^\D* \D*$/.test(block.plainText) ? 3 : 2;
  const isAlone = box.end - box.first <= most && block.ordinal === box.end - 1;
  return isAlone || isNamedDek(block);
}

/** Whether a block is a heading right below the title's, of the next rank, that heads nothing in the title's box. */
function isSubtitle(block: Block, title: Block, facts: PageFacts): boolean {
  if (
    block.blockType !== 'heading' ||
    title.blockType !== 'heading' ||
    block.linkElements.length > 0
  )
    return false;
  if (block.container !== title.container || block.plainText.length < shortestSubtitle)
    return false;
  if (block.element.localName === title.element.localName) return false;
  if (facts.texts[block.ordinal]?.line || (facts.likeTitle[block.ordinal] ?? 0) > 0.6) return false;
  const next = facts.segments.blocks[block.ordinal + 1];
  return !next?.isSentence || next.container !== block.container;
}

/** The box around a block that holds more than it: tables give each line a row and cell of its own. */
function homeOf(block: Block): Container {
  let { container } = block;
  while (container.parent && container.end - container.first === 1) container = container.parent;
  return container;
}

/**
 * The standfirst that the model left out: a sentence between the title and the story, in the
 * title's own box or right beside it. It sits in the header on nearly a third of news pages.
 */
export function findStandfirst(
  facts: PageFacts,
  chances: Float32Array,
  firstKept: number,
): number | null {
  const { blocks } = facts.segments;
  const title = blocks[facts.titleBlock];
  if (!title || firstKept <= title.ordinal) return null;
  const below = blocks[title.ordinal + 1];
  if (below && below.ordinal < firstKept && isSubtitle(below, title, facts)) return below.ordinal;
  for (const block of blocks.slice(title.ordinal + 1, firstKept)) {
    const isBeside =
      block.container === title.container ||
      block.container.parent === title.container ||
      block.container === title.container.parent ||
      block.container.parent === title.container.parent ||
      homeOf(block) === homeOf(title) ||
      (isNamedDek(block) &&
        (block.container.first <= title.ordinal || block.ordinal === firstKept - 1));
    const isDescribed = (facts.likeDescription[block.ordinal] ?? 0) > 0.7;
    if (!(isBeside || isDescribed) || !canBeStandfirst(block, facts)) continue;
    const isLikely = isRightBelow(block, facts) || (chances[block.ordinal] ?? 0) >= leastChance;
    if (isDescribed || (isLikely && firstKept - title.ordinal <= mostBetween)) return block.ordinal;
  }
  return null;
}
