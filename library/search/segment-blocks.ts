import type { TermScan } from './match-terms';
import type { Segment } from './search-store';

/** A block of a segment, by its number in it. */
export type BlockPlace = { readonly segment: number; readonly number: number };

/** Neighbouring blocks of a segment, the last one included. */
export type BlockRange = {
  readonly segment: number;
  readonly first: number;
  readonly last: number;
};

/** What a block is known by in memory. */
export function blockKey({ segment, number }: BlockPlace): string {
  return `${segment} ${number}`;
}

/** The blocks of a range, in order. */
export function placesOf({ segment, first, last }: BlockRange): readonly BlockPlace[] {
  return Array.from({ length: last - first + 1 }, (_nothing, position) => ({
    segment,
    number: first + position,
  }));
}

/** The blocks of a segment in which terms of a scan can stand; null where none. */
export function rangeOf(
  { id, firstTerms }: Segment,
  { first, last }: Pick<TermScan, 'first' | 'last'>,
): BlockRange | null {
  // The block before the first one that begins after `first` may hold it too.
  const from = Math.max(0, countUntil(firstTerms, first) - 1);
  const to = countUntil(firstTerms, last) - 1;
  return to < from ? null : { segment: id, first: from, last: to };
}

/** As few ranges as hold these blocks, each once, and no other. */
export function rangesOfPlaces(places: Iterable<BlockPlace>): readonly BlockRange[] {
  const sorted = [...places].sort(
    (one, other) => one.segment - other.segment || one.number - other.number,
  );
  const ranges: BlockRange[] = [];
  for (const { segment, number } of sorted) {
    const last = ranges.at(-1);
    if (last?.segment === segment && number <= last.last + 1)
      ranges[ranges.length - 1] = { ...last, last: number };
    else ranges.push({ segment, first: number, last: number });
  }
  return ranges;
}

/** How many of `terms`, which are in order, are not after `term`. */
function countUntil(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low;
}
