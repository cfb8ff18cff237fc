import type { Block } from '@/extraction/blocks/block';
import { meanings } from '@/extraction/features/class-meaning';
import type { PageFacts } from '@/extraction/features/page-facts';

const commentsBit = 1 << meanings.indexOf('comments');

/** Whether a block stands in what is named for its readers' comments. */
export function isInComments(block: Block, facts: PageFacts): boolean {
  const chain = facts.containers[(block.leaf ?? block.container).ordinal]?.chain ?? 0;
  return (chain & commentsBit) !== 0;
}
