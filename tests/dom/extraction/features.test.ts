import { describe, expect, it } from 'vitest';
import { describePage } from '@/extraction/describe-page';
import { featureNames } from '@/extraction/features/feature-names';
import { ownNumbers, surroundingNumbers } from '@/extraction/features/block-numbers';
import {
  bestNumbers,
  containerNumbers,
  neighbourNumbers,
  placeNumbers,
} from '@/extraction/features/place-numbers';
import { rowWidth } from '@/extraction/features/rows';
import weights from '@/extraction/model/forest.json';
import seed from '../../fixtures/seed/page.html?raw';
import { parsePage } from './extract';

describe('the numbers that the forest reads', () => {
  const { facts } = describePage(parsePage(seed), {
    url: 'https://novyny.example/story/',
    pictures: [],
    now: 0,
  });

  it('are as many as their names, each name once, and as many as the forest was trained on', () => {
    const counts = facts.segments.blocks.map((block) =>
      [
        ownNumbers,
        surroundingNumbers,
        placeNumbers,
        neighbourNumbers,
        containerNumbers,
        bestNumbers,
      ].reduce((sum, read) => sum + read(block, facts).length, 0),
    );
    expect(new Set(counts)).toEqual(new Set([rowWidth]));
    expect(new Set(featureNames).size).toBe(rowWidth);
    expect(featureNames).toHaveLength(rowWidth);
    expect(weights.width).toBe(rowWidth);
  });

  it('are numbers, every one', () => {
    for (const block of facts.segments.blocks) {
      const numbers = [
        ...ownNumbers(block, facts),
        ...placeNumbers(block, facts),
        ...containerNumbers(block, facts),
      ];
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });
});
