import type { Figure } from '@/article/article';
import { unsafeHtml, type UnsafeHtml } from '@/article/unsafe-html';
import { blockNumber } from '@/extraction/blocks/segment';
import { isHeadingTag } from '@/extraction/blocks/element-roles';
import { tidyText } from '@/extraction/dom/nodes';
import { copyInline } from './inline-content';
import { composeTable } from './compose-table';
import { composeCard, composeFigure } from './compose-figure';
import { noNotes, type NotePlan } from './plan-notes';

/** A post or video shown as what it is and where it is: a link. */
export type LinkCard = { readonly label: string; readonly address: string };

/** What of the copy is shown. */
export type BodyPlan = {
  readonly blocks: ReadonlySet<Element>;
  readonly figures: ReadonlyMap<Element, readonly Figure[]>;
  readonly cards: ReadonlyMap<Element, LinkCard>;
  readonly notes: NotePlan;
};

export type ComposedBody = {
  readonly html: UnsafeHtml;
  /** The text of each block, in order, with the block's number. */
  readonly lines: readonly { readonly block: number; readonly text: string }[];
};

type Composition = {
  readonly plan: BodyPlan;
  readonly base: string;
  /** Elements that hold something shown. */
  readonly alive: ReadonlySet<Element>;
  readonly lines: { readonly block: number; readonly text: string }[];
};

/** Elements whose shape belongs to the story; all others only arrange the page. */
const structure = new Set(['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote']);

/** Where each may stand; elsewhere its content stands alone. */
const homes: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
};

function findAlive(shown: Iterable<Element>): ReadonlySet<Element> {
  const alive = new Set<Element>();
  for (const element of shown) {
    let node: Element | null = element;
    while (node && !alive.has(node)) {
      alive.add(node);
      node = node.parentElement;
    }
  }
  return alive;
}

function isAtHome(tag: string, target: Element): boolean {
  const allowed = homes[tag];
  if (allowed) return allowed.includes(target.localName);
  return target.localName !== 'ul' && target.localName !== 'ol' && target.localName !== 'dl';
}

function tagFor(source: Element, target: Element): string {
  const tag = source.localName;
  if (isHeadingTag(tag)) return tag === 'h1' ? 'h2' : tag === 'h5' || tag === 'h6' ? 'h4' : tag;
  if (tag === 'pre') return 'pre';
  if (homes[tag] && isAtHome(tag, target)) return tag;
  return target.localName === 'ul' || target.localName === 'ol' ? 'li' : 'p';
}

function composeBlock(source: Element, target: Element, work: Composition): void {
  const document = target.ownerDocument;
  const tag = source.localName;
  const options = { base: work.base, keepsSpace: tag === 'pre', notes: work.plan.notes };
  let outer = target;
  if (tag === 'blockquote') {
    outer = document.createElement('blockquote');
  }
  const block =
    tag === 'table'
      ? composeTable(source, document, options)
      : document.createElement(tagFor(source, outer));
  if (tag !== 'table') copyInline(source, block, options);
  trimEnds(block);
  const text = textOf(block);
  // Nothing but a button: its block shows nothing.
  if (text === '') return;
  const notes = work.plan.notes.blocks.get(source);
  if (notes) block.setAttribute('data-note', notes.join(' '));
  outer.append(block);
  if (outer !== target) target.append(outer);
  work.lines.push({ block: Number(source.getAttribute(blockNumber)), text });
}

/** Takes line breaks and white space from both ends of a block. */
function trimEnds(block: Element): void {
  const isEmpty = (node: Node | null) =>
    node !== null &&
    (node.nodeName === 'BR' || (node.nodeType === 3 && (node.nodeValue ?? '').trim() === ''));
  if (block.localName === 'pre') {
    // The parser drops a line break right after `<pre>`: none may stand there.
    while (block.firstChild?.nodeType === 3 && /^\s*$/.test(block.firstChild.nodeValue ?? '')) {
      block.firstChild.remove();
    }
    const start = block.firstChild;
    if (start?.nodeType === 3) start.nodeValue = (start.nodeValue ?? '').replace(/^\s*\n/, '');
    return;
  }
  while (isEmpty(block.lastChild)) block.lastChild?.remove();
  while (isEmpty(block.firstChild)) block.firstChild?.remove();
}

function textOf(block: Element): string {
  if (block.localName === 'pre') return (block.textContent ?? '').trim();
  if (!block.querySelector('br,td,th')) return tidyText(block.textContent ?? '');
  const copy = block.cloneNode(true);
  for (const element of Array.from((copy as Element).querySelectorAll('br,tr,td,th,caption'))) {
    element.append(' ');
    if (element.localName === 'br') element.replaceWith(' ');
  }
  return tidyText(copy.textContent ?? '');
}

function composeChildren(source: Element, target: Element, work: Composition): void {
  for (let child = source.firstElementChild; child; child = child.nextElementSibling) {
    if (!work.alive.has(child)) continue;
    const figures = work.plan.figures.get(child);
    const card = work.plan.cards.get(child);
    const number = child.getAttribute(blockNumber);
    if (figures)
      target.append(...figures.map((figure) => composeFigure(figure, target.ownerDocument)));
    else if (card) target.append(composeCard(card, target.ownerDocument));
    if (number !== null && work.plan.blocks.has(child)) composeBlock(child, target, work);
    if (figures && child.localName !== 'p') continue;
    composeInner(child, target, work, number !== null);
  }
}

function composeInner(child: Element, target: Element, work: Composition, isBlock: boolean): void {
  const tag = child.localName;
  if (isBlock || !structure.has(tag) || !isAtHome(tag, target)) {
    composeChildren(child, target, work);
    return;
  }
  const shape = target.ownerDocument.createElement(tag);
  // A list may go on counting behind a paragraph.
  for (const name of ['start', 'reversed']) {
    const value = child.getAttribute(name);
    if (value !== null) shape.setAttribute(name, value);
  }
  composeChildren(child, shape, work);
  if (shape.firstChild) target.append(shape);
}

/** Builds the story's body out of the copy: plain elements of the reader's own, every address absolute. */
export function composeBody(body: Element, plan: BodyPlan, base: string): ComposedBody {
  const alive = findAlive([...plan.blocks, ...plan.figures.keys(), ...plan.cards.keys()]);
  const work: Composition = { plan, base, alive, lines: [] };
  const target = body.ownerDocument.createElement('div');
  composeChildren(body, target, work);
  return { html: unsafeHtml(target.getHTML()), lines: work.lines };
}

/** The blocks themselves, without what arranges them: what a removed block shows when it is brought back. */
export function composeBlocks(blocks: readonly Element[], base: string): UnsafeHtml {
  const [first] = blocks;
  if (!first) return unsafeHtml('');
  const target = first.ownerDocument.createElement('div');
  const work: Composition = {
    plan: { blocks: new Set(), figures: new Map(), cards: new Map(), notes: noNotes },
    base,
    alive: new Set(),
    lines: [],
  };
  for (const block of blocks) composeBlock(block, target, work);
  return unsafeHtml(target.getHTML());
}
