import { type Block, BlockWriter } from './block';
import { createBreather } from './breathe';

/** What a new segment is made of, before it has an id. */
export type SegmentParts = {
  readonly blocks: readonly Block[];
  readonly firstTerms: readonly string[];
};

/** Collects the terms of new documents, given in rising order, and makes a segment of them. */
export class SegmentBuilder {
  private readonly postings = new Map<string, { docs: number[]; hits: number[] }>();
  /** How many documents it holds. */
  docs = 0;

  add(doc: number, terms: ReadonlyMap<string, number>): void {
    this.docs += 1;
    for (const [term, hit] of terms) {
      const known = this.postings.get(term);
      if (known) {
        known.docs.push(doc);
        known.hits.push(hit);
      } else this.postings.set(term, { docs: [doc], hits: [hit] });
    }
  }

  /** The finished segment, terms in the order of their UTF-16 code units. */
  async finish(): Promise<SegmentParts> {
    const blocks: Block[] = [];
    const firstTerms: string[] = [];
    const writer = new BlockWriter((block, firstTerm) => {
      blocks.push(block);
      firstTerms.push(firstTerm);
    });
    const breathe = createBreather();
    // oxlint-disable-next-line unicorn/require-array-sort-compare -- code units are the order that is wanted
    for (const term of [...this.postings.keys()].sort()) {
      const postings = this.postings.get(term);
      if (postings) writer.add(term, postings);
      await breathe();
    }
    writer.finish();
    return { blocks, firstTerms };
  }
}
