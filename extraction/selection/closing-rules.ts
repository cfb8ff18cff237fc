import type { Block, Container } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';
import { isEntryLink } from './entry-link';

/** More text than this in a box makes it a part of the story, whatever button ends it. */
const mostInAppeal = 420;

/** A button says less than this. */
const longestButton = 45;

/** Without a name that says so, it says less. */
const shortButton = 25;

/** Counts and dates are shorter than this. */
const longestCounts = 120;

type Kept = { readonly kept: ReadonlySet<number> };

function isRealButton({ element }: Block): boolean {
  return element.firstElementChild?.localName === 'button';
}

function isButton(block: Block | undefined, kept: ReadonlySet<number>): block is Block {
  if (!block || kept.has(block.ordinal) || block.plainText.length > longestButton) return false;
  return block.linked >= block.plainText.length * 0.8 || isRealButton(block);
}

/** The innermost box that holds both blocks. */
function boxAround(one: Block, other: Block): Container {
  let box = one.container;
  while (box.parent && other.ordinal >= box.end) box = box.parent;
  return box;
}

/** Names of buttons, on the link or right around it. */
const buttonNames = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i;

/** Where readers are asked for money, as addresses say it; a link with round corners and room within, as utilities name them. */
const asking =
  /\/(?:donat|support|join|pidtrym|membership|spilnota|jar\/)|\brounded.*\bpx-[4-9]|\bpx-[4-9].*\brounded/i;

function isNamedButton(block: Block): boolean {
  const [link] = block.linkElements;
  if (asking.test(`${link?.getAttribute('href')} ${link?.getAttribute('class')}`)) return true;
  const elements = [link, block.element, block.container.element, block.container.parent?.element];
  return elements.some((element) => buttonNames.test(element?.getAttribute('class') ?? ''));
}

/**
 * Whether a block is an appeal: some lines that share a box with one button that the story leaves
 * out, and with nothing else, below the story's beginning. Donations, memberships and courses are
 * asked for like that in every language; guides have a button under each entry, and keep their text.
 */
export function isAppeal(
  block: Block,
  facts: PageFacts,
  { kept, second }: Kept & { readonly second: number },
): boolean {
  if (block.ordinal <= second) return false;
  const { blocks } = facts.segments;
  for (let step = 1; step <= 3; step += 1) {
    const next = blocks[block.ordinal + step];
    if (!next) return false;
    if (!isButton(next, kept)) continue;
    if (isEntryLink(next, facts)) return false;
    const box = boxAround(block, next);
    if (box.characters > mostInAppeal || box.end !== next.ordinal + 1 || box.pictures > 0)
      return false;
    // Or a box right between two blocks of the story: for the two alone, or with the way to a channel.
    const isBetween = box.tag !== 'blockquote' && kept.has(box.first - 1) && kept.has(box.end);
    const isPair = box.end - box.first === 2 && next.plainText.length < shortButton;
    // A notice before something that is not shown: right below the story, which has one sentence of it, and not its
    // title. The title of an entry in a guide is a link.
    const mates = blocks.slice(box.first, next.ordinal);
    if (isRealButton(next))
      return (
        kept.has(box.first - 1) &&
        mates.length > 1 &&
        mates.every((mate) => mate === block || (mate.linked === 0 && !kept.has(mate.ordinal)))
      );
    const leads = /[.!]$/.test(block.plainText) && !!facts.links[next.ordinal]?.channels;
    return isNamedButton(next) || (isBetween && (isPair || leads));
  }
  return false;
}

/** Whether a block is the last of the story, or of the box that has most of it. */
function isLast(
  block: Block,
  { best }: PageFacts,
  kept: ReadonlySet<number>,
  last: number,
): boolean {
  if (block.ordinal === last) return true;
  if (block.container !== best) return false;
  for (let index = block.ordinal + 1; index < best.end; index += 1)
    if (kept.has(index)) return false;
  return true;
}

/** Whether a block is the last of the story, wholly emphasised, with a link in it or a button right below it. */
export function isClosingAppeal(
  block: Block,
  facts: PageFacts,
  { kept, last }: Kept & { readonly last: number },
): boolean {
  if (block.blockType !== 'paragraph' || !isLast(block, facts, kept, last)) return false;
  if (block.plainText.length > mostInAppeal || (facts.texts[block.ordinal]?.emphasised ?? 0) < 0.9)
    return false;
  if (block.linkElements.length > 0 && block.linked < block.plainText.length) return true;
  const next = facts.segments.blocks[block.ordinal + 1];
  return isButton(next, kept) && next.ordinal < block.container.end;
}

/** A label, and a date, a count, or a name or two. */
const labelled = /[:：]\s*\d|^[^\s.,]+ ?[:：] ?[^\s,!?]+(?: [^\s,!?]+){0,2}$/;

/** A number and what is counted: "1 482 перегляди"; or a desk's sign: "(rgw/apl)", "انتهای پیام/". */
const counted = /^\d[\d ,.]* [^\d\s]+$|^\([^\s\d()]{2,4}(?:\/[^\s\d()]{2,4})*\)$|^[^.:!?]{3,24}\/$/;

/** A label, and an address to write to. */
const writeTo = /: \S+@\S+$/;

/** Whether a block closes the story with labels: views, added, changed, "编辑：陈晓燕", "Editor : A. C.". */
export function isCountsLine(
  block: Block,
  facts: PageFacts,
  { last }: { readonly last: number },
): boolean {
  if (block.ordinal !== last || block.blockType !== 'paragraph' || block.isSentence) return false;
  const text = facts.texts[block.ordinal];
  if (!text || block.plainText.length > longestCounts) return false;
  if (writeTo.test(block.plainText) || counted.test(block.plainText)) return true;
  return (
    (text.digits > 0.12
      ? text.sentenceEnds === 0
      : block.plainText.length < 40 && block.linked === 0) && labelled.test(block.plainText)
  );
}

/** Whether a short line above the story begins with a number: minutes of reading, views, comments. */
export function isCountAbove(
  block: Block,
  facts: PageFacts,
  { first, second }: { readonly first: number; readonly second: number },
): boolean {
  const isMinutes = /\d min/i.test(block.plainText);
  if (
    block.ordinal > (isMinutes ? second : first) ||
    block.blockType === 'heading' ||
    block.plainText.length > 40
  )
    return false;
  return (
    isMinutes ||
    (/^\d/.test(block.plainText) && (facts.texts[block.ordinal]?.sentenceEnds ?? 0) === 0)
  );
}

/**
 * Whether a heading or question stands over a form, in a box of its own that the story has nothing else
 * of, or is an answer to choose in it: a poll, a quiz.
 */
export function headsForm(block: Block, facts: PageFacts, { kept }: Kept): boolean {
  const asks = block.blockType === 'heading' || facts.texts[block.ordinal]?.ending === 2;
  if (!(asks || isRealButton(block)) || block.plainText.length > 120) return false;
  const { container } = block;
  if (
    container.characters > mostInAppeal ||
    container.element.querySelector('form,li>button') === null
  )
    return false;
  return facts.segments.blocks
    .slice(container.first, container.end)
    .every((other) => other === block || !kept.has(other.ordinal) || isRealButton(other));
}
