import type { Container, Segments } from '@/extraction/blocks/block';
import type { ContainerFacts } from '@/extraction/features/container-facts';
import { meanings } from '@/extraction/features/class-meaning';

/** Names take no more than this share of the page's sentences out of a pick. */
const mostTaken = 0.3;

const bit = (name: (typeof meanings)[number]) => 1 << meanings.indexOf(name);
const wrong = bit('promo') | bit('share') | bit('chrome') | bit('comments') | bit('meta');
const body = bit('body');

const asked: ReadonlySet<string> = new Set([
  'div',
  'ul',
  'ol',
  'form',
  'fieldset',
  'table',
  'section',
]);
const never: ReadonlySet<string> = new Set(['aside', 'footer', 'button']);

/** Takes out of a pick the boxes that are mostly links, lists of items or asides. */
export function cleanPick(
  picked: Set<number>,
  { blocks, containers }: Segments,
  facts: readonly ContainerFacts[],
): void {
  // Items of lists before block n, so that any box is counted in one step.
  const items = new Int32Array(blocks.length + 1);
  blocks.forEach(({ blockType }, index) => {
    items[index + 1] = (items[index] ?? 0) + (blockType === 'item' ? 1 : 0);
  });
  const most = (containers[0]?.prose ?? 0) * mostTaken;
  const named: Container[] = [];
  const leave = (box: Container) => {
    for (let index = box.first; index < box.end; index += 1) picked.delete(index);
  };
  for (const box of containers) {
    if (box.end === box.first || box.prose > most) continue;
    const meaning = facts[box.ordinal]?.meaning ?? 0;
    const linked = box.linked / Math.max(1, box.characters);
    const isList = box.tag === 'ul' || box.tag === 'ol';
    const { sentences } = box;
    const isFullOfLinks =
      (!isList && (items[box.end] ?? 0) - (items[box.first] ?? 0) - 100 > sentences) ||
      (!isList && (meaning & body) === 0 && linked > 0.2) ||
      linked > 0.5;
    const isAsked = asked.has(box.tag);
    if (never.has(box.tag) || (isAsked && sentences < 10 && isFullOfLinks)) leave(box);
    else if (isAsked && (meaning & wrong) !== 0 && (meaning & body) === 0) named.push(box);
  }
  // Names that take most of it away together are wrong about this page.
  if (named.reduce((sum, box) => sum + box.prose, 0) <= most) named.forEach(leave);
}
