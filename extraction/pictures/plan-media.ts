import type { Figure } from '@/article/article';
import type { Block, Container, Medium, Segments } from '@/extraction/blocks/block';
import type { LinkCard } from '@/extraction/compose/compose-body';
import type { PageCopy } from '@/extraction/copy/copy-page';
import { absoluteAddress } from '@/extraction/dom/addresses';
import { isSpokenOnly } from '@/extraction/dom/spoken-only';
import { matchLine } from '@/extraction/languages/match-line';
import { captionOfLines } from './caption-credit';
import { captionLines } from './caption-lines';
import { linkCard } from './link-card';
import { longestCaption, looseCaption, namedBelow } from './loose-caption';
import { isAuthors, isCard } from './of-others';
import { pictureIdentity, pictureName } from './picture-source';
import { readMedium } from './read-medium';

/** Which pictures and embeds belong to the story, and where. */
export type MediaPlan = {
  readonly lead: Figure | null;
  readonly figures: ReadonlyMap<Element, readonly Figure[]>;
  readonly cards: ReadonlyMap<Element, LinkCard>;
  /** Blocks that turned out to be captions. */
  readonly captions: ReadonlySet<number>;
};

type Story = {
  readonly segments: Segments;
  readonly kept: ReadonlySet<number>;
  readonly first: number;
  /** The first block below the standfirst. */
  readonly opening: number;
  readonly last: number;
  readonly copy: PageCopy;
  readonly pageUrl: string;
  readonly base: string;
  readonly byline: string;
  /** Addresses that the page shares itself with. */
  readonly sharePictures: readonly string[];
};

function keptIn(container: Container, story: Story): boolean {
  for (let index = container.first; index < container.end; index += 1) {
    if (story.kept.has(index)) return true;
  }
  return false;
}

/** The smallest container that holds any text, from one outwards. */
function withText(container: Container): Container {
  let box = container;
  while (box.parent && box.end === box.first) box = box.parent;
  return box;
}

/**
 * The blocks beside a medium that can be its caption; null in a card of another story, which the
 * picture that the page shares itself with never is in, or beside the name of whom it shows.
 */
function captionBlocks(
  medium: Medium,
  story: Story,
  titleBlock: number,
  alt: string | undefined,
  isShared: boolean,
  around = withText(medium.container),
): readonly Block[] | null {
  // In the title's own box a picture is no card of another story.
  const isAtTitle = titleBlock >= around.first && titleBlock < around.end;
  if (isAtTitle || keptIn(around, story)) return looseCaption(medium, around, story);
  const link = medium.element.closest('a');
  const blocks = story.segments.blocks
    .slice(around.first, around.end)
    // "15 photographs": the picture's own link says how many more there are.
    .filter(
      ({ linkElements, plainText }) =>
        !link || !linkElements.includes(link) || !/^\+?\d/.test(plainText),
    )
    // "Image", as Drupal tells screen readers.
    .filter(({ element }) => !isSpokenOnly(element));
  // Past labels that nobody sees.
  if (blocks.length === 0 && around.end > around.first && around.parent)
    return captionBlocks(medium, story, titleBlock, alt, isShared, withText(around.parent)) ?? [];
  if (blocks.length > 4 || around.characters > longestCaption * 2) return null;
  if (blocks.some((block) => block.blockType === 'heading')) return null;
  const isLink = ({ linked, linkElements, plainText }: Block) =>
    linked > plainText.length * (link && linkElements.includes(link) ? 0.5 : 0.8) ||
    (alt && linked === alt.length && plainText.includes(alt));
  // It opens the picture, and leads to no other page, nor to a network.
  const opens = /^#$|\.(?:jpe?g|png|webp)$/i.test(link?.getAttribute('href') ?? '');
  const isSaid = ({ plainText, linkElements }: Block) =>
    plainText.length > 15 && !matchLine(plainText) && linkElements.every((each) => each === link);
  if (opens && blocks.every(isSaid)) return blocks;
  const plain = blocks.filter((block) => !isLink(block));
  // A site's sign that it shares pages with stands among its menus.
  const isOwn = isShared && plain.length < 2 && !medium.element.closest('nav');
  return isOwn || plain.length === blocks.length ? plain : null;
}

/** A sign or a digit in a line of its own is a button's. */
const buttonSign = /^[!-'*-@▶►⏵]$/;

/** Caption blocks say what a picture shows whose figure does not. */
function withCaption(figure: Figure, blocks: readonly Block[]): Figure {
  if (figure.caption || figure.credit || !blocks[0]) return figure;
  const lines = blocks.flatMap(({ element }) => captionLines(element));
  return { ...figure, ...captionOfLines(lines.filter((line) => !buttonSign.test(line))) };
}

function isAtStory(medium: Medium, story: Story): boolean {
  if (medium.after > story.first && medium.after <= story.last) return true;
  const last = story.segments.blocks[story.last];
  return (
    medium.after === story.last + 1 && last !== undefined && medium.container === last.container
  );
}

/** Chooses the story's pictures and embeds, each once, with their captions. */
export function planMedia(story: Story, titleBlock: number): MediaPlan {
  const figures = new Map<Element, readonly Figure[]>();
  const cards = new Map<Element, LinkCard>();
  const captions = new Set<number>();
  const seen = new Set<string>();
  const shared = new Set(
    story.sharePictures
      .map((address) => absoluteAddress(address, story.base))
      .filter((address) => address !== '')
      .map(pictureName),
  );
  let lead: Figure | null = null;
  let spare: Figure | undefined;
  for (const medium of story.segments.media) {
    const isBefore = medium.after <= story.first;
    if (!isBefore && !isAtStory(medium, story)) continue;
    if (isCard(medium.element)) continue;
    const pictures = medium.kind === 'embed' ? [] : readMedium(medium, story);
    const isShared = pictures.some(({ src }) => shared.has(pictureName(src)));
    // Pictures stand before the text only below the title or near it; but the page's own, where it has no other.
    const isAbove = isBefore && medium.after >= titleBlock - 3;
    if (isBefore && !isAbove) {
      if (isShared && !medium.element.closest('a,nav')) spare ??= pictures[0];
      continue;
    }
    if (!isShared && isAuthors(medium)) continue;
    const isOpening = medium.after <= story.opening;
    const beside =
      captionBlocks(medium, story, titleBlock, pictures[0]?.alt, isShared) ??
      (isOpening && medium.element.matches('figure:has(figcaption):not(:has(a))') ? [] : null);
    if (!beside || beside.some(({ plainText }) => matchLine(plainText)?.kind === 'ad-label'))
      continue;
    const blocks = beside[0] || !isOpening ? beside : namedBelow(medium, story);
    // The author's face beside name and day.
    const isFace = !isShared && (pictures[0]?.width ?? 400) < 400;
    if (isFace && blocks.length > 1 && blocks[0]?.plainText === story.byline) continue;
    if (medium.kind === 'embed') {
      const card =
        isAbove && !isInStoryBox(medium, story) ? null : linkCard(medium.element, story.base);
      if (card) cards.set(medium.element, card);
      continue;
    }
    const read = pictures.filter(({ src }) => !seen.has(pictureIdentity(src)));
    if (read.length === 0) {
      // What shows the lead again may say what it shows.
      const again = pictures.find(
        ({ src }) => lead && pictureIdentity(src) === pictureIdentity(lead.src),
      );
      if (lead && again && !lead.caption && !lead.credit) {
        lead = withCaption({ ...lead, caption: again.caption, credit: again.credit }, blocks);
        for (const block of blocks) captions.add(block.ordinal);
      }
      continue;
    }
    if (isAbove && lead !== null && !isInStoryBox(medium, story)) continue;
    for (const figure of read) seen.add(pictureIdentity(figure.src));
    for (const block of blocks) captions.add(block.ordinal);
    // Below several pictures side by side stand one caption's words.
    const captioned = read.map((figure, index) =>
      index < read.length - 1 ? figure : withCaption(figure, blocks),
    );
    const [first, ...rest] = captioned;
    if (isOpening && lead === null && first && (isShared || isLead(first, medium, story))) {
      lead = first;
      if (rest.length > 0) figures.set(medium.element, rest);
    } else if (!isAbove || isInStoryBox(medium, story)) {
      figures.set(medium.element, captioned);
    }
  }
  if (spare && !seen.has(pictureIdentity(spare.src))) lead ??= spare;
  return { lead, figures, cards, captions };
}

/** Whether a picture stands in the box of the text, or of its standfirst, alone in a paragraph at most. */
function isInStoryBox({ container }: Medium, { segments, first, opening }: Story): boolean {
  const isAlone = container.tag === 'p' && container.element.querySelectorAll('img').length === 1;
  const home = isAlone ? container.parent : container;
  return [first, opening].some((index) => segments.blocks[index]?.container === home);
}

/** A lead picture that the page does not share itself with is large, or said to be a figure. */
function isLead(figure: Figure, medium: Medium, story: Story): boolean {
  if (isInStoryBox(medium, story)) return true;
  if (
    medium.element.closest('header:not(:has(h1)),nav,aside,footer') &&
    !medium.element.closest('figure')
  )
    return false;
  // A theme's own pictures decorate its pages.
  if (figure.src.includes('/themes/')) return false;
  return figure.width >= 400 || medium.element.closest('figure') !== null;
}
