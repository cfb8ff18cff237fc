import type { Container, Segments } from '@/extraction/blocks/block';
import { asksAttribute } from '@/extraction/copy/remove-lifeless';
import { createClassReader } from './class-meaning';

/** What kinds of element a block stands in, any number of levels up; one bit each. */
export const surroundingTags = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'table',
  'ul',
  'blockquote',
  'a',
  'dialog',
  'details',
  'button',
  'section',
] as const;

const roles: Readonly<Record<string, (typeof surroundingTags)[number]>> = {
  main: 'main',
  article: 'article',
  complementary: 'aside',
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  search: 'form',
  form: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  menu: 'nav',
  list: 'ul',
  button: 'button',
};

const tagBits = new Map<string, number>(surroundingTags.map((tag, number) => [tag, 1 << number]));
tagBits.set('ol', tagBits.get('ul') ?? 0);
tagBits.set('dl', tagBits.get('ul') ?? 0);

/** What a container adds to what its parents are. */
export type ContainerFacts = {
  /** Bits of `surroundingTags`, its own and its ancestors'. */
  readonly tags: number;
  /** Bits of class meanings of its own. */
  readonly meaning: number;
  /** Bits of class meanings of its ancestors and its own, the body element's left out. */
  readonly chain: number;
  readonly isHidden: boolean;
  /** Is or stands in what microdata calls the article's body. */
  readonly isArticleBody: boolean;
  /** Is or stands in a small box around a form that asks for an address. */
  readonly asks: boolean;
  /** Number of the innermost article element around, 0 for none. */
  readonly article: number;
  /** Characters of sentences whose own container this is. */
  readonly direct: number;
  /** Siblings with the same tag and the same class names, itself included. */
  readonly twins: number;
  /** Tag and class names, as one word. */
  readonly signature: string;
};

/** Stands where nobody asks: in menus and lists of links. */
const noFacts: ContainerFacts = {
  tags: 0,
  meaning: 0,
  chain: 0,
  isHidden: false,
  isArticleBody: false,
  asks: false,
  article: 0,
  direct: 0,
  twins: 1,
  signature: '',
};

function ownTags(container: Container): number {
  const role = container.element.getAttribute('role');
  const named = role ? roles[role] : undefined;
  return (tagBits.get(container.tag) ?? 0) | (named ? (tagBits.get(named) ?? 0) : 0);
}

function hidesItself(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** A box with more text than this is not there for its form. */
const mostAround = 500;

/** The largest boxes around forms that hold little else. */
function findAskingBoxes(segments: Segments): ReadonlySet<Element> {
  const sizes = new Map(segments.containers.map((container) => [container.element, container]));
  const boxes = new Set<Element>();
  for (const form of segments.body.querySelectorAll(`[${asksAttribute}]`)) {
    let box: Element | null = null;
    for (let up: Element | null = form; up && up !== segments.body; up = up.parentElement) {
      if ((sizes.get(up)?.characters ?? 0) > mostAround) break;
      box = up;
    }
    if (box) boxes.add(box);
  }
  return boxes;
}

/** Reads every container of a page, parents before children. */
export function readContainers(segments: Segments, barren: Uint8Array): readonly ContainerFacts[] {
  const meaningOf = createClassReader();
  const direct = Array.from(segments.containers, () => 0);
  for (const block of segments.blocks) {
    if (!block.isSentence) continue;
    direct[block.container.ordinal] =
      (direct[block.container.ordinal] ?? 0) + block.plainText.length;
  }
  const signatures = segments.containers.map(({ tag, element, ordinal }) =>
    barren[ordinal] === 1 ? '' : `${tag}.${element.getAttribute('class') ?? ''}`,
  );
  const twins = new Map<string, number>();
  const twinKey = (container: Container) =>
    `${container.parent?.ordinal ?? -1} ${signatures[container.ordinal] ?? ''}`;
  for (const container of segments.containers) {
    if (barren[container.ordinal] === 1) continue;
    const key = twinKey(container);
    twins.set(key, (twins.get(key) ?? 0) + 1);
  }
  const asking = findAskingBoxes(segments);
  const facts: ContainerFacts[] = [];
  let articles = 0;
  for (const container of segments.containers) {
    if (barren[container.ordinal] === 1) {
      facts.push(noFacts);
      continue;
    }
    const parent = container.parent ? facts[container.parent.ordinal] : undefined;
    const meaning = container.parent ? meaningOf(container.element) : 0;
    if (container.tag === 'article') articles += 1;
    facts.push({
      tags: (parent?.tags ?? 0) | ownTags(container),
      meaning,
      chain: (parent?.chain ?? 0) | meaning,
      isHidden: (parent?.isHidden ?? false) || hidesItself(container.element),
      isArticleBody:
        (parent?.isArticleBody ?? false) ||
        /(^|\s)articleBody(\s|$)/.test(container.element.getAttribute('itemprop') ?? ''),
      asks: (parent?.asks ?? false) || asking.has(container.element),
      article: container.tag === 'article' ? articles : (parent?.article ?? 0),
      direct: direct[container.ordinal] ?? 0,
      twins: twins.get(twinKey(container)) ?? 1,
      signature: signatures[container.ordinal] ?? '',
    });
  }
  return facts;
}
