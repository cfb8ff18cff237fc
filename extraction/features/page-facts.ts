import type { Block, Container, Segments } from '@/extraction/blocks/block';
import { foldText, sharedWords } from '@/extraction/blocks/same-text';
import { readContainers, type ContainerFacts } from './container-facts';
import { readLinks, type LinkFacts } from './link-facts';
import { readText, type TextFacts } from './text-facts';

/** What is known of a page before its blocks are judged. */
export type PageContext = {
  readonly url: string;
  readonly base: string;
  readonly title: string;
  readonly description: string;
  /** JSON-LD's `articleBody`; '' where there is none. */
  readonly articleBody: string;
  /** Numbers of the blocks that Readability picked. */
  readonly pick: ReadonlySet<number>;
};

/** Everything that a block's features are read from. */
export type PageFacts = {
  readonly segments: Segments;
  readonly title: string;
  readonly texts: readonly TextFacts[];
  readonly links: readonly LinkFacts[];
  readonly containers: readonly ContainerFacts[];
  /** 1 for each block that Readability picked. */
  readonly picked: Uint8Array;
  readonly firstPicked: number;
  readonly lastPicked: number;
  /** Characters picked before block n; one entry more than blocks. */
  readonly pickedBefore: Float64Array;
  /** Characters of sentences before block n. */
  readonly proseBefore: Float64Array;
  readonly charactersBefore: Float64Array;
  /** The container with most sentences of its own. */
  readonly best: Container | null;
  readonly bestAncestors: ReadonlySet<Container>;
  /** The block that is the page's title; -1 where none is. */
  readonly titleBlock: number;
  /** Share of words that a block shares with the title and with the description. */
  readonly likeTitle: Float32Array;
  readonly likeDescription: Float32Array;
  /** 1 where JSON-LD's body has the block's words, 0 where not, -1 where it has no body. */
  readonly inArticleBody: Float32Array;
  /** How many blocks before said the same. */
  readonly repeats: Uint16Array;
  /** Blocks since the last heading, capped. */
  readonly sinceHeading: Uint16Array;
};

function sums(blocks: readonly Block[], value: (block: Block) => number): Float64Array {
  const before = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    before[index + 1] = (before[index] ?? 0) + value(block);
  });
  return before;
}

function ancestorsOf(container: Container | null): ReadonlySet<Container> {
  const ancestors = new Set<Container>();
  for (let up = container; up; up = up.parent) ancestors.add(up);
  return ancestors;
}

function findTitle(blocks: readonly Block[], likeTitle: Float32Array): number {
  let found = -1;
  for (const block of blocks) {
    if (block.element.localName !== 'h1' && !block.element.closest('h1')) continue;
    const like = likeTitle[block.index] ?? 0;
    if (like >= 0.6 && (found < 0 || like > (likeTitle[found] ?? 0))) found = block.index;
  }
  if (found >= 0) return found;
  const other = blocks.find(
    (block) => block.shape === 'heading' && (likeTitle[block.index] ?? 0) >= 0.8,
  );
  return other?.index ?? -1;
}

/** A line says the same as another of a very different length only by chance. */
function likeness(folded: string, other: string): number {
  if (other === '' || folded === '') return 0;
  const ratio = folded.length / other.length;
  if (ratio < 0.25 || ratio > 4) return 0;
  return sharedWords(folded, other);
}

/** Reads what all features need, each thing once. */
export function readPage(segments: Segments, context: PageContext): PageFacts {
  const { blocks } = segments;
  const containers = readContainers(segments);
  const title = foldText(context.title);
  const description = foldText(context.description).slice(0, 400);
  const articleBody = foldText(context.articleBody);
  const likeTitle = new Float32Array(blocks.length);
  const likeDescription = new Float32Array(blocks.length);
  const inArticleBody = new Float32Array(blocks.length).fill(articleBody === '' ? -1 : 0);
  const repeats = new Uint16Array(blocks.length);
  const sinceHeading = new Uint16Array(blocks.length);
  const picked = new Uint8Array(blocks.length);
  const met = new Map<string, number>();
  let lastHeading = 0;
  for (const block of blocks) {
    const { index } = block;
    const folded = foldText(block.text.slice(0, 400));
    likeTitle[index] = likeness(folded, title);
    likeDescription[index] = likeness(folded, description);
    if (articleBody !== '' && folded !== '') {
      inArticleBody[index] = articleBody.includes(folded.slice(0, 120)) ? 1 : 0;
    }
    repeats[index] = met.get(folded) ?? 0;
    met.set(folded, (met.get(folded) ?? 0) + 1);
    if (block.shape === 'heading') lastHeading = index;
    sinceHeading[index] = Math.min(200, index - lastHeading);
    picked[index] = context.pick.has(index) ? 1 : 0;
  }
  let best: Container | null = null;
  for (const container of segments.containers) {
    if (
      !best ||
      (containers[container.index]?.direct ?? 0) > (containers[best.index]?.direct ?? 0)
    ) {
      best = container;
    }
  }
  return {
    segments,
    title: context.title,
    texts: blocks.map(readText),
    links: blocks.map((block) => readLinks(block, context.url, context.base)),
    containers,
    picked,
    firstPicked: picked.indexOf(1),
    lastPicked: picked.lastIndexOf(1),
    pickedBefore: sums(blocks, (block) => (picked[block.index] === 1 ? block.text.length : 0)),
    proseBefore: sums(blocks, (block) => (block.isSentence ? block.text.length : 0)),
    charactersBefore: sums(blocks, (block) => block.text.length),
    best,
    bestAncestors: ancestorsOf(best),
    titleBlock: findTitle(blocks, likeTitle),
    likeTitle,
    likeDescription,
    inArticleBody,
    repeats,
    sinceHeading,
  };
}
