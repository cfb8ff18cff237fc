import type { Block, Container } from '@/extraction/blocks/block';
import type { Feature } from './block-features';
import type { Make, PageFacts } from './page-facts';

const log = (value: number) => Math.log1p(Math.max(0, value));

/** The sum of a running total over blocks `from` to before `end`. */
function over(before: Float64Array, from: number, end: number): number {
  const last = before.length - 1;
  const start = Math.min(last, Math.max(0, from));
  const stop = Math.min(last, Math.max(start, end));
  return (before[stop] ?? 0) - (before[start] ?? 0);
}

function pickedShare(page: PageFacts, from: number, end: number): number {
  const characters = over(page.charactersBefore, from, end);
  return characters === 0 ? 0 : over(page.pickedBefore, from, end) / characters;
}

function signedLog(distance: number): number {
  return Math.sign(distance) * Math.log1p(Math.abs(distance));
}

/** Readability's opinion of the block and of what is around it. */
export const pickFeatures: Readonly<Record<string, Feature>> = {
  isPicked: (block, page) => page.picked[block.index] ?? 0,
  pickedAround: (block, page) => pickedShare(page, block.index - 4, block.index + 5),
  pickedBefore: (block, page) => pickedShare(page, block.index - 2, block.index),
  pickedAfter: (block, page) => pickedShare(page, block.index + 1, block.index + 3),
  pickedHere: (block, page) => pickedShare(page, block.container.first, block.container.end),
  pickedInParent: (block, page) => {
    const parent = block.container.parent ?? block.container;
    return pickedShare(page, parent.first, parent.end);
  },
  sinceFirstPicked: (block, page) =>
    page.firstPicked < 0 ? 0 : signedLog(block.index - page.firstPicked),
  sinceLastPicked: (block, page) =>
    page.lastPicked < 0 ? 0 : signedLog(block.index - page.lastPicked),
  pickedOfPage: (_, page) => pickedShare(page, 0, page.picked.length),
};

/** Where the block stands on the page. */
export const placeFeatures: Readonly<Record<string, Feature>> = {
  order: (block, page) => block.index / page.picked.length,
  offset: (block, page) =>
    block.offset / Math.max(1, page.charactersBefore[page.picked.length] ?? 1),
  sinceTitle: (block, page) => (page.titleBlock < 0 ? 0 : signedLog(block.index - page.titleBlock)),
  sinceHeading: (block, page) => log(page.sinceHeading[block.index] ?? 0),
  proseBefore: (block, page) => log(over(page.proseBefore, block.index - 5, block.index)),
  proseAfter: (block, page) => log(over(page.proseBefore, block.index + 1, block.index + 6)),
  proseSoFar: (block, page) =>
    over(page.proseBefore, 0, block.index) / Math.max(1, page.proseBefore[page.picked.length] ?? 1),
  blocksOfPage: (_, page) => log(page.picked.length),
  proseOfPage: (_, page) => log(page.proseBefore[page.picked.length] ?? 0),
  proseShareOfPage: (_, page) =>
    (page.proseBefore[page.picked.length] ?? 0) /
    Math.max(1, page.charactersBefore[page.picked.length] ?? 1),
};

/** The blocks beside it. */
export const neighbourFeatures: Readonly<Record<string, Feature>> = Object.fromEntries(
  [-2, -1, 1, 2].flatMap((step): [string, Feature][] => {
    const at = (block: Block, page: PageFacts) => page.segments.blocks[block.index + step];
    return [
      [`length${step}`, (block, page) => log(at(block, page)?.text.length ?? 0)],
      [
        `linkDensity${step}`,
        (block, page) => {
          const other = at(block, page);
          return other ? other.linked / other.text.length : -1;
        },
      ],
      [`isSentence${step}`, (block, page) => (at(block, page)?.isSentence ? 1 : 0)],
      [
        `together${step}`,
        (block, page) => (at(block, page)?.container === block.container ? 1 : 0),
      ],
      [`isHeading${step}`, (block, page) => (at(block, page)?.shape === 'heading' ? 1 : 0)],
      [`ending${step}`, (block, page) => page.texts[block.index + step]?.ending ?? 0],
    ];
  }),
);

type ContainerFeature = (container: Container, page: PageFacts, block: Block) => number;

const ofContainer: Readonly<Record<string, ContainerFeature>> = {
  characters: (container) => log(container.characters),
  linkDensity: (container) => container.linked / Math.max(1, container.characters),
  prose: (container) => container.prose / Math.max(1, container.characters),
  sentences: (container) => log(container.sentences),
  blocks: (container) => log(container.end - container.first),
  pictures: (container) => log(container.pictures),
  linkOnly: (container) => container.linkOnly / Math.max(1, container.end - container.first),
  direct: (container, page) => log(page.containers[container.index]?.direct ?? 0),
  twins: (container, page) => log(page.containers[container.index]?.twins ?? 1),
  rank: (container, _, block) =>
    (block.index - container.first) / Math.max(1, container.end - container.first),
  ofPage: (container, page) =>
    container.prose / Math.max(1, page.proseBefore[page.picked.length] ?? 1),
};

function above(block: Block, levels: number): Container {
  let container = block.container;
  for (let level = 1; level < levels && container.parent; level += 1) container = container.parent;
  return container;
}

/** The three containers around it. */
export const containerFeatures: Readonly<Record<string, Feature>> = Object.fromEntries(
  [1, 2, 3].flatMap((level) =>
    Object.entries(ofContainer).map(([name, feature]): [string, Feature] => [
      `${name}-${level}`,
      (block, page) => feature(above(block, level), page, block),
    ]),
  ),
);

/** Levels from a block up to a container that also holds the page's longest run of sentences. */
function levelsToBest(block: Block, page: PageFacts): number {
  let levels = 0;
  for (let up: Container | null = block.container; up; up = up.parent) {
    if (page.bestAncestors.has(up)) return levels;
    levels += 1;
  }
  return levels;
}

function meeting(block: Block, page: PageFacts): Container | null {
  for (let up: Container | null = block.container; up; up = up.parent) {
    if (page.bestAncestors.has(up)) return up;
  }
  return null;
}

/** How the block stands to the container with most sentences. */
export const bestFeatures: Readonly<Record<string, Feature>> = {
  levelsToBest: (block, page) => Math.min(10, levelsToBest(block, page)),
  levelsFromBest: (block, page) => {
    const met = meeting(block, page);
    return met && page.best ? Math.min(12, page.best.depth - met.depth) : 12;
  },
  directOfBest: (block, page) =>
    (page.containers[block.container.index]?.direct ?? 0) /
    Math.max(1, page.containers[page.best?.index ?? -1]?.direct ?? 1),
  likeBest: (block, page) => {
    const best = page.containers[page.best?.index ?? -1];
    const own = page.containers[block.container.index];
    return best && own && best.signature === own.signature ? 1 : 0;
  },
  sinceBest: (block, page) =>
    page.best === null
      ? 0
      : block.index < page.best.first
        ? -log(page.best.first - block.index)
        : block.index >= page.best.end
          ? log(block.index - page.best.end + 1)
          : 0,
};

/** What all blocks made like this one are like. */
export const makeFeatures: Readonly<Record<string, Feature>> = {
  madeAlike: (block, page) => log(page.makes[block.index]?.blocks ?? 1),
  alikePicked: (block, page) => ofMake(block, page, (make) => make.picked / make.blocks),
  alikeSentences: (block, page) => ofMake(block, page, (make) => make.sentences / make.blocks),
  alikeLinked: (block, page) => ofMake(block, page, (make) => make.linked / make.characters),
  alikeLength: (block, page) => ofMake(block, page, (make) => log(make.characters / make.blocks)),
  articleOfBest: (block, page) => articleLike(block, page, page.best),
  articleOfTitle: (block, page) =>
    articleLike(block, page, page.segments.blocks[page.titleBlock]?.container ?? null),
  'inArticleBody-1': (block, page) => page.inArticleBody[block.index - 1] ?? -1,
  inArticleBody1: (block, page) => page.inArticleBody[block.index + 1] ?? -1,
};

function ofMake(block: Block, page: PageFacts, read: (make: Make) => number): number {
  const make = page.makes[block.index];
  return make ? read(make) : 0;
}

/** 1 in the same article element, 0 in another, -1 where there is none around the other. */
function articleLike(block: Block, page: PageFacts, other: Container | null): number {
  const theirs = page.containers[other?.index ?? -1]?.article ?? 0;
  if (theirs === 0) return -1;
  return page.containers[block.container.index]?.article === theirs ? 1 : 0;
}
