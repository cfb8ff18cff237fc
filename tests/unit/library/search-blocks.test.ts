import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  BlockWriter,
  firstPosition,
  openBlock,
  visitPostings,
} from '@/library/search/block';
import { segmentsToMerge } from '@/library/search/merge-segments';
import type { Segment } from '@/library/search/search-store';
import { SegmentBuilder } from '@/library/search/write-segment';

const anyDocuments = fc.array(
  fc.dictionary(
    fc.string({ minLength: 1, maxLength: 6 }).map(noBreak),
    fc.integer({ min: 1, max: 255 }),
  ),
  { maxLength: 40 },
);

function noBreak(term: string): string {
  return `t${term.replaceAll('\n', '')}`;
}

/** Everything that stands in blocks, term by term. */
function readAll(blocks: readonly Block[]): ReadonlyMap<string, readonly (readonly number[])[]> {
  const all = new Map<string, (readonly number[])[]>();
  for (const block of blocks) {
    const opened = openBlock(block);
    for (const [position, term] of opened.terms.entries()) {
      const places: (readonly number[])[] = [];
      visitPostings(opened, position, (doc, hit) => places.push([doc, hit]));
      all.set(term, places);
    }
  }
  return all;
}

describe('a segment', () => {
  it('gives back every place of every term', () => {
    return fc.assert(
      fc.asyncProperty(
        anyDocuments,
        fc.integer({ min: 0, max: 5_000_000 }),
        async (documents, firstDoc) => {
          const builder = new SegmentBuilder();
          const expected = new Map<string, (readonly number[])[]>();
          for (const [position, terms] of documents.entries()) {
            const doc = firstDoc + 200 * position;
            builder.add(doc, new Map(Object.entries(terms)));
            for (const [term, hit] of Object.entries(terms))
              expected.set(term, [...(expected.get(term) ?? []), [doc, hit]]);
          }

          expect(readAll((await builder.finish()).blocks)).toEqual(expected);
        },
      ),
    );
  });

  it('has its terms in order, over all blocks', async () => {
    const builder = new SegmentBuilder();
    for (let doc = 0; doc < 30; doc += 1)
      builder.add(
        doc,
        new Map(Array.from({ length: 900 }, (_n, term) => [`слово${term * doc}`, 1])),
      );

    const { blocks, firstTerms } = await builder.finish();

    expect(blocks.length).toBeGreaterThan(3);
    const terms = blocks.flatMap((block) => block.terms.split('\n'));
    expect(terms).toEqual([...new Set(terms)].sort());
    expect(firstTerms).toEqual(blocks.map((block) => block.terms.split('\n')[0]));
  });

  it('finds the first term from any letter on', () => {
    const blocks: Block[] = [];
    const writer = new BlockWriter((block) => blocks.push(block));
    for (const term of ['alpha', 'beta', 'delta']) writer.add(term, { docs: [1], hits: [1] });
    writer.finish();
    const [block] = blocks;
    if (!block) throw new Error('There must be a block');

    const opened = openBlock(block);
    expect(['', 'b', 'beta', 'c', 'z'].map((term) => firstPosition(opened, term))).toEqual([
      0, 1, 1, 2, 3,
    ]);
  });

  it('is refused where a part of a block is missing', async () => {
    const builder = new SegmentBuilder();
    builder.add(
      1,
      new Map([
        ['bridge', 3],
        ['tram', 1],
      ]),
    );
    const [block] = (await builder.finish()).blocks;
    if (!block) throw new Error('There must be a block');

    expect(() => openBlock({ ...block, lengths: block.lengths.slice(1) })).toThrow(RangeError);
    expect(() => openBlock({ ...block, postings: block.postings.slice(1) })).toThrow(RangeError);
    expect(() => openBlock({ ...block, terms: `${block.terms}\nx` })).toThrow(RangeError);
  });
});

describe('merging segments', () => {
  const segments = (...sizes: readonly number[]): readonly Segment[] => {
    let firstDoc = 0;
    return sizes.map((docs, id) => {
      firstDoc += docs;
      return { id, firstDoc: firstDoc - docs, docs, firstTerms: [] };
    });
  };

  it('waits until there are eight of a size side by side', () => {
    expect(segmentsToMerge(segments(512, 1, 1, 1, 1, 1, 1, 1))).toBeNull();
    expect(segmentsToMerge(segments(512, 1, 1, 1, 1, 1, 1, 1, 1))).toHaveLength(8);
  });

  it('does not leave small ones behind between large ones', () => {
    const due = segmentsToMerge(segments(1, 512, 1, 512, 1, 512, 512, 512, 512, 512, 512));
    expect(due?.map(({ docs }) => docs)).toEqual([1, 512, 1, 512, 1, 512, 512, 512, 512, 512, 512]);
  });

  it('keeps their number small however articles come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 512 }), { maxLength: 300 }), (sizes) => {
        let all: readonly Segment[] = [];
        for (const [id, docs] of sizes.entries()) {
          const last = all.at(-1);
          const firstDoc = last ? last.firstDoc + last.docs : 0;
          all = [...all, { id, firstDoc, docs, firstTerms: [] }];
          for (let due = segmentsToMerge(all); due; due = segmentsToMerge(all)) {
            const [first] = due;
            const merged = due.reduce((sum, { docs }) => sum + docs, 0);
            const rest = all.filter((segment) => !due?.includes(segment));
            all = [
              ...rest,
              { id, firstDoc: first?.firstDoc ?? 0, docs: merged, firstTerms: [] },
            ].sort((one, other) => one.firstDoc - other.firstDoc);
          }
        }
        expect(all.length).toBeLessThan(60);
      }),
      { numRuns: 50 },
    );
  });
});
