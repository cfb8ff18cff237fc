import type { Block } from '@/extraction/blocks/block';
import { meanings } from '@/extraction/features/class-meaning';
import type { PageFacts } from '@/extraction/features/page-facts';
import { isInCaption, isSetInTheMiddle } from '@/extraction/pictures/caption-place';

const captionBit = 1 << meanings.indexOf('caption');

/** Longer text beside a picture is no caption. */
const longestCaption = 400;
const longestLine = 160;

/** Names of what is said of a picture, beside those that say "caption": counted in the corpus. */
const describing = /(?:image|img|bild|foto|photo)[-_]*(?:desc|unter|sub|info)/i;

/**
 * Whether a block is a caption outside of a figure: right after a picture, and its own element or
 * the box that it has to itself is named so, or it is wholly emphasised and set in the middle.
 */
export function isNamedCaption(block: Block, facts: PageFacts): boolean {
  if (block.blockType !== 'paragraph' || block.plainText.length > longestCaption) return false;
  const isBelow = (facts.mediaBefore[block.ordinal] ?? 0) > 0;
  if (!isBelow && !block.element.querySelector('img')) return false;
  if (isSetInTheMiddle(block)) return block.plainText.length <= longestLine;
  if (isInCaption(block)) return true;
  if (!isBelow) return false;
  if (describing.test(block.element.getAttribute('class') ?? '')) return true;
  const own = facts.containers[block.leaf?.ordinal ?? -1]?.meaning ?? 0;
  const { tag, element, first, end } = block.container;
  // What some systems of content make of a picture and its words.
  if (tag === 'dl' && end - first < 3 && element.querySelector('dt img')) return true;
  const isAlone = end - first === 1;
  const box = isAlone ? (facts.containers[block.container.ordinal]?.meaning ?? 0) : 0;
  return ((own | box) & captionBit) !== 0;
}
