import { describe, expect, it } from 'vitest';
import { cutText, oneLine } from '@/article/one-line';

describe('oneLine', () => {
  it.each([
    ['line breaks and spaces', ' a\r\n\tb\u00a0\u2028c ', 'a b c'],
    ['control characters', 'a\u0000\u001b[31mb\u0085c', 'a [31mb c'],
    ['bidi overrides and isolates', '\u202Ea\u2066b\u2069\u202C', 'ab'],
    ['marks that a right-to-left text needs', 'א\u200Fב\u200Eג', 'א\u200Fב\u200Eג'],
    ['joiners of an emoji', '👩\u200D🚀', '👩\u200D🚀'],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
    ['tag characters', 'a\u{E0041}\u{E007F}b', 'ab'],
  ])('makes a line of %s', (_, text, expected) => {
    expect(oneLine(text, 100)).toBe(expected);
  });

  it('cuts at its cap, between characters', () => {
    expect(oneLine('абвгд', 3)).toBe('абв');
    expect(cutText('ab😀', 3)).toBe('ab');
    expect(cutText('ab😀', 4)).toBe('ab😀');
    expect(oneLine('x'.repeat(9_000_000), 10)).toBe('x'.repeat(10));
  });
});
