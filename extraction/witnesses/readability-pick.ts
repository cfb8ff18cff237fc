import { Readability } from '@mozilla/readability';
import type { Segments } from '@/extraction/blocks/block';
import { blockNumber } from '@/extraction/blocks/segment';
import { leanCopy } from './lean-copy';

/**
 * Readability's time grows with the square of the paragraphs side by side (300: 5 ms, 3,000: 190 ms):
 * beyond this the other witnesses have to do.
 */
const mostBlocks = 2500;
const mostCharacters = 3_000_000;

/** What Readability would show: the numbers of its blocks. Empty where it finds no article. */
export function readabilityPick(segments: Segments): ReadonlySet<number> {
  const picked = new Set<number>();
  const characters = segments.containers[0]?.characters ?? 0;
  if (segments.blocks.length > mostBlocks || characters > mostCharacters) return picked;
  const result = new Readability<Node>(leanCopy(segments), {
    // Short stories are whole stories: no second and third pass over the page for them.
    charThreshold: 250,
    keepClasses: true,
    disableJSONLD: true,
    // The nodes themselves are wanted, not their HTML.
    serializer: (node) => node,
  }).parse();
  // The type says Node; Readability hands over the element that holds the article.
  const content = result?.content as Element | null | undefined;
  for (const element of content?.querySelectorAll(`[${blockNumber}]`) ?? []) {
    picked.add(Number(element.getAttribute(blockNumber)));
  }
  return picked;
}
