import type { Block } from '@/extraction/blocks/block';
import { repeatsTitle } from '@/extraction/blocks/same-text';
import type { PageFacts } from '@/extraction/features/page-facts';
import { isChannelLine, isPromptLine } from './line-rules';

/** From this chance on a block is the story's. */
const threshold = 0.5;

/** Less text than this makes no story: then Readability's pick is the better guess. */
const leastCharacters = 140;

/** No single rule may take more than this share of the story's sentences. */
const mostOfStory = 0.34;

type Rule = (block: Block, facts: PageFacts, kept: ReadonlySet<number>) => boolean;

function proseOf(blocks: Iterable<number>, facts: PageFacts): number {
  let prose = 0;
  for (const index of blocks) {
    const block = facts.segments.blocks[index];
    if (block?.isSentence) prose += block.text.length;
  }
  return prose;
}

/** Takes what a rule names out of the story, unless that is too much of it to be right. */
function applyRule(kept: ReadonlySet<number>, facts: PageFacts, rule: Rule): ReadonlySet<number> {
  const rest = new Set<number>();
  const taken = new Set<number>();
  for (const index of kept) {
    const block = facts.segments.blocks[index];
    if (block && rule(block, facts, kept)) taken.add(index);
    else rest.add(index);
  }
  return proseOf(taken, facts) > proseOf(kept, facts) * mostOfStory ? kept : rest;
}

/** A heading with nothing of the story after it, before the next heading of its rank or higher. */
const headsNothing: Rule = (block, facts, kept) => {
  if (block.shape !== 'heading') return false;
  const { blocks } = facts.segments;
  for (let index = block.index + 1; index < blocks.length; index += 1) {
    const next = blocks[index];
    if (!next || index > block.index + 40) break;
    if (!kept.has(index)) continue;
    return next.shape === 'heading' && rank(next) <= rank(block);
  }
  return true;
};

function rank(block: Block): number {
  return Number(block.element.localName.slice(1)) || 6;
}

const repeatsTheTitle: Rule = (block, facts) =>
  block.text.length < 300 &&
  (block.shape === 'heading' || (facts.texts[block.index]?.sentenceEnds ?? 0) === 0) &&
  (facts.likeTitle[block.index] ?? 0) >= 0.85 &&
  repeatsTitle(block.text, facts.title);

/** The rules that act on what the model chose, in order. */
const rules: readonly Rule[] = [isPromptLine, isChannelLine, repeatsTheTitle, headsNothing];

/** Chooses the story's blocks by the chance of each; rules take out what packs and shape agree on. */
export function selectBlocks(facts: PageFacts, chances: Float32Array): ReadonlySet<number> {
  const { blocks } = facts.segments;
  const chosen = blocks.filter((block) => (chances[block.index] ?? 0) >= threshold);
  const characters = chosen.reduce((sum, block) => sum + block.text.length, 0);
  let kept: ReadonlySet<number> = new Set(
    characters >= leastCharacters
      ? chosen.map((block) => block.index)
      : blocks.filter((block) => facts.picked[block.index] === 1).map((block) => block.index),
  );
  for (const rule of rules) kept = applyRule(kept, facts, rule);
  return kept;
}
