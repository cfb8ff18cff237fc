import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/library/fold-text';

describe('comparing text', () => {
  it.each([
    [
      'every apostrophe',
      'п’ять п`ять пʼять п′ять п´ять п＇ять',
      "п'ять п'ять п'ять п'ять п'ять п'ять",
    ],
    ['ґ and г', 'Ґанок ґудзик', 'ганок гудзик'],
    ['ё and е', 'Ёлка, всё', 'елка, все'],
    ['the stress mark, not й and ї', 'за́мок і замо́к, Йорданія, її', 'замок і замок, йорданія, її'],
    ['й and ї typed as two characters', 'Й, ї'.normalize('NFD'), 'й, ї'],
    [
      'Latin diacritics',
      'Čeština, naïve, Façade, Łódź, Đà Nẵng',
      'cestina, naive, facade, lodz, da nang',
    ],
    ['letters of two', 'Straße Æsir Œuvre', 'strasse aesir oeuvre'],
    ['Turkish dotted and dotless i', 'İstanbul ışık', 'istanbul isik'],
    ['Greek accents and final sigma', 'Ελλάς, ελλάδος', 'ελλασ, ελλαδοσ'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Arabic vowel signs, hamza, tatweel', 'مُحَمَّد أحمد إلى كـــتاب', 'محمد احمد الي كتاب'],
    ['full-width forms', 'ＡＢＣ１２３', 'abc123'],
    ['soft hyphens and direction marks', 'co\u00ADop\u200Eera\u2060tion', 'cooperation'],
  ])('makes one of %s', (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ['kana with and without dakuten', 'がき', 'かき'],
    ['Hangul syllables', '한국', '하구'],
    ['Devanagari vowels', 'हिन्दी', 'हन्द'],
    ['Thai vowels and tones', 'น้ำ', 'นำ'],
    ['й and и', 'йод', 'иод'],
    ['ї and і', 'їжак', 'іжак'],
  ])('tells %s apart', (_what, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('leaves Hangul in the form in which pages have it', () => {
    expect(foldText('한국어')).toBe('한국어');
  });

  it('changes nothing more when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2000 },
    );
  });
});
