import type { Block, Segments } from '@/extraction/blocks/block';
import { blockNumber } from '@/extraction/blocks/segment';
import { parseAddress } from '@/extraction/dom/addresses';
import { tidyText } from '@/extraction/dom/nodes';

/** What the links of a page's notes are to one another: by number, since no id of a page is kept. */
export type NotePlan = {
  /** Links in the text, each with the number of the note that it leads to. */
  readonly references: ReadonlyMap<Element, number>;
  /** Links in the notes, each with the number of the note that it leads back from. */
  readonly returns: ReadonlyMap<Element, number>;
  /** Elements of blocks, with the numbers of the notes that they belong to. */
  readonly blocks: ReadonlyMap<Element, readonly number[]>;
  /** Numbers (`Block.ordinal`) of all blocks that belong to notes. */
  readonly indexes: ReadonlySet<number>;
};

/** A page without notes. */
export const noNotes: NotePlan = {
  references: new Map(),
  returns: new Map(),
  blocks: new Map(),
  indexes: new Set(),
};

/** "1", "[12]", "*", "a", "note 3", "прим. 3": how a reference to a note looks. */
const marker = /^[[(]?(?:[\p{L}.]{0,7}\s?\p{Nd}{1,3}|\p{L}{1,2}|[*†‡§¶]{1,4})[\])]?[.,:]?$/u;

/** Characters of the longest such mark. */
const longestMark = 17;

/** Longer than this (characters, blocks) what a link leads to is a part of the page and no note. */
const most = { text: 3000, blocks: 12, notes: 999 };

/** Finds the notes of the story: marks in its text that lead to a text further down on the page. */
export function planNotes(
  segments: Segments,
  kept: ReadonlySet<number>,
  pageUrl: string,
): NotePlan {
  const nameOf = (link: Element) => fragmentOf(link, pageUrl);
  const marks = segments.blocks.flatMap((block) =>
    kept.has(block.ordinal)
      ? block.linkElements
          .map((link) => ({ link, block, name: nameOf(link) }))
          .filter(({ link, name }) => name !== '' && isMark(link, name))
      : [],
  );
  if (marks.length === 0) return noNotes;
  const targets = targetsOf(segments.body);
  const numbers = new Map<Element, number>();
  const references = new Map<Element, number>();
  const blocks = new Map<Element, readonly number[]>();
  const indexes = new Set<number>();
  for (const { link, block, name } of marks) {
    const target = targets.get(name);
    const noted = target ? blocksOf(target, segments) : [];
    if (!target || !isNote(noted, block)) continue;
    const number = numbers.get(target) ?? numbers.size + 1;
    if (number > most.notes) break;
    references.set(link, number);
    if (numbers.has(target)) continue;
    numbers.set(target, number);
    for (const each of noted) {
      blocks.set(each.element, [...(blocks.get(each.element) ?? []), number]);
      indexes.add(each.ordinal);
    }
  }
  return {
    references,
    returns: findReturns(references, blocks, (link) => targets.get(nameOf(link))),
    blocks,
    indexes,
  };
}

/** Whether a link looks like the mark of a note; where it leads is another question. */
function isMark(link: Element, name: string): boolean {
  const text = tidyText(link.textContent ?? '');
  if (text.length > longestMark || !marker.test(text)) return false;
  const isRaised = link.closest('sup') !== null || link.querySelector('sup') !== null;
  const said = [link.getAttribute('role'), link.getAttribute('class'), name].join(' ');
  return isRaised || /note|fnref/i.test(said) || /^[[(*†‡§¶]/.test(text);
}

/** The name within the page that a link leads to; '' for a link that leads anywhere else. */
function fragmentOf(link: Element, pageUrl: string): string {
  const href = link.getAttribute('href')?.trim() ?? '';
  const start = href.indexOf('#');
  // Some pages write their own address before the name.
  if (start < 0 || (start > 0 && !isSamePage(href.slice(0, start), pageUrl))) return '';
  const name = href.slice(start + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // Not an escape: then the name is what stands there.
    return name;
  }
}

function isSamePage(address: string, pageUrl: string): boolean {
  return parseAddress(address, pageUrl)?.href === parseAddress('', pageUrl)?.href.split('#')[0];
}

function targetsOf(body: Element): ReadonlyMap<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of body.querySelectorAll('[id],a[name]')) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name && !targets.has(name)) targets.set(name, element);
  }
  return targets;
}

/** The blocks of a target: those in it, or the one that it stands in. */
function blocksOf(target: Element, { blocks }: Segments): readonly Block[] {
  const around = target.closest(`[${blockNumber}]`);
  const inside = target.querySelectorAll(`[${blockNumber}]`);
  const elements = around ? [around] : Array.from(inside);
  const found = elements.flatMap((element) => {
    const block = blocks[Number(element.getAttribute(blockNumber))];
    return block ? [block] : [];
  });
  // A note's number can have a block to itself: the note is what shares its box.
  const [only] = found;
  return around && only && only.linked === only.plainText.length
    ? blocks.slice(only.ordinal + 1, only.container.end)
    : found;
}

function isNote(noted: readonly Block[], from: Block): boolean {
  const [first] = noted;
  if (!first || noted.length > most.blocks || first.ordinal <= from.ordinal) return false;
  if (noted.some((block) => block.blockType === 'heading' || block.blockType === 'table'))
    return false;
  const length = noted.reduce((sum, block) => sum + block.plainText.length, 0);
  return length > 1 && length <= most.text;
}

/** Links of the notes that lead to where they are referred to. */
function findReturns(
  references: ReadonlyMap<Element, number>,
  blocks: ReadonlyMap<Element, readonly number[]>,
  targetOf: (link: Element) => Element | undefined,
): ReadonlyMap<Element, number> {
  const returns = new Map<Element, number>();
  for (const [element, numbers] of blocks) {
    for (const link of element.querySelectorAll('a[href]')) {
      const target = targetOf(link);
      if (!target || references.has(link)) continue;
      const number = numbers.find((each) =>
        [...references].some(
          ([from, to]) => to === each && (target.contains(from) || from.contains(target)),
        ),
      );
      if (number !== undefined) returns.set(link, number);
    }
  }
  return returns;
}
