import type { Block } from '@/extraction/blocks/block';
import { meanings } from './class-meaning';
import { surroundingTags } from './container-facts';
import { lineGroups } from './line-groups';
import type { PageFacts } from './page-facts';

/** One number about a block; NaN never. */
export type Feature = (block: Block, page: PageFacts) => number;

const log = (value: number) => Math.log1p(Math.max(0, value));

const lineForms = { label: 3, opening: 2, within: 1 } as const;

const tagCodes: Readonly<Record<string, number>> = {
  p: 1,
  div: 2,
  span: 3,
  li: 4,
  td: 5,
  h1: 6,
  h2: 7,
  h3: 8,
  h4: 9,
  h5: 10,
  h6: 11,
  dt: 12,
  dd: 13,
  blockquote: 14,
  pre: 15,
  table: 16,
  figcaption: 17,
  a: 18,
  time: 19,
  address: 20,
  label: 21,
  summary: 22,
  section: 23,
  article: 24,
};

/** Own words, tag and links. */
export const ownFeatures: Readonly<Record<string, Feature>> = {
  tag: (block) => tagCodes[block.leaf?.tag ?? 'div'] ?? 0,
  length: (block, page) => log(page.texts[block.index]?.length ?? 0),
  linkDensity: (block) => block.linked / block.text.length,
  links: (block) => log(block.links.length),
  sentenceEnds: (block, page) => log(page.texts[block.index]?.sentenceEnds ?? 0),
  ending: (block, page) => page.texts[block.index]?.ending ?? 0,
  startsLow: (block, page) => (page.texts[block.index]?.startsLow ? 1 : 0),
  commas: (block, page) => page.texts[block.index]?.commas ?? 0,
  digits: (block, page) => page.texts[block.index]?.digits ?? 0,
  capitals: (block, page) => page.texts[block.index]?.capitals ?? 0,
  wordLength: (block, page) => block.text.length / (page.texts[block.index]?.words ?? 1),
  capitalised: (block, page) => page.texts[block.index]?.capitalised ?? 0,
  shortWords: (block, page) => page.texts[block.index]?.shortWords ?? 0,
  separators: (block, page) => log(page.texts[block.index]?.separators ?? 0),
  isQuoted: (block, page) => (page.texts[block.index]?.isQuoted ? 1 : 0),
  hasAddress: (block, page) => (page.texts[block.index]?.hasAddress ? 1 : 0),
  hasCopyright: (block, page) => (page.texts[block.index]?.hasCopyright ? 1 : 0),
  hasTime: (block, page) => (page.texts[block.index]?.hasTime ? 1 : 0),
  emphasised: (block, page) => page.texts[block.index]?.emphasised ?? 0,
  lineGroup: (block, page) => {
    const line = page.texts[block.index]?.line;
    return line ? lineGroups[line.kind] : 0;
  },
  lineForm: (block, page) => {
    const line = page.texts[block.index]?.line;
    return line ? lineForms[line.form] : 0;
  },
  linksOutside: (block, page) => page.links[block.index]?.outside ?? 0,
  linksInside: (block, page) => page.links[block.index]?.inside ?? 0,
  linksNetworks: (block, page) => page.links[block.index]?.networks ?? 0,
  linksHere: (block, page) => page.links[block.index]?.here ?? 0,
  linksLists: (block, page) => page.links[block.index]?.lists ?? 0,
  linksMail: (block, page) => page.links[block.index]?.mails ?? 0,
  likeTitle: (block, page) => page.likeTitle[block.index] ?? 0,
  likeDescription: (block, page) => page.likeDescription[block.index] ?? 0,
  inArticleBody: (block, page) => page.inArticleBody[block.index] ?? -1,
  repeats: (block, page) => Math.min(5, page.repeats[block.index] ?? 0),
  repeatsLater: (block, page) => Math.min(5, page.repeatsLater[block.index] ?? 0),
  underPrompt: (block, page) => page.underPrompt[block.index] ?? 0,
  mediaBefore: (block, page) => page.mediaBefore[block.index] ?? 0,
  mediaAfter: (block, page) => page.mediaBefore[block.index + 1] ?? 0,
  isItem: (block) => (block.shape === 'item' ? 1 : 0),
  ownMeaning: (block, page) => firstMeaning(page.containers[block.leaf?.index ?? -1]?.meaning ?? 0),
};

/** The number of the first meaning among bits, 0 for none: promo before body. */
function firstMeaning(bits: number): number {
  for (let number = 0; number < meanings.length; number += 1)
    if (bits & (1 << number)) return number + 1;
  return 0;
}

/** What the block stands in, by tags and names. */
export const surroundingFeatures: Readonly<Record<string, Feature>> = {
  ...Object.fromEntries(
    surroundingTags.map((tag, number): [string, Feature] => [
      `in-${tag}`,
      (block, page) =>
        ((page.containers[(block.leaf ?? block.container).index]?.tags ?? 0) >> number) & 1,
    ]),
  ),
  ...Object.fromEntries(
    meanings.map((meaning, number): [string, Feature] => [
      `named-${meaning}`,
      (block, page) => levelsTo(block, page, number),
    ]),
  ),
  isHidden: (block, page) =>
    page.containers[(block.leaf ?? block.container).index]?.isHidden ? 1 : 0,
  asks: (block, page) => (page.containers[(block.leaf ?? block.container).index]?.asks ? 1 : 0),
  isArticleBody: (block, page) =>
    page.containers[(block.leaf ?? block.container).index]?.isArticleBody ? 1 : 0,
  article: (block, page) => Math.min(5, page.containers[block.container.index]?.article ?? 0),
};

/** How near the next container with such a name is: 0 for none, 8 for the block itself, less further up. */
function levelsTo(block: Block, page: PageFacts, meaning: number): number {
  const start = block.leaf ?? block.container;
  const bit = 1 << meaning;
  if (!((page.containers[start.index]?.chain ?? 0) & bit)) return 0;
  let nearness = 8;
  for (let up: typeof start | null = start; up; up = up.parent) {
    if ((page.containers[up.index]?.meaning ?? 0) & bit) return nearness;
    nearness = Math.max(1, nearness - 1);
  }
  return 0;
}
