import type { Block, Container } from '@/extraction/blocks/block';
import type { JudgeInput } from './judge-input';

/**
 * Another answer to what the story is: what Readability shows; all that the element around our
 * story holds; only the blocks that are hardly in doubt.
 */
export type OtherAnswer = {
  readonly label: 'readability' | 'surroundings' | 'sure-only';
  readonly blocks: ReadonlySet<number>;
};

/** From this chance on a block is hardly in doubt. */
const sureChance = 0.85;

/** Less text than this (characters) is no answer. */
const leastText = 140;

/** With more blocks than this it is the page, and nobody's choice. */
const mostBlocks = 3000;

/** Answers are told apart from this share of their text on. */
const leastDifference = 0.1;

/** Up to three other answers than `kept`, each different from it and from one another. */
export function otherAnswers(input: JudgeInput): readonly OtherAnswer[] {
  const { blocks } = input.segments;
  const where = (isIn: (block: Block) => boolean) =>
    new Set(blocks.filter(isIn).map((block) => block.ordinal));
  const home = surroundings(input);
  const answers: readonly OtherAnswer[] = [
    { label: 'readability', blocks: where((block) => input.picked[block.ordinal] === 1) },
    {
      label: 'surroundings',
      blocks: where(
        (block) => block.ordinal >= (home?.first ?? 0) && block.ordinal < (home?.end ?? 0),
      ),
    },
    {
      label: 'sure-only',
      blocks: where(
        (block) =>
          input.kept.has(block.ordinal) && (input.chances[block.ordinal] ?? 0) >= sureChance,
      ),
    },
  ];
  const told: OtherAnswer[] = [];
  for (const answer of answers) {
    if (answer.blocks.size > mostBlocks) continue;
    if (weightOf(blocks, (index) => answer.blocks.has(index)) < leastText) continue;
    const known = [input.kept, ...told.map((earlier) => earlier.blocks)];
    if (known.every((other) => difference(blocks, answer.blocks, other) >= leastDifference)) {
      told.push(answer);
    }
  }
  return told;
}

/** The innermost element that holds nine tenths of our story. */
function surroundings({ segments, kept }: JudgeInput): Container | null {
  const { blocks } = segments;
  const whole = weightOf(blocks, (index) => kept.has(index));
  const middle = blocks.filter((block) => kept.has(block.ordinal))[Math.floor(kept.size / 2)];
  let home = middle?.container ?? null;
  while (home) {
    const { first, end } = home;
    const inside = weightOf(blocks, (index) => kept.has(index) && index >= first && index < end);
    if (inside >= whole * 0.9) return home;
    home = home.parent;
  }
  return null;
}

/** Share of the text of two answers together that only one of them has. */
function difference(
  blocks: readonly Block[],
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
): number {
  const all = weightOf(blocks, (index) => one.has(index) || other.has(index));
  const shared = weightOf(blocks, (index) => one.has(index) && other.has(index));
  return all > 0 ? 1 - shared / all : 0;
}

function weightOf(blocks: readonly Block[], isIn: (index: number) => boolean): number {
  let weight = 0;
  for (const block of blocks) if (isIn(block.ordinal)) weight += block.plainText.length;
  return weight;
}
