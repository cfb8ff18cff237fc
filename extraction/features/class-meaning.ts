import { classWords, type ClassMeaning } from './class-words';

/** One bit for each meaning, in the order of `meanings`. */
export const meanings: readonly ClassMeaning[] = [
  'promo',
  'share',
  'chrome',
  'comments',
  'meta',
  'caption',
  'body',
];

const bits = new Map<string, number>();
meanings.forEach((meaning, number) => {
  for (const word of classWords[meaning].split(' '))
    bits.set(word, (bits.get(word) ?? 0) | (1 << number));
});
const bodyBit = 1 << meanings.indexOf('body');

/** Names that describe a layout, a taxonomy term or a builder's part, not what the element holds. */
const empty =
  /^(?:with|has|have|no|without|is|not|js|offset|under|above|hide|show)[-_]|[-_](?:with|has|no)[-_]|^(?:category|tag|author|type|status|format|post)-[\w-]*\d*$|margin|padding|border|overflow|align|^(?:text|bg|flex|grid|col|row)-|^[a-z]+:|^(?:elementor|hs_cos|field)[-_]/i;

/** Names longer than this are hashes or whole sentences. */
const longestName = 60;

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

function meaningOfName(name: string): number {
  if (name.length > longestName || empty.test(name)) return 0;
  let mask = 0;
  for (const word of wordsOf(name)) mask |= bits.get(word) ?? 0;
  // `article-share`, `post-tags`: the other word decides.
  return mask === bodyBit ? mask : mask & ~bodyBit;
}

/** Remembers names it has met: a page repeats a few hundred of them thousands of times. */
export function createClassReader(): (element: Element) => number {
  const known = new Map<string, number>();
  return (element) => {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (names === ' ') return 0;
    const met = known.get(names);
    if (met !== undefined) return met;
    let mask = 0;
    for (const name of names.split(/\s+/)) if (name !== '') mask |= meaningOfName(name);
    known.set(names, mask);
    return mask;
  };
}
