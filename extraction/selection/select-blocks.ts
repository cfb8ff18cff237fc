import type { Block } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';
import { isInComments } from './in-comments';
import { isCardText } from './card-rule';
import { isNamedCaption } from './caption-rule';
import { headsForm, isAppeal, isClosingAppeal, isCountAbove, isCountsLine } from './closing-rules';
import { fillGaps } from './fill-gaps';
import { fillHeadings } from './fill-headings';
import { fillQuestions } from './fill-questions';
import { fillLists } from './fill-lists';
import { fillTables } from './fill-tables';
import { fillTied, isTimeAbove } from './fill-tied';
import { findNextStory } from './find-next-story';
import { findStandfirst } from './find-standfirst';
import { headsNothing, repeatsTheTitle } from './heading-rules';
import {
  announcesNothing,
  isAdvertised,
  isAnnouncement,
  isByline,
  isChannelLine,
  isFormText,
  isLoneLink,
  isPromptLine,
  isUnseenLabel,
} from './line-rules';
import { isRightsLine } from './rights-line';
import { isPullQuote, saysAgain } from './said-again';
import { firstOf, withAdded } from './kept';

/** From this chance on a block is the story's. */
const threshold = 0.5;

/** Where that finds next to nothing, more of the story is missing than of anything else in it. */
const lowThreshold = 0.3;

/** Next to nothing: this share of the page's sentences; more, where it is fewer characters than this. */
const smallShare = 0.2;
const largerShare = 0.5;
const fewCharacters = 800;

/** Less text than this makes no story: then Readability's pick is the better guess. */
const leastCharacters = 140;

/** A list shows its beginning. */
const mostLines = 100;

/** No single rule may take more than this share of the story's sentences. */
const mostOfStory = 0.34;

/** A story that a page has twice, as a whole, is said again for nearly half: it stays where it is said first. */
const leastOfCopy = 0.47;

/** More than this in cards is a story told in cards. */
const mostInCards = 0.12;

/** The story as it is before a rule looks at its blocks. */
type Story = {
  readonly kept: ReadonlySet<number>;
  readonly last: number;
  /** The number of the first block that says each sentence. */
  readonly said: ReadonlyMap<string, number>;
  /** The numbers of the first two blocks that read as sentences. */
  readonly first: number;
  readonly second: number;
};

/** A story of an endless feed is at least this share of what the feed shows. */
const leastOfFeed = 0.15;

type Rule = (block: Block, facts: PageFacts, story: Story) => boolean;

function readStory(kept: ReadonlySet<number>, facts: PageFacts): Story {
  const said = new Map<string, number>();
  let last = -1;
  const sentences: number[] = [];
  for (const index of kept) {
    const block = facts.segments.blocks[index];
    if (!block) continue;
    last = Math.max(last, index);
    if (block.isSentence && sentences.length < 2) sentences.push(index);
    if (!said.has(block.plainText)) said.set(block.plainText, index);
  }
  return { kept, last, said, first: sentences[0] ?? Infinity, second: sentences[1] ?? Infinity };
}

function proseOf(blocks: Iterable<number>, facts: PageFacts): number {
  let prose = 0;
  for (const index of blocks) {
    const block = facts.segments.blocks[index];
    if (block?.isSentence) prose += block.plainText.length;
  }
  return prose;
}

/** What a rule names of the story; nothing where that is too much of it to be right. */
function takenBy(rule: Rule, story: Story, facts: PageFacts): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const index of story.kept) {
    const block = facts.segments.blocks[index];
    if (block && rule(block, facts, story)) taken.add(index);
  }
  const most = rule === isCardText ? mostInCards : mostOfStory;
  const share = proseOf(taken, facts) / proseOf(story.kept, facts);
  const isCopy = rule === saysAgain && share > leastOfCopy;
  return share > most && !isCopy ? new Set() : taken;
}

/** Applies the rules one after the other; the story is read anew only where one took something. */
function applyRules(kept: ReadonlySet<number>, facts: PageFacts): ReadonlySet<number> {
  let story = readStory(kept, facts);
  for (const rule of rules) {
    const taken = takenBy(rule, story, facts);
    if (taken.size === 0) continue;
    story = readStory(new Set([...story.kept].filter((index) => !taken.has(index))), facts);
  }
  return story.kept;
}

/** A date above the story: the reading screen shows it on its own. */
const isDateAbove: Rule = (block, facts, { kept, second }) => {
  const { blockType, plainText, isSentence } = block;
  if (blockType === 'heading' || plainText.length > 80 || isSentence || block.ordinal > second)
    return false;
  if (isTimeAbove(block, facts, kept)) return false;
  if (block.plainText.length < 40 && (facts.texts[block.ordinal]?.digits ?? 0) > 0.3) return true;
  const time = block.element.matches('time') ? block.element : block.element.querySelector('time');
  return (time?.textContent ?? '').length >= block.plainText.length * 0.5;
};

/** A short line at the very end that leads to a messenger or network. */
const isClosingLine: Rule = (block, facts, { last }) => {
  const links = facts.links[block.ordinal];
  if (!links || links.channels === 0 || links.inside + links.outside > 0) return false;
  return block.plainText.length <= 160 && last === block.ordinal;
};

/** The rules that act on what the model chose, in order. */
const rules: readonly Rule[] = [
  isUnseenLabel,
  isPromptLine,
  isAdvertised,
  isCardText,
  isAnnouncement,
  isLoneLink,
  isByline,
  isChannelLine,
  isFormText,
  isNamedCaption,
  saysAgain,
  isPullQuote,
  isDateAbove,
  isRightsLine,
  isCountsLine,
  isClosingLine,
  isAppeal,
  isClosingAppeal,
  isCountAbove,
  headsForm,
  repeatsTheTitle,
  announcesNothing,
  headsNothing,
];

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.plainText.length, 0);
}

function chooseByChance(facts: PageFacts, chances: Float32Array): readonly Block[] {
  const { blocks } = facts.segments;
  const chosenFrom = (least: (block: Block) => number) =>
    blocks.filter((block) => (chances[block.ordinal] ?? 0) >= least(block));
  const chosen = chosenFrom(() => threshold);
  const prose = facts.proseBefore[blocks.length] ?? 0;
  const length = lengthOf(chosen);
  const share = length < fewCharacters ? largerShare : smallShare;
  if (length >= prose * share) return chosen;
  return chosenFrom((block) => (isInComments(block, facts) ? threshold : lowThreshold));
}

/** Chooses the story's blocks by the chance of each; rules take out what packs and shape agree on. */
export function selectBlocks(facts: PageFacts, chances: Float32Array): ReadonlySet<number> {
  const chosen = chooseByChance(facts, chances);
  if (lengthOf(chosen) < leastCharacters) return secondBest(facts);
  let kept: ReadonlySet<number> = new Set(chosen.map((block) => block.ordinal));
  const end = findNextStory(facts);
  const before = new Set([...kept].filter((index) => index < end));
  // A page with its story below a second title has no next story: what is above must be one.
  if (proseOf(before, facts) > proseOf(kept, facts) * leastOfFeed) kept = before;
  const standfirst = findStandfirst(facts, chances, firstOf(kept));
  if (standfirst !== null) kept = withAdded(kept, [standfirst]);
  kept = fillGaps(kept, facts, chances);
  kept = fillHeadings(kept, facts, chances);
  kept = fillLists(kept, facts, chances);
  kept = fillTables(kept, facts, chances);
  kept = fillQuestions(kept, facts, chances);
  // Once more: what is tied to what has come since.
  kept = fillGaps(kept, facts, chances);
  return applyRules(fillTied(kept, facts), facts);
}

/** Where there is no story: what Readability picked, else what a list or front page says. */
function secondBest(facts: PageFacts): ReadonlySet<number> {
  const { blocks } = facts.segments;
  const picked = blocks.filter((block) => facts.picked[block.ordinal] === 1);
  const lines = blocks.filter((block) => block.plainText.length >= 30).slice(0, mostLines);
  const enough = lengthOf(picked) >= leastCharacters;
  const best = enough ? picked : lines.length > 0 ? lines : blocks.slice(0, mostLines);
  return new Set(best.map((block) => block.ordinal));
}
