import type { Block, Container, Segments } from '@/extraction/blocks/block';
import { findBarren } from '@/extraction/blocks/barren';
import { foldText, shareOfWords } from '@/extraction/blocks/same-text';
import { cleanPick } from '@/extraction/witnesses/clean-pick';
import { readabilityPick } from '@/extraction/witnesses/readability-pick';
import { lineGroups } from './line-groups';
import { readMakes, type Make } from './makes';
import { readContainers, type ContainerFacts } from './container-facts';
import { createLinkReader, noLinks, type LinkFacts } from './link-facts';
import { noText, readText, type TextFacts } from './text-facts';

/** What is known of a page before its blocks are judged. */
export type PageContext = {
  readonly url: string;
  readonly base: string;
  readonly title: string;
  readonly byline: string;
  readonly description: string;
  /** JSON-LD's `articleBody`; '' where there is none. */
  readonly articleBody: string;
};

/** Everything that a block's features are read from. */
export type PageFacts = {
  readonly segments: Segments;
  readonly title: string;
  readonly byline: string;
  readonly texts: readonly TextFacts[];
  readonly links: readonly LinkFacts[];
  /** Reads where the links of a block lead about which `links` says nothing, since it is hopeless. */
  readonly readLinks: (block: Block) => LinkFacts;
  readonly containers: readonly ContainerFacts[];
  /** 1 for each block in a menu or list of links: nothing more is asked about it. */
  readonly hopeless: Uint8Array;
  /** 1 for each block that Readability picked; none on pages too long for it. */
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
  readonly repeatsLater: Uint16Array;
  /** Pictures and embeds right before block n, capped; one entry more than blocks. */
  readonly mediaBefore: Uint8Array;
  /** The kind of prompt that heads the blocks around (see `lineGroups`), 0 for none. */
  readonly underPrompt: Uint8Array;
  /** What blocks of the same make have in common, by block. */
  readonly makes: readonly Make[];
  /** Blocks since the last heading, capped. */
  readonly sinceHeading: Uint16Array;
};

function countMedia(segments: Segments): Uint8Array {
  const before = new Uint8Array(segments.blocks.length + 1);
  for (const { after } of segments.media) before[after] = Math.min(9, (before[after] ?? 0) + 1);
  return before;
}

/** Carries a prompt's kind on to what follows it in its box, until prose or a plain heading. */
function readPrompts(blocks: readonly Block[], texts: readonly TextFacts[]): Uint8Array {
  const under = new Uint8Array(blocks.length);
  let group = 0;
  let home: Container | null = null;
  for (const block of blocks) {
    const line = texts[block.ordinal]?.line;
    if (home && block.ordinal >= home.end) group = 0;
    if (line && (line.form === 'label' || block.plainText.length < 60)) {
      group = lineGroups[line.kind];
      home = block.container.parent ?? block.container;
    } else if (
      block.blockType === 'heading' ||
      (block.isSentence && block.linkElements.length === 0)
    )
      group = 0;
    under[block.ordinal] = group;
  }
  return under;
}

function countLater(folded: readonly string[]): Uint16Array {
  const later = new Uint16Array(folded.length);
  const met = new Map<string, number>();
  for (let index = folded.length - 1; index >= 0; index -= 1) {
    const text = folded[index] ?? '';
    later[index] = met.get(text) ?? 0;
    met.set(text, (later[index] ?? 0) + 1);
  }
  return later;
}

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
    const like = likeTitle[block.ordinal] ?? 0;
    if (like >= 0.6 && (found < 0 || like > (likeTitle[found] ?? 0))) found = block.ordinal;
  }
  if (found >= 0) return found;
  const other = blocks.find(
    (block) => block.blockType === 'heading' && (likeTitle[block.ordinal] ?? 0) >= 0.8,
  );
  return other?.ordinal ?? -1;
}

/** A line says the same as another of a very different length only by chance. */
function likeness(folded: string, other: string, words: ReadonlySet<string>): number {
  if (other === '' || folded === '') return 0;
  const ratio = folded.length / other.length;
  if (ratio < 0.25 || ratio > 4) return 0;
  return shareOfWords(new Set(folded.split(' ')), words);
}

/** Reads what all features need, each thing once. */
export function readPage(segments: Segments, context: PageContext): PageFacts {
  const { blocks } = segments;
  const barren = findBarren(segments.containers);
  const containers = readContainers(segments, barren);
  const pick = readabilityPick(segments);
  cleanPick(pick, segments, containers);
  const title = foldText(context.title);
  const description = foldText(context.description).slice(0, 400);
  const titleWords = new Set(title.split(' '));
  const descriptionWords = new Set(description.split(' '));
  const articleBody = foldText(context.articleBody);
  const likeTitle = new Float32Array(blocks.length);
  const likeDescription = new Float32Array(blocks.length);
  const inArticleBody = new Float32Array(blocks.length).fill(articleBody === '' ? -1 : 0);
  const repeats = new Uint16Array(blocks.length);
  const sinceHeading = new Uint16Array(blocks.length);
  const picked = new Uint8Array(blocks.length);
  const met = new Map<string, number>();
  const foldedTexts: string[] = [];
  let lastHeading = 0;
  const hopeless = Uint8Array.from(blocks, (block) => barren[block.container.ordinal] ?? 0);
  for (const block of blocks) {
    const { ordinal } = block;
    if (block.blockType === 'heading') lastHeading = ordinal;
    sinceHeading[ordinal] = Math.min(200, ordinal - lastHeading);
    picked[ordinal] = pick.has(ordinal) ? 1 : 0;
    if (hopeless[ordinal] === 1) {
      foldedTexts.push('');
      continue;
    }
    const folded = foldText(block.plainText.slice(0, 400));
    foldedTexts.push(folded);
    likeTitle[ordinal] = likeness(folded, title, titleWords);
    likeDescription[ordinal] = likeness(folded, description, descriptionWords);
    if (articleBody !== '' && folded !== '') {
      inArticleBody[ordinal] = articleBody.includes(folded.slice(0, 120)) ? 1 : 0;
    }
    repeats[ordinal] = met.get(folded) ?? 0;
    met.set(folded, (met.get(folded) ?? 0) + 1);
  }
  const readLinks = createLinkReader(context.url, context.base);
  const texts = blocks.map((block) => (hopeless[block.ordinal] === 1 ? noText : readText(block)));
  let best: Container | null = null;
  for (const container of segments.containers) {
    if (
      !best ||
      (containers[container.ordinal]?.direct ?? 0) > (containers[best.ordinal]?.direct ?? 0)
    ) {
      best = container;
    }
  }
  return {
    segments,
    title: context.title,
    byline: context.byline,
    texts,
    hopeless,
    links: blocks.map((block) => (hopeless[block.ordinal] === 1 ? noLinks : readLinks(block))),
    readLinks,
    containers,
    picked,
    firstPicked: picked.indexOf(1),
    lastPicked: picked.lastIndexOf(1),
    pickedBefore: sums(blocks, (block) =>
      picked[block.ordinal] === 1 ? block.plainText.length : 0,
    ),
    proseBefore: sums(blocks, (block) => (block.isSentence ? block.plainText.length : 0)),
    charactersBefore: sums(blocks, (block) => block.plainText.length),
    best,
    bestAncestors: ancestorsOf(best),
    titleBlock: findTitle(blocks, likeTitle),
    likeTitle,
    likeDescription,
    inArticleBody,
    repeats,
    repeatsLater: countLater(foldedTexts),
    mediaBefore: countMedia(segments),
    underPrompt: readPrompts(blocks, texts),
    makes: readMakes(blocks, containers, picked),
    sinceHeading,
  };
}
