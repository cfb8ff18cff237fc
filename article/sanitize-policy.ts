import { oneLine } from './one-line';
import { safeLinkAddress, safePictureAddress, safeWebAddress } from './safe-address';

/**
 * Everything that a story is made of. What is not here goes: its text stays where it can be part
 * of the story (`form`, `button`, `font`, unknown elements), else it goes too (see below).
 */
export const allowedTags: readonly string[] = [
  'p div section article aside blockquote pre hr br wbr',
  'h1 h2 h3 h4 h5 h6',
  'ul ol li dl dt dd details summary',
  'figure figcaption img a span',
  'table caption colgroup col thead tbody tfoot tr th td',
  'em strong b i u s del ins mark small sub sup',
  'q cite abbr dfn time code kbd samp var',
  'bdi bdo ruby rt rp',
].flatMap((line) => line.split(' '));

/**
 * Elements that go with all that is in them, on top of DOMPurify's own list (script, style, svg,
 * math, iframe, noscript, template, title, video, audio …): what they hold is no text of a story.
 */
export const droppedWhole: readonly string[] = [
  'object embed applet canvas map select datalist option textarea',
  'frameset portal fencedframe dialog meter progress base link meta',
].flatMap((line) => line.split(' '));

/** A page's value for an attribute in, the value to keep out; null where it goes. */
type AttributeRule = (unsafe: string) => string | null;

const orNull = (value: string): string | null => (value === '' ? null : value);
const matching =
  (pattern: RegExp): AttributeRule =>
  (unsafe) => {
    const value = unsafe.trim().toLowerCase();
    return pattern.test(value) ? value : null;
  };
const text =
  (most: number): AttributeRule =>
  (unsafe) =>
    oneLine(unsafe, most);
const flag: AttributeRule = () => '';
const note = matching(/^[1-9]\d{0,2}$/);

/** Spans above this are no table of a story: they only make layout slow. */
const span = matching(/^(?:[1-9]\d?|100)$/);
const pixels = matching(/^[1-9]\d{0,4}$/);
const wholeNumber = matching(/^-?\d{1,6}$/);
const moment: AttributeRule = (unsafe) =>
  /^[-+:.\dTZWPYMDHS ]{1,64}$/i.test(unsafe.trim()) ? unsafe.trim() : null;

/** Kept on every element. */
const everywhere: Readonly<Record<string, AttributeRule>> = {
  dir: matching(/^(?:ltr|rtl|auto)$/),
  // Notes know their references by numbers that extraction gives: no id of a page is kept.
  'data-note': matching(/^[1-9]\d{0,2}(?: [1-9]\d{0,2}){0,20}$/),
  lang: (unsafe) => (/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(unsafe) ? unsafe : null),
};

const cited = { cite: (unsafe: string) => orNull(safeWebAddress(unsafe)) };
const cell = { colspan: span, rowspan: span };

/** Kept on the element named, and nowhere else. No `srcset`: extraction has chosen one address. */
const byTag: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  a: {
    href: (unsafe) => orNull(safeLinkAddress(unsafe)),
    'data-note-ref': note,
    'data-note-back': note,
  },
  img: {
    src: (unsafe) => orNull(safePictureAddress(unsafe)),
    alt: text(2000),
    width: pixels,
    height: pixels,
  },
  blockquote: cited,
  q: cited,
  ins: { ...cited, datetime: moment },
  del: { ...cited, datetime: moment },
  time: { datetime: moment },
  abbr: { title: text(500) },
  dfn: { title: text(500) },
  td: cell,
  th: { ...cell, scope: matching(/^(?:row|col|rowgroup|colgroup)$/) },
  col: { span },
  colgroup: { span },
  ol: { start: wholeNumber, reversed: flag },
  li: { value: wholeNumber },
  details: { open: flag },
};

/** The rule for an attribute of an element (lower-case names), or null where it may not stay. */
export function attributeRule(tag: string, attribute: string): AttributeRule | null {
  const own = byTag[tag];
  if (own && Object.hasOwn(own, attribute)) return own[attribute] ?? null;
  return Object.hasOwn(everywhere, attribute) ? (everywhere[attribute] ?? null) : null;
}

/** Each attribute that any element may keep. */
export const allowedAttributes: readonly string[] = [
  ...new Set([...Object.keys(everywhere), ...Object.values(byTag).flatMap(Object.keys)]),
];

/** Those of them that hold an address. */
export const addressAttributes: readonly string[] = ['href', 'src', 'cite'];
