import type { Block, Container } from '@/extraction/blocks/block';
import { parseAddress } from '@/extraction/dom/addresses';
import type { JudgeInput } from './judge-input';

/** What stands in the boxes of one element that lead elsewhere: characters of prose, and where to. */
type Row = { prose: number; readonly addresses: Set<string> };

/** Under so many characters three boxes are a row, else five: guides are told in boxes, too. */
const short = 2000;

/** Characters of a line that has a name and when its owner wrote, as above the posts of a thread. */
const aName = 50;

/**
 * Whether nearly all of the prose shown (`sentences`) stands in boxes side by side, each with a line that
 * is a link to another page of the site, as excerpts do on front pages and blogs, or a short one with such a
 * link, as posts do in threads.
 */
export function isRowOfBoxes({ segments, url }: JudgeInput, sentences: readonly Block[]): boolean {
  const prose = new Map<Container, number>();
  let whole = 0;
  for (const { container, leaf, plainText } of sentences) {
    whole += plainText.length;
    for (let box: Container | null = leaf ?? container; box; box = box.parent) {
      prose.set(box, (prose.get(box) ?? 0) + plainText.length);
    }
  }
  const rows = new Map<Container, Row>();
  for (const [box, length] of prose) {
    const { parent } = box;
    if (!parent || (prose.get(parent) ?? 0) < whole * 0.7) continue;
    const address = elsewhere(segments.blocks.slice(box.first, box.end), url);
    if (!address) continue;
    const row = rows.get(parent) ?? { prose: 0, addresses: new Set() };
    row.prose += length;
    row.addresses.add(address);
    rows.set(parent, row);
  }
  return [...rows.values()].some(({ prose: length, addresses: { size } }) =>
    whole < short ? size > 2 && length >= whole * 0.7 : size > 4 && length >= whole * 0.9,
  );
}

/** Where the first line leads that is a link to another page of the site, or a short one with a link to one. */
function elsewhere(blocks: readonly Block[], url: string): string | undefined {
  const here = parseAddress(url, url);
  for (const { linkElements, linked, plainText } of blocks) {
    if (linked < plainText.length * (plainText.length < aName ? 0.2 : 0.6)) continue;
    const there = parseAddress(linkElements[0]?.getAttribute('href') ?? '', url);
    if (there?.host === here?.host && there?.pathname !== here?.pathname) return there?.href;
  }
  return undefined;
}
