import { describe, expect, it } from 'vitest';
import { matchersFor, type TermScan, wordScans } from '@/library/search/match-terms';
import { wordsOfStem } from '@/library/search/stem';

/** What the scans of a word make a term worth. */
function worth(scans: readonly TermScan[], term: string): number {
  const fitting = scans.filter(({ first, last }) => term >= first && term <= last);
  return Math.max(0, ...fitting.map((scan) => scan.weight(term)));
}

describe('a short finished word', () => {
  it.each(['про', 'the', 'ніч', 'рік', 'дім', 'що', 'ن', 'год'])(
    'looks up one by one what looking through all that it begins would find: %s',
    (text) => {
      const oneByOne = matchersFor({ text, isRun: false }, false).flatMap(({ scans }) => scans);
      const through = wordScans(text, false);
      const others = [
        'прогрес',
        'проти',
        'theory',
        'then',
        'ночі',
        'року',
        'рокам',
        'домами',
        'дома',
      ];
      for (const term of [text, ...others, ...wordsOfStem(text), ...wordsOfStem(`${text}т`)])
        expect([term, worth(oneByOne, term)]).toEqual([term, worth(through, term)]);
    },
  );

  it('reads no stretch of the index', () => {
    const [matcher] = matchersFor({ text: 'про', isRun: false }, false);

    expect(matcher?.scans.every(({ first, last }) => first === last)).toBe(true);
  });
});
