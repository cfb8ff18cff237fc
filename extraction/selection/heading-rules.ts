import type { Block } from '@/extraction/blocks/block';
import { repeatsTitle } from '@/extraction/blocks/same-text';
import type { PageFacts } from '@/extraction/features/page-facts';

/** So far below a heading something of the story is looked for. */
const mostBelow = 40;

/** A longer line is no heading, whatever its element. */
const longestHeading = 120;
const longestTitle = 300;

type Kept = { readonly kept: ReadonlySet<number> };

/** 1 for `h1` to 6; the lowest where the element is none of these. */
function rank(block: Block): number {
  return Number(block.element.localName.slice(1)) || 6;
}

/**
 * Whether a block is a heading with nothing of the story after it, before the next heading of its rank or
 * higher. Two right below each other over text stay: "Step 1:" and its name is one heading in two. A link is
 * none of these, nor is a gallery's title said again over each picture's.
 */
export function headsNothing(
  block: Block,
  facts: PageFacts,
  { kept, said }: Kept & { readonly said: ReadonlyMap<string, number> },
): boolean {
  if (block.blockType !== 'heading' || block.plainText.length > longestHeading) return false;
  const { blocks } = facts.segments;
  for (let index = block.ordinal + 1; index < blocks.length; index += 1) {
    const next = blocks[index];
    if (!next || index > block.ordinal + mostBelow) break;
    if (!kept.has(index)) continue;
    if (next.blockType !== 'heading' || rank(next) > rank(block)) return false;
    const isInTwo =
      index === block.ordinal + 1 &&
      kept.has(index + 1) &&
      blocks[index + 1]?.blockType !== 'heading' &&
      said.get(block.plainText) === block.ordinal;
    return block.linked > 0 || !isInTwo;
  }
  return true;
}

/** Whether a block says the title again above the story: below its beginning it is a heading of its own. */
export function repeatsTheTitle(
  block: Block,
  facts: PageFacts,
  { second }: { readonly second: number },
): boolean {
  return (
    block.plainText.length < longestTitle &&
    block.ordinal < second &&
    (block.blockType === 'heading' || (facts.texts[block.ordinal]?.sentenceEnds ?? 0) === 0) &&
    (facts.likeTitle[block.ordinal] ?? 0) >= 0.85 &&
    repeatsTitle(block.plainText, facts.title)
  );
}
