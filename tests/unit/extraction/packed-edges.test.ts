import { describe, expect, it } from 'vitest';
import { packEdges, unpackEdges } from '@/extraction/model/packed-edges';
import weights from '@/extraction/model/forest.json';

describe('packed edges of the forest', () => {
  it('come back as the very numbers', () => {
    expect(unpackEdges(packEdges(weights.edges))).toEqual(weights.edges);
    const strange = [[-0.5, 0, 999, 120], [0.000_001, -3], [1.25]];
    expect(unpackEdges(packEdges(strange))).toEqual(strange);
  });

  it('are shorter than their list', () => {
    expect(packEdges(weights.edges).length).toBeLessThan(
      JSON.stringify(weights.edges).length * 0.5,
    );
  });

  it('refuse what has too many digits or places', () => {
    expect(() => packEdges([[1.234]])).toThrow('1.234');
    expect(() => packEdges([[0.000_000_001]])).toThrow('No code');
  });
});
