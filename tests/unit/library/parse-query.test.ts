import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/library/search/parse-query';

const words = (typed: string): readonly string[] =>
  parseQuery(typed).tokens.map((token) => token.text);

describe('what is typed into the search box', () => {
  it('is words, the last of them unfinished', () => {
    expect(words('Київ перегов')).toEqual(['київ', 'перегов']);
    expect(parseQuery('Київ перегов').isTyping).toBe(true);
    expect(parseQuery('Київ переговори ').isTyping).toBe(false);
  });

  it.each([
    '"the old bridge"',
    '“the old bridge”',
    '«the old bridge»',
    '„the old bridge“',
    '"the old bridge',
  ])('is a phrase: %s', (typed) => {
    const { phrases, tokens, isTyping } = parseQuery(typed);
    expect(phrases.map((phrase) => phrase.map((token) => token.text))).toEqual([
      ['the', 'old', 'bridge'],
    ]);
    expect(tokens).toEqual([]);
    expect(isTyping).toBe(false);
  });

  it('is filters among words', () => {
    const query = parseQuery('site:pravda.com.ua tag:місто is:unread IS:favourite міст ');
    expect(query).toMatchObject({
      sites: ['pravda.com.ua'],
      tags: ['місто'],
      states: ['unread'],
      isFavourite: true,
    });
    expect(query.tokens.map((token) => token.text)).toEqual(['міст']);
  });

  it('is a tag of several words in quotes', () => {
    expect(parseQuery('tag:"to read"').tags).toEqual(['to read']);
  });

  it.each([
    ['before:2026', new Date(2026, 0, 1), null],
    ['before:2026-03', new Date(2026, 2, 1), null],
    ['before:2026-3-15', new Date(2026, 2, 15), null],
    ['after:2025', null, new Date(2026, 0, 1)],
    ['after:2026-03-15', null, new Date(2026, 2, 16)],
    ['before:2026 after:2025-06', new Date(2026, 0, 1), new Date(2025, 6, 1)],
    ['before:yesterday', null, null],
  ])('is a range of days: %s', (typed, before, after) => {
    const query = parseQuery(typed);
    expect(query.before).toBe(before?.getTime() ?? Infinity);
    expect(query.after).toBe(after?.getTime() ?? -Infinity);
  });

  it('is never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        parseQuery(typed);
      }),
    );
    for (const typed of ['', '"', 'site:', 'tag:""', 'is:x before:', ':::', '""""'])
      expect(words(typed).length).toBeLessThan(2);
  });
});
