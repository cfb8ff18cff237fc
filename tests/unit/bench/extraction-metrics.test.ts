import { describe, expect, it } from 'vitest';
import { foldOf, outOfFold } from '@/bench/extraction/judge/folds';
import { sameByline, sameDay, sameTitle } from '@/bench/extraction/metrics/metadata';
import { countSnippets, segmentScore } from '@/bench/extraction/metrics/snippets';
import { auc, bootstrap, mean, quantile } from '@/bench/extraction/metrics/statistics';
import { tokens } from '@/bench/extraction/metrics/tokens';
import { wordF1 } from '@/bench/extraction/metrics/word-f1';

describe('tokens', () => {
  it('are lower-case words, and characters where words are not set apart', () => {
    expect(tokens('Ціна — 12 грн.', 'uk')).toEqual(['ціна', '12', 'грн']);
    expect(tokens('地震です。', 'ja')).toEqual(['地', '震', 'で', 'す']);
  });
});

describe('word F1', () => {
  it('claims each token of the truth once', () => {
    const { f1, precision, recall } = wordF1(['a', 'a', 'b'], ['a', 'b', 'c', 'd']);
    expect(precision).toBeCloseTo(2 / 3);
    expect(recall).toBeCloseTo(1 / 2);
    expect(f1).toBeCloseTo(4 / 7);
  });

  it('is 0 where nothing was found and 1 where nothing was to be found', () => {
    expect(wordF1([], ['a']).f1).toBe(0);
    expect(wordF1([], []).f1).toBe(1);
  });
});

describe('snippets', () => {
  it('are found whatever the white space, and counted over all pages together', () => {
    const page = countSnippets('One  two\nthree. Read also', ['one', 'two three.'], ['Read also']);
    expect(page).toEqual({ hit: 1, miss: 1, extra: 1, clear: 0 });
    const other = countSnippets('yes', ['yes'], ['no']);
    expect(segmentScore([page, other])).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
  });
});

describe('metadata', () => {
  it('is equal but for case, punctuation, order of names and time of day', () => {
    expect(sameTitle('„Рада“ – за', '"Рада" - за')).toBe(true);
    expect(sameTitle('Story | Site', 'Story')).toBe(false);
    expect(sameByline('By Ann Lee and Bo Li', 'Bo Li, Ann Lee')).toBe(true);
    expect(sameByline('Ann Lee', 'Ann Lee, Bo Li')).toBe(false);
    expect(sameDay('2024-01-07T23:30:00-05:00', '2024-01-08 04:30:00+00:00')).toBe(true);
    expect(sameDay('', '2024-01-08')).toBe(false);
  });
});

describe('statistics', () => {
  it('interpolate quantiles and repeat a bootstrap exactly', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    const [low, high] = bootstrap([0, 0.5, 1, 1], mean);
    expect(low).toBeLessThan(high);
    expect(bootstrap([0, 0.5, 1, 1], mean)).toEqual([low, high]);
  });

  it('count ties of an AUC as half', () => {
    expect(auc([0.9, 0.5], [0.5, 0.1])).toBeCloseTo(0.875);
  });
});

describe('folds', () => {
  it('never show a model a page of the site that it is asked about', () => {
    const pages = [
      'a.example',
      'b.example',
      'c.example',
      'd.example',
      'e.example',
      'f.example',
    ].map((site) => ({ site }));
    const seen = outOfFold(
      pages,
      (some) => some.map((page) => page.site),
      (sites, page) => sites.includes(page.site),
    );
    expect(seen).toEqual(pages.map(() => false));
    expect(foldOf('a.example', 5)).toBe(foldOf('a.example', 5));
  });
});
