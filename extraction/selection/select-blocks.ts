import type { Block, Segments } from '@/extraction/blocks/block';
import { repeatsTitle } from '@/extraction/blocks/same-text';
import { matchLine } from '@/extraction/languages/match-line';

/** Chooses the story's blocks among all blocks of the page. */
export function selectBlocks(
  segments: Segments,
  pick: ReadonlySet<number>,
  title: string,
): ReadonlySet<number> {
  const { blocks } = segments;
  const homes = new Map<Element, number>();
  for (const block of blocks) {
    if (!pick.has(block.index) || !block.isSentence) continue;
    const parent = block.container.element;
    homes.set(parent, (homes.get(parent) ?? 0) + block.text.length);
  }
  const most = Math.max(0, ...homes.values());
  const good = new Set([...homes].filter(([, prose]) => prose >= most * 0.1).map(([home]) => home));
  const parents = new Set([...good].map((home) => home.parentElement));
  const isHome = (block: Block) =>
    good.has(block.container.element) ||
    (parents.has(block.container.element.parentElement) && block.isSentence);
  const kept = new Set<number>();
  for (const block of blocks) {
    if (!isHome(block)) continue;
    if (block.linked > block.text.length * 0.6) continue;
    const line = matchLine(block.text);
    if (line && block.links.length > 0) continue;
    if (line?.form === 'label' && !headsProse(block, blocks)) continue;
    if (block.shape === 'heading' && repeatsTitle(block.text, title)) continue;
    if (
      block.shape === 'heading' ||
      block.isSentence ||
      block.shape === 'table' ||
      block.shape === 'code'
    ) {
      kept.add(block.index);
    } else if (pick.has(block.index)) kept.add(block.index);
  }
  return kept;
}

/** Whether prose of the same container follows a heading: then even "Popular" is the story's. */
function headsProse(block: Block, blocks: readonly Block[]): boolean {
  const next = blocks[block.index + 1];
  return (
    block.shape === 'heading' &&
    next?.isSentence === true &&
    next.container === block.container &&
    next.links.length === 0
  );
}
