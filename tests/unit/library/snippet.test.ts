import { describe, expect, it } from 'vitest';
import { findMarks, findSnippet } from '@/library/search/snippet';

const filler = 'Звичайний ранок у місті минав спокійно і без новин. '.repeat(20);

const marked = (text: string, typed: string, length = 120): readonly string[] => {
  const snippet = findSnippet(text, typed, length);
  return snippet.marks.map(([start, end]) => snippet.text.slice(start, end));
};

describe('what is shown of an article that was found', () => {
  it('is the place where the words stand, in whole words', () => {
    const text = `${filler}Після переговорів у Харкові відкрили міст. ${filler}`;

    const snippet = findSnippet(text, 'харків переговори', 120);

    expect(snippet.text).toMatch(/^….*Після переговорів у Харкові відкрили.*…$/);
    expect(marked(text, 'харків переговори')).toEqual(['переговорів', 'Харкові']);
    expect(snippet.text.length).toBeLessThan(150);
  });

  it('is the place with most of the words', () => {
    const text = `Міст стояв. ${filler} Новий міст через річку. ${filler}`;
    expect(findSnippet(text, 'міст річка', 80).text).toContain('Новий міст через річку');
  });

  it('is the beginning where nothing stands in the text', () => {
    expect(findSnippet(filler, 'немає', 60).text).toMatch(/^Звичайний ранок/);
    expect(findSnippet('Short.', 'x', 60)).toEqual({ text: 'Short.', marks: [] });
  });

  it.each([
    ['an unfinished word', 'The bridges reopen', 'brid', ['bridges']],
    ['any apostrophe', 'П’ять мостів', "п'ять", ['П’ять']],
    ['characters of a run', '昨日、東京都で', '東京', ['東京']],
    ['a phrase', 'the old bridge', '"old bridge"', ['old', 'bridge']],
    ['full forms with diacritics', 'Über Zürich', 'zurich', ['Zürich']],
  ])('marks %s', (_what, text, typed, expected) => {
    expect(marked(text, typed)).toEqual(expected);
    expect(findMarks(text, typed).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});
