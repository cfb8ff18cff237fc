import type { Block, Container } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** Less prose under a heading is a teaser, not a story. */
const leastProse = 200;

function chainOf(container: Container): readonly Container[] {
  const chain: Container[] = [];
  for (let up: Container | null = container; up; up = up.parent) chain.unshift(up);
  return chain;
}

/** The two children, of the innermost container around both, that hold the one and the other. */
function branches(one: Block, other: Block): readonly [Container, Container] | null {
  const first = chainOf(one.container);
  const second = chainOf(other.container);
  let level = 0;
  while (level < first.length && first[level] === second[level]) level += 1;
  const left = first[level];
  const right = second[level];
  return left && right ? [left, right] : null;
}

/** Characters of sentences above a block. */
function proseAbove(ordinal: number, { proseBefore }: PageFacts): number {
  return proseBefore[ordinal] ?? 0;
}

/**
 * The number of the block with which another story begins below this one (an endless feed): a
 * heading like the title, in a box built like the title's, both with prose of their own. Infinity
 * where none follows.
 */
export function findNextStory(facts: PageFacts): number {
  const { blocks } = facts.segments;
  const title = blocks[facts.titleBlock];
  // Sections of one story have headings and boxes alike; titles of stories are `h1`.
  if (title?.element.localName !== 'h1') return Infinity;
  for (const block of blocks.slice(title.ordinal + 1)) {
    if (block.element.localName !== title.element.localName) continue;
    if ((facts.likeTitle[block.ordinal] ?? 0) >= 0.6) continue;
    const pair = branches(title, block);
    if (!pair) continue;
    const [own, next] = pair;
    const isBuiltAlike =
      own.tag === next.tag &&
      title.container.depth - own.depth <= block.container.depth - next.depth + 1;
    // What stands above it in its box is no part of it.
    const prose = proseAbove(next.end, facts) - proseAbove(block.ordinal, facts);
    if (isBuiltAlike && own.prose >= leastProse && prose >= leastProse / 2) return next.first;
  }
  return Infinity;
}
