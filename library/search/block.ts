import { type Postings, readPostings, writeNumber, writePostings } from './postings';

/** Bytes after which a block is full: small enough to read at each key, large enough that few are needed. */
const fullBlock = 16_384;

/** A part of a segment as the store holds it: terms in order, and their postings one after another. */
export type Block = {
  /** Joined by line breaks, which no term has. */
  readonly terms: string;
  /** The length of each term's postings in bytes, as variable-length numbers. */
  readonly lengths: Uint8Array;
  readonly postings: Uint8Array;
};

/** A block ready to look things up in. */
export type OpenBlock = {
  readonly terms: readonly string[];
  /** Where each term's postings end in `postings`. */
  readonly ends: Uint32Array;
  readonly postings: Uint8Array;
};

/** Cuts terms, given in rising order, into blocks; `take` gets each with its first term. */
export class BlockWriter {
  private terms: string[] = [];
  private lengths: number[] = [];
  private postings: number[] = [];

  constructor(private readonly take: (block: Block, firstTerm: string) => void) {}

  add(term: string, postings: Postings): void {
    const before = this.postings.length;
    writePostings(this.postings, postings);
    writeNumber(this.lengths, this.postings.length - before);
    this.terms.push(term);
    if (this.postings.length + this.lengths.length + 8 * this.terms.length > fullBlock)
      this.finish();
  }

  /** Gives out what is left. */
  finish(): void {
    const [firstTerm] = this.terms;
    if (firstTerm === undefined) return;
    this.take(
      {
        terms: this.terms.join('\n'),
        lengths: Uint8Array.from(this.lengths),
        postings: Uint8Array.from(this.postings),
      },
      firstTerm,
    );
    this.terms = [];
    this.lengths = [];
    this.postings = [];
  }
}

/** Makes a block ready. Throws where it does not fit together: the index is then made anew. */
export function openBlock(block: Block): OpenBlock {
  const terms = block.terms.split('\n');
  const ends = new Uint32Array(terms.length);
  let at = 0;
  let end = 0;
  for (let position = 0; position < terms.length; position += 1) {
    let length = 0;
    let shift = 0;
    let byte: number;
    do {
      if (at >= block.lengths.length) throw new RangeError('A block of the index is broken');
      byte = block.lengths[at] ?? 0;
      at += 1;
      length |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    end += length;
    ends[position] = end;
  }
  if (end !== block.postings.length) throw new RangeError('A block of the index is broken');
  return { terms, ends, postings: block.postings };
}

/** The position of the first term that is not before `term`. */
export function firstPosition({ terms }: OpenBlock, term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Visits the postings of the term at `position`. */
export function visitPostings(
  { ends, postings }: OpenBlock,
  position: number,
  visit: (doc: number, hit: number) => void,
): void {
  readPostings(postings, ends[position - 1] ?? 0, ends[position] ?? 0, visit);
}
