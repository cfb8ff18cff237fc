import type { Block } from '@/extraction/blocks/block';
import { meanings } from './class-meaning';
import { surroundingTags, type ContainerFacts } from './container-facts';
import { lineForms } from '@/extraction/languages/language-pack';
import { lineGroups } from './line-groups';
import type { PageFacts } from './page-facts';

/** 1 for the first, up to 24 for the last; 0 for every other tag. */
const tags =
  'p div span li td h1 h2 h3 h4 h5 h6 dt dd blockquote pre table figcaption a time address label summary section article'.split(
    ' ',
  );

/** The number of the first meaning among bits, 0 for none: promo before body. */
function firstMeaning(bits: number): number {
  return bits === 0 ? 0 : 1 + Math.log2(bits & -bits);
}

/** Own words, tag and links. */
export function ownNumbers(block: Block, page: PageFacts): readonly number[] {
  const { ordinal, plainText } = block;
  const facts = page.texts[ordinal];
  const links = page.links[ordinal];
  const line = facts?.line;
  return [
    tags.indexOf(block.leaf?.tag ?? 'div') + 1,
    Math.log1p(facts?.length ?? 0),
    block.linked / plainText.length,
    Math.log1p(block.linkElements.length),
    Math.log1p(facts?.sentenceEnds ?? 0),
    facts?.ending ?? 0,
    facts?.startsLow ? 1 : 0,
    facts?.commas ?? 0,
    facts?.digits ?? 0,
    facts?.capitals ?? 0,
    facts?.capitalised ?? 0,
    facts?.shortWords ?? 0,
    plainText.length / (facts?.words ?? 1),
    facts?.isQuoted ? 1 : 0,
    Math.log1p(facts?.separators ?? 0),
    facts?.hasAddress ? 1 : 0,
    facts?.hasCopyright ? 1 : 0,
    facts?.hasTime ? 1 : 0,
    facts?.emphasised ?? 0,
    line ? lineGroups[line.kind] : 0,
    line ? 3 - lineForms.indexOf(line.form) : 0,
    links?.outside ?? 0,
    links?.inside ?? 0,
    links?.networks ?? 0,
    links?.here ?? 0,
    links?.lists ?? 0,
    links?.mails ?? 0,
    page.likeTitle[ordinal] ?? 0,
    page.likeDescription[ordinal] ?? 0,
    page.inArticleBody[ordinal] ?? -1,
    Math.min(5, page.repeats[ordinal] ?? 0),
    Math.min(5, page.repeatsLater[ordinal] ?? 0),
    page.underPrompt[ordinal] ?? 0,
    page.mediaBefore[ordinal] ?? 0,
    page.mediaBefore[ordinal + 1] ?? 0,
    block.blockType === 'item' ? 1 : 0,
    firstMeaning(page.containers[block.leaf?.ordinal ?? -1]?.meaning ?? 0),
  ];
}

/** What the block stands in, by tags and names. */
export function surroundingNumbers(block: Block, page: PageFacts): readonly number[] {
  const around = page.containers[(block.leaf ?? block.container).ordinal];
  const numbers = surroundingTags.map((_, at) => ((around?.tags ?? 0) >> at) & 1);
  nearMeanings(block, page, around, numbers);
  numbers.push(
    around?.isHidden ? 1 : 0,
    around?.asks ? 1 : 0,
    around?.isArticleBody ? 1 : 0,
    Math.min(5, page.containers[block.container.ordinal]?.article ?? 0),
  );
  return numbers;
}

/** For each meaning how near the next container with such a name is: 0 for none, 8 for the block itself, less further up. */
function nearMeanings(
  block: Block,
  page: PageFacts,
  around: ContainerFacts | undefined,
  numbers: number[],
): void {
  const from = numbers.length;
  for (const _ of meanings) numbers.push(0);
  let missing = around?.chain ?? 0;
  let nearness = 8;
  for (let up = block.leaf ?? block.container; missing !== 0; up = up.parent) {
    let found = (page.containers[up.ordinal]?.meaning ?? 0) & missing;
    missing &= ~found;
    for (; found !== 0; found &= found - 1) numbers[from + Math.log2(found & -found)] = nearness;
    nearness = Math.max(1, nearness - 1);
    if (!up.parent) break;
  }
}
