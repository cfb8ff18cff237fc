import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestHits } from '@/library/search/best-hits';

it('keeps what sorting would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (numbers, limit) => {
      const hits = new BestHits<number>(limit, (one, other) => one - other);
      for (const number of numbers) hits.add(number);

      expect(hits.best).toEqual([...numbers].sort((one, other) => one - other).slice(0, limit));
    }),
  );
});
