import { absoluteAddress } from '@/extraction/dom/addresses';
import { isElement, isText, tidyText, withSingleSpaces } from '@/extraction/dom/nodes';
import { isSpokenOnly } from '@/extraction/dom/spoken-only';
import type { NotePlan } from './plan-notes';

/** What a line of text may keep, and the plain name of what it replaces. */
const keptInline: ReadonlyMap<string, string> = new Map([
  ...[
    'em',
    'strong',
    'b',
    'i',
    'sub',
    'sup',
    'time',
    'cite',
    'q',
    'abbr',
    'mark',
    'small',
    's',
    'u',
    'del',
    'ins',
    'kbd',
    'samp',
    'bdi',
    'ruby',
    'rt',
    'rp',
    'code',
  ].map((tag): [string, string] => [tag, tag]),
  ['strike', 's'],
  ['tt', 'code'],
  ['var', 'i'],
  ['dfn', 'i'],
  ['bdo', 'bdi'],
]);

/** Shown, these break a line even inside a line of text. */
const lineBreakers = new Set([
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
]);

/** Not shown as text in a story. */
const dropped = new Set([
  'button',
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'script',
  'style',
  'template',
  'noscript',
]);

/** How inline content is copied: where its addresses start from, and the numbers of notes. */
export type InlineOptions = {
  readonly base: string;
  readonly keepsSpace: boolean;
  readonly notes: NotePlan;
};

/** Elements that say who is quoted. */
const quoteEnds = /^(?:CITE|FOOTER)$/;

/** Copies the inline content of `source` to the end of `target`: words, emphasis and absolute links only. */
export function copyInline(source: Node, target: Element, options: InlineOptions): void {
  for (const child of source.childNodes) {
    if (isText(child)) {
      target.append(options.keepsSpace ? child.data : withSingleSpaces(child.data));
    } else if (isElement(child)) {
      // Who is quoted, and what he is: lines, as pages show them.
      if (quoteEnds.test(source.nodeName) && !/^[ ,]/.test(child.textContent)) target.append(' ');
      copyElement(child, target, options);
    }
  }
}

/** Whether a button's words are the story's: a name within a sentence that opens a note, a whole heading that folds its section, or a question that it answers. */
function isReadable(button: Element): boolean {
  if (
    [button.previousSibling, button.nextSibling].every(
      (beside) => isText(beside) && /\p{L}/u.test(beside.data),
    )
  )
    return true;
  const heading = button.closest('h2,h3,h4,h5,h6,dt,summary');
  const text = tidyText(button.textContent);
  if (heading) return tidyText(heading.textContent) === text;
  return button.hasAttribute('aria-expanded') && /[?？؟]$/.test(text);
}

function copyElement(source: Element, target: Element, options: InlineOptions): void {
  const tag = source.localName;
  if (source.className !== '' && isSpokenOnly(source)) return;
  // A heading's link to itself.
  if (tag === 'a' && /^\s*[#¶]\s*$/.test(source.textContent)) return;
  if (dropped.has(tag) && !(tag === 'button' && isReadable(source))) return;
  const document = target.ownerDocument;
  if (tag === 'br') {
    target.append(document.createElement('br'));
    return;
  }
  if (lineBreakers.has(tag)) {
    if (target.lastChild) target.append(options.keepsSpace ? '\n' : document.createElement('br'));
    copyInline(source, target, options);
    return;
  }
  const kept = tag === 'a' ? linkTo(source, document, options) : keptElement(tag, document);
  if (!kept) {
    copyInline(source, target, options);
    return;
  }
  const moment = tag === 'time' ? source.getAttribute('datetime') : null;
  if (moment) kept.setAttribute('datetime', moment);
  copyInline(source, kept, options);
  if (kept.firstChild) target.append(kept);
}

function keptElement(tag: string, document: Document): Element | null {
  const name = keptInline.get(tag);
  return name === undefined ? null : document.createElement(name);
}

function linkTo(
  source: Element,
  document: Document,
  { base, notes }: InlineOptions,
): Element | null {
  const address = absoluteAddress(source.getAttribute('href') ?? '', base);
  if (address === '') return null;
  const link = document.createElement('a');
  link.setAttribute('href', address);
  const reference = notes.references.get(source);
  const back = notes.returns.get(source);
  if (reference !== undefined) link.setAttribute('data-note-ref', String(reference));
  else if (back !== undefined) link.setAttribute('data-note-back', String(back));
  return link;
}
