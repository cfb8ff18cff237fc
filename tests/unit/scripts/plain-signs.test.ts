import { describe, expect, it } from 'vitest';
import { withPlainSigns } from '@/scripts/plain-signs';

describe('signs of regular expressions', () => {
  it('stand as themselves where anyone sees them', () => {
    expect(withPlainSigns(String.raw`f(/[\u0430-\u044f\xab]/g,/\u4E00/)`)).toBe(
      'f(/[а-я«]/g,/一/)',
    );
  });

  it.each([
    ['spaces and controls', String.raw`f(/[\xa0\u200b\u2028\ufeff\x80]/)`],
    ['marks, halves of pairs and codes of nothing', String.raw`f(/[\u0301\ud800-\udfff\uffff]/)`],
    ['ASCII, which may have a meaning of its own', String.raw`f(/[a\u002d\x5d]/)`],
    ['a backslash before a letter', String.raw`f(/\\u0430/)`],
    ['texts', String.raw`f("\u0430")`],
  ])('stay as they are spelled: %s', (_, code) => {
    expect(withPlainSigns(code)).toBe(code);
  });
});
