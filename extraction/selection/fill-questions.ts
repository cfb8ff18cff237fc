import type { Block, Container } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';
import { isInComments } from './in-comments';
import { withAdded } from './kept';

/** So many questions with their answers, side by side, are a part of the story. */
const fewestQuestions = 3;

/** Where fewer of the boxes made alike ask, they are cards, and some have questions for titles. */
const leastAsking = 0.7;

/** They stand in the story or right below it: behind so many other blocks at most. */
const mostBetween = 4;

/** Longer questions are prose, shorter ones the text of a button. */
const longestQuestion = 200;
const shortestQuestion = 10;

/** On average questions and answers need this much chance. */
const leastChance = 0.04;

/** Levels up from a question to the box that it shares with its answer. */
const deepestQuestion = 4;

/** Whether a block asks; the name of an icon may stand after the mark. */
function asks(block: Block, facts: PageFacts): boolean {
  const { length } = block.plainText;
  if (length > longestQuestion || length < shortestQuestion) return false;
  if (facts.hopeless[block.ordinal] === 1 || isInComments(block, facts)) return false;
  const links = facts.links[block.ordinal];
  const leads = (links?.inside ?? 0) + (links?.outside ?? 0) > 0;
  return !leads && /[?？؟]["”»)]?(?:\s\w{1,20})?$/.test(block.plainText);
}

/** The box that holds a question first, then its answer; null where links are much of it. */
function entryOf(question: Block, facts: PageFacts): Container | null {
  let box: Container | null = question.leaf ?? question.container;
  for (let level = 0; box?.parent && level <= deepestQuestion; level += 1) {
    if (box.first !== question.ordinal) return null;
    if (box.end > question.ordinal + 1) {
      const answers = facts.texts.slice(question.ordinal + 1, box.end);
      // A page builder's question may be a link that leads nowhere.
      const isLinked = (box.linked - question.linked) * 3 > box.characters;
      return !isLinked && answers.some(({ sentenceEnds }) => sentenceEnds > 0) ? box : null;
    }
    box = box.parent;
  }
  return null;
}

/** Boxes that each hold a question and its answer, those made alike in one box together. */
function groupsOf(facts: PageFacts, first: number): readonly (readonly Container[])[] {
  const groups = new Map<string, Container[]>();
  for (const block of facts.segments.blocks) {
    const entry = block.ordinal > first && asks(block, facts) ? entryOf(block, facts) : null;
    if (!entry) continue;
    // Page builders number their boxes in further names.
    const make = facts.containers[entry.ordinal]?.signature.replace(/[\w-]*\d\S*/g, '');
    const key = `${entry.parent?.ordinal} ${make}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/**
 * Adds questions with their answers: three or more boxes made alike, side by side, in the story or
 * right below it. Page builders fold them up, and nothing else tells that they are the story's.
 */
export function fillQuestions(
  kept: ReadonlySet<number>,
  facts: PageFacts,
  chances: Float32Array,
): ReadonlySet<number> {
  const { blocks } = facts.segments;
  const all = new Set(kept);
  const [firstKept = 0] = kept;
  for (const entries of groupsOf(facts, firstKept)) {
    const [entry] = entries;
    if (!entry || entries.length < fewestQuestions) continue;
    if (entries.length < (facts.containers[entry.ordinal]?.twins ?? 0) * leastAsking) continue;
    const own = entries.flatMap(({ first, end }) => blocks.slice(first, end));
    const around = blocks.slice(Math.max(0, entry.first - mostBetween), entry.first);
    if (![...around, ...own].some(({ ordinal }) => kept.has(ordinal))) continue;
    const sum = own.reduce((total, { ordinal }) => total + (chances[ordinal] ?? 0), 0);
    if (sum < own.length * leastChance) continue;
    for (const { ordinal } of own) all.add(ordinal);
    const heading = blocks[entry.first - 1];
    if (heading?.blockType === 'heading' && heading.linked === 0) all.add(heading.ordinal);
  }
  return withAdded(kept, [...all].slice(kept.size));
}
