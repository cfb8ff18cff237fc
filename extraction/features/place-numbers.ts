import type { Block, Container } from '@/extraction/blocks/block';
import type { PageFacts } from './page-facts';

const log = (value: number) => Math.log1p(Math.max(0, value));

/** The sum of a running total over blocks `from` to before `end`. */
function over(before: Float64Array, from: number, end: number): number {
  const last = before.length - 1;
  const start = Math.min(last, Math.max(0, from));
  const stop = Math.min(last, Math.max(start, end));
  return (before[stop] ?? 0) - (before[start] ?? 0);
}

/** The share of the characters of blocks `from` to before `end` that Readability picked. */
function pickedShare(page: PageFacts, from: number, end: number): number {
  const characters = over(page.charactersBefore, from, end);
  return characters === 0 ? 0 : over(page.pickedBefore, from, end) / characters;
}

function signedLog(distance: number): number {
  return Math.sign(distance) * Math.log1p(Math.abs(distance));
}

/** Readability's opinion of the block and of what is around it, and where the block stands on the page. */
export function placeNumbers(block: Block, page: PageFacts): readonly number[] {
  const { ordinal, container } = block;
  const parent = container.parent ?? container;
  const blocks = page.picked.length;
  const prose = page.proseBefore[blocks] ?? 0;
  const characters = Math.max(1, page.charactersBefore[blocks] ?? 1);
  return [
    page.picked[ordinal] ?? 0,
    pickedShare(page, ordinal - 4, ordinal + 5),
    pickedShare(page, ordinal - 2, ordinal),
    pickedShare(page, ordinal + 1, ordinal + 3),
    pickedShare(page, container.first, container.end),
    pickedShare(page, parent.first, parent.end),
    pickedShare(page, 0, blocks),
    page.firstPicked < 0 ? 0 : signedLog(ordinal - page.firstPicked),
    page.lastPicked < 0 ? 0 : signedLog(ordinal - page.lastPicked),
    ordinal / blocks,
    block.offset / characters,
    page.titleBlock < 0 ? 0 : signedLog(ordinal - page.titleBlock),
    log(page.sinceHeading[ordinal] ?? 0),
    log(over(page.proseBefore, ordinal - 5, ordinal)),
    log(over(page.proseBefore, ordinal + 1, ordinal + 6)),
    (page.proseBefore[ordinal] ?? 0) / Math.max(1, prose),
    log(blocks),
    log(prose),
    prose / characters,
  ];
}

/** The two blocks before and the two after. */
export function neighbourNumbers(block: Block, page: PageFacts): readonly number[] {
  const numbers: number[] = [];
  for (const step of [-2, -1, 1, 2]) {
    const other = page.segments.blocks[block.ordinal + step];
    numbers.push(
      log(other?.plainText.length ?? 0),
      other ? other.linked / other.plainText.length : -1,
      other?.isSentence ? 1 : 0,
      other?.container === block.container ? 1 : 0,
      other?.blockType === 'heading' ? 1 : 0,
      page.texts[block.ordinal + step]?.ending ?? 0,
    );
  }
  return numbers;
}

/** The three containers around it. */
export function containerNumbers(block: Block, page: PageFacts): readonly number[] {
  const numbers: number[] = [];
  const prose = Math.max(1, page.proseBefore[page.picked.length] ?? 1);
  let { container } = block;
  for (let level = 1; level <= 3; level += 1) {
    const characters = Math.max(1, container.characters);
    const blocks = Math.max(1, container.end - container.first);
    const facts = page.containers[container.ordinal];
    numbers.push(
      log(container.characters),
      container.linked / characters,
      container.prose / characters,
      log(container.sentences),
      log(blocks),
      log(container.pictures),
      container.linkOnly / blocks,
      log(facts?.direct ?? 0),
      log(facts?.twins ?? 1),
      (block.ordinal - container.first) / blocks,
      container.prose / prose,
    );
    container = container.parent ?? container;
  }
  return numbers;
}

/** 1 in the same article element, 0 in another, -1 where there is none around the other. */
function articleLike(block: Block, page: PageFacts, other: Container | null | undefined): number {
  const theirs = page.containers[other?.ordinal ?? -1]?.article ?? 0;
  if (theirs === 0) return -1;
  return page.containers[block.container.ordinal]?.article === theirs ? 1 : 0;
}

/** Blocks before (negative) or after a box, as a logarithm; 0 in it. */
function sinceBox(ordinal: number, box: Container | null): number {
  if (!box) return 0;
  if (ordinal < box.first) return -log(box.first - ordinal);
  return ordinal >= box.end ? log(ordinal - box.end + 1) : 0;
}

/** How the block stands to the container with most sentences, and what blocks made like it are like. */
export function bestNumbers(block: Block, page: PageFacts): readonly number[] {
  const { ordinal, container } = block;
  let levels = 0;
  let met: Container | null = container;
  while (met && !page.bestAncestors.has(met)) {
    levels += 1;
    met = met.parent;
  }
  const best = page.containers[page.best?.ordinal ?? -1];
  const own = page.containers[container.ordinal];
  const make = page.makes[ordinal];
  return [
    Math.min(10, levels),
    met && page.best ? Math.min(12, page.best.depth - met.depth) : 12,
    (own?.direct ?? 0) / Math.max(1, best?.direct ?? 1),
    best && own && best.signature === own.signature ? 1 : 0,
    sinceBox(ordinal, page.best),
    log(make?.blocks ?? 1),
    make ? make.picked / make.blocks : 0,
    make ? make.sentences / make.blocks : 0,
    make ? make.linked / make.characters : 0,
    make ? log(make.characters / make.blocks) : 0,
    articleLike(block, page, page.best),
    articleLike(block, page, page.segments.blocks[page.titleBlock]?.container),
    page.inArticleBody[ordinal - 1] ?? -1,
    page.inArticleBody[ordinal + 1] ?? -1,
  ];
}
