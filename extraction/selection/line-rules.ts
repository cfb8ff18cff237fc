import type { Block, Container } from '@/extraction/blocks/block';
import { foldText, shareOfWords } from '@/extraction/blocks/same-text';
import { isSpokenOnly } from '@/extraction/dom/spoken-only';
import type { PageFacts } from '@/extraction/features/page-facts';
import type { LineKind } from '@/extraction/languages/language-pack';
import { isEntryLink } from './entry-link';

/** Kinds of line that are never the story's, where structure agrees. */
const prompts: ReadonlySet<LineKind> = new Set([
  'ad-label',
  'read-also',
  'popular',
  'next-story',
  'subscribe',
  'donate',
  'share',
  'error-report',
  'comments',
  'consent',
  'print-mail',
  'tags',
  'loading',
  'paywall',
]);

/** Kinds that need no link to be what they say. */
const plain: ReadonlySet<LineKind> = new Set(['ad-label', 'consent', 'error-report', 'loading']);

/** Whether prose of the same container follows a heading: then even "Popular" is the story's. */
function headsProse(block: Block, facts: PageFacts): boolean {
  const next = facts.segments.blocks[block.ordinal + 1];
  return (
    block.blockType === 'heading' &&
    next?.isSentence === true &&
    next.linked < next.plainText.length * 0.3 &&
    (next.container === block.container || next.container.parent === block.container)
  );
}

/**
 * Whether a block is an item of a list without links that says other things too: names of networks
 * are a share bar only among their like.
 */
function isPlainItem(block: Block, facts: PageFacts): boolean {
  const { container } = block;
  if (block.blockType !== 'item' || container.linked > 0) return false;
  const others = facts.segments.blocks.slice(container.first, container.end);
  return others.some(({ ordinal }) => !facts.texts[ordinal]?.line);
}

/**
 * Whether a block is a line that the packs know and its shape agrees: a label that heads no prose,
 * or a short line that leads elsewhere.
 */
export function isPromptLine(block: Block, facts: PageFacts): boolean {
  const text = facts.texts[block.ordinal];
  const line = text?.line;
  if (!line || !prompts.has(line.kind)) return false;
  if (line.form === 'label') return !headsProse(block, facts) && !isPlainItem(block, facts);
  // Words within a line prove nothing of it: they are a sign for the model alone.
  if (line.form !== 'opening') return false;
  if (plain.has(line.kind)) return true;
  if (block.linkElements.length > 0 || block.element.closest('a'))
    return block.plainText.length < 300;
  // A label with its link in the next block ends in a colon or is wholly emphasised.
  return block.plainText.length < 80 && (text.ending === 3 || text.emphasised > 0.9);
}

/** More text than this in a box is no advertisement alone. */
const mostInAdvertisement = 420;

/**
 * Whether a block below the story's beginning stands in a small box with the label of an advertisement, a link or a
 * picture, and a line or two.
 */
export function isAdvertised(
  { ordinal, container }: Block,
  { texts }: PageFacts,
  { second }: { readonly second: number },
): boolean {
  if (ordinal <= second) return false;
  let box: Container | null = container;
  for (; box && box.characters <= mostInAdvertisement; box = box.parent) {
    const { first, end, linked, pictures } = box;
    const line = texts[first]?.line;
    if (line?.kind === 'ad-label' && line.form === 'label' && first < ordinal)
      return linked + pictures > 0 && end - first < 4;
  }
  return false;
}

/**
 * Whether a block is a short line whose only links go to messengers and networks, wholly
 * emphasised or wholly linked: the closing prompt of Ukrainian sites (see ukrainian news patterns
 * in the packs' sources), whatever its words.
 */
export function isChannelLine(
  block: Block,
  facts: PageFacts,
  { second }: { readonly second: number },
): boolean {
  const links = facts.links[block.ordinal];
  if (!links || links.channels === 0 || links.inside + links.outside > 0) return false;
  const emphasised = facts.texts[block.ordinal]?.emphasised ?? 0;
  const linked = block.linked / block.plainText.length;
  // A standfirst names the channel that its news is from.
  const least = block.ordinal > second ? 0.1 : 0.2;
  return block.plainText.length < 200 && (linked > 0.8 || (emphasised > 0.9 && linked > least));
}

/** Whether a block stands in a small box around a form that asks for an address, below the story's beginning. */
export function isFormText(
  block: Block,
  facts: PageFacts,
  { second }: { readonly second: number },
): boolean {
  return (
    block.ordinal > second &&
    facts.containers[(block.leaf ?? block.container).ordinal]?.asks === true
  );
}

/** Words before the link of a "See also: …" line. */
const longestAnnouncement = 40;

/**
 * Whether a block is a few words, a colon and one link to another page of the site: "Read also: …"
 * in any language.
 */
export function isAnnouncement(block: Block, facts: PageFacts): boolean {
  const links = facts.links[block.ordinal];
  if (block.blockType !== 'paragraph' || block.linkElements.length !== 1 || links?.inside !== 1)
    return false;
  const text = block.plainText.replace(/[.!…]$/, '');
  // A full stop may stand behind the link or in it.
  const [words = ''] = /^[^:：]*[:：]/.exec(text) ?? [];
  if (words.length > longestAnnouncement || block.linked < 15 || links.lists > 0) return false;
  return words !== '' && Math.abs(text.length - words.length - block.linked) <= 1;
}

/** Whether a short line is only there for the link after it, which the story leaves out. */
export function announcesNothing(
  block: Block,
  facts: PageFacts,
  { kept, last }: { readonly kept: ReadonlySet<number>; readonly last: number },
): boolean {
  const ending = facts.texts[block.ordinal]?.ending;
  const { container, blockType, plainText } = block;
  if (blockType === 'item' || blockType === 'table') return false;
  // A heading without a colon heads more than the link below it.
  const isWord = ending === 0 && plainText.length <= 30 && blockType !== 'heading';
  if (!isWord && (ending !== 3 || plainText.length > 60)) return false;
  const next = facts.segments.blocks[block.ordinal + 1];
  // What the last line announces is not there, but for a card.
  if (ending === 3 && block.ordinal === last && !facts.mediaBefore[last + 1]) return true;
  // An entry's words ("Plan to spend:") stay, whatever becomes of its link to a shop.
  if (!next || kept.has(next.ordinal) || isEntryLink(next, facts)) return false;
  // A post or video right below is what it announces.
  if (facts.segments.media.some(({ after, kind }) => after === next.ordinal && kind === 'embed'))
    return false;
  // Who is quoted belongs to what stands above.
  if (container.tag === 'blockquote' && next.container !== container) return false;
  return next.linked > next.plainText.length * 0.8 && next.plainText.length > 15;
}

/** What may stand beside a name: an address, a role, and what Korean calls a reporter. */
const besideName = /^[\uac00-\ud7af]+=|\S+@\S+|, [^!?]+$|(?<=\s)(?:기자|특파원)(?=\s|$)/g;

/** Whether a short line only says who wrote the story, and where to reach them. */
export function isByline(
  block: Block,
  facts: PageFacts,
  { second }: { readonly second: number },
): boolean {
  // A name may stand as a heading below the standfirst.
  const isSection = block.blockType === 'heading' && block.ordinal > second + 2;
  if (facts.byline === '' || isSection) return false;
  // "Oksana Hook on rivers", as the page describes itself.
  const isDek =
    block.plainText.length > 40 &&
    !/\d/.test(block.plainText) &&
    (facts.likeDescription[block.ordinal] ?? 0) > 0.7;
  if (isDek || block.plainText.length > facts.byline.length * 1.6 + 60) return false;
  const named = block.plainText.replace(besideName, ' ').trim();
  if (named === '' || named.length > facts.byline.length * 1.6 + 12) return false;
  const words = foldText(facts.byline).split(' ');
  return (
    shareOfWords(new Set(foldText(named).split(' ')), new Set(words)) === 1 && !block.isSentence
  );
}

/** Whether a block is a link to another page of the site in a list of one or two links and nothing else. */
export function isLoneLink(block: Block, { readLinks }: PageFacts): boolean {
  const { container } = block;
  const blocks = container.end - container.first;
  const isList = container.tag === 'ul' || container.tag === 'ol';
  const isLone = isList && blocks <= 2 && container.linkOnly === blocks;
  return isLone && block.blockType === 'item' && !readLinks(block).outside;
}

/** A quotation mark drawn large, in a paragraph of its own. */
const onlyMarks = /^[„“”"«»]+$/;

/** Whether a block is a label that nobody sees, or a mark that says nothing. */
export function isUnseenLabel(block: Block): boolean {
  return isSpokenOnly(block.element) || onlyMarks.test(block.plainText);
}
