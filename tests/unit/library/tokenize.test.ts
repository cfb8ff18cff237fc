import { describe, expect, it } from 'vitest';
import { queryTokens, tokenize } from '@/library/search/tokenize';

describe('terms of a text', () => {
  it.each([
    ['words, folded', 'Ґанок, КИЇВ — це 3 слова!', ['ганок', 'київ', 'це', '3', 'слова']],
    ['apostrophes within a word', "п’ять об'єктів", ['пять', 'обєктів']],
    ['the English possessive', 'Ukraine’s farmers don’t', ['ukraine', 'farmers', 'dont']],
    ['French elision', 'L’Élysée, aujourd’hui qu’elle', ['elysee', 'aujourdhui', 'elle']],
    ['numbers and hyphens', 'COVID-19, 2026', ['covid', '19', '2026']],
    ['Chinese by pairs of characters', '北京市', ['北京', '京市', '市']],
    ['Japanese between Latin and digits', '2026年のiPhone', ['2026', '年の', 'の', 'iphone']],
    ['Korean by pairs of syllables', '서울에서', ['서울', '울에', '에서', '서']],
    ['Thai with its marks', 'ไม่ไทย', ['ไม่', 'ม่ไ', 'ไท', 'ทย', 'ย']],
    ['Arabic with and without the article', 'والكتاب', ['والكتاب', 'كتاب']],
    ['very long words cut', 'x'.repeat(100), ['x'.repeat(32)]],
    ['nothing', ' — … ', []],
  ])('are %s', (_what, text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });

  it('are the same for a query, runs of characters kept whole', () => {
    expect(queryTokens("п'ять 北京市 l’eau")).toEqual([
      { text: 'пять', isRun: false },
      { text: '北京市', isRun: true },
      { text: 'eau', isRun: false },
    ]);
  });
});
