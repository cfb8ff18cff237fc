import { describe, expect, it } from 'vitest';
import { rangeOf, rangesOfPlaces } from '@/library/search/segment-blocks';
import { lengthNorm, scoreTerm, weighByRarity, withBoth } from '@/library/search/score-words';
import { BlockWriter, openBlock, type Block } from '@/library/search/block';
import { inTitle } from '@/library/search/postings';
import { UsedLately } from '@/library/search/used-lately';

describe('what was used lately', () => {
  it('is kept up to its limit, what was longest unused going first', () => {
    const kept = new UsedLately<string>(3, (value) => value.length);
    kept.keep('one', 'a');
    kept.keep('two', 'b');
    kept.keep('three', 'c');
    kept.keep('one', 'a');
    kept.keep('four', 'd');

    expect(['one', 'two', 'three', 'four'].map((key) => kept.get(key))).toEqual([
      'a',
      undefined,
      'c',
      'd',
    ]);
  });

  it('counts what is kept anew once', () => {
    const kept = new UsedLately<string>(4, (value) => value.length);
    for (let time = 0; time < 10; time += 1) kept.keep('one', 'aa');
    kept.keep('two', 'bb');

    expect([kept.get('one'), kept.get('two')]).toEqual(['aa', 'bb']);
  });
});

describe('blocks of a query', () => {
  it('are read in as few stretches as there are, each block once', () => {
    const places = [
      { segment: 2, number: 5 },
      { segment: 1, number: 3 },
      { segment: 2, number: 6 },
      { segment: 2, number: 6 },
      { segment: 2, number: 8 },
    ];

    expect(rangesOfPlaces(places)).toEqual([
      { segment: 1, first: 3, last: 3 },
      { segment: 2, first: 5, last: 6 },
      { segment: 2, first: 8, last: 8 },
    ]);
  });

  it('begin with the one before the first that begins after the word', () => {
    const segment = { id: 7, firstDoc: 0, docs: 9, firstTerms: ['a', 'f', 'k', 'p'] };

    expect(rangeOf(segment, { first: 'g', last: 'l' })).toEqual({ segment: 7, first: 1, last: 2 });
    expect(rangeOf(segment, { first: 'A', last: 'Z' })).toBeNull();
  });
});

describe('scores', () => {
  const blocks: Block[] = [];
  const writer = new BlockWriter((block) => blocks.push(block));
  writer.add('міст', { docs: [0, 2, 300], hits: [1, inTitle | 3, 5] });
  writer.finish();
  const [block] = blocks.map(openBlock);

  it('raise those of the documents that have the term, and of no removed one', () => {
    if (!block) throw new Error('There is no block');
    const norms = new Float32Array(301).fill(lengthNorm(520, 520));
    norms[300] = 0;
    const scores = new Float32Array(301);
    scoreTerm(block, 0, { weight: 1, norms, scores });

    expect([...scores.keys()].filter((doc) => (scores[doc] ?? 0) > 0)).toEqual([0, 2]);
    // BM25 with the usual constants, and a title's worth: 1 / (1 + 1.2), 2.5 + 3 / (3 + 1.2).
    expect(scores[0]).toBeCloseTo(0.4545, 3);
    expect(scores[2]).toBeCloseTo(3.2143, 3);
  });

  it('of a rare word are worth more, and both words must be there', () => {
    const common = Float32Array.from([1, 1, 1, 0]);
    const rare = Float32Array.from([0, 0, 1, 1]);
    weighByRarity(common);
    weighByRarity(rare);

    expect(rare[2] ?? 0).toBeGreaterThan(common[2] ?? 0);
    const both = withBoth(common, rare);
    expect([...both].map((score) => score > 0)).toEqual([false, false, true, false]);
  });
});
