import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, findAnchor } from '@/article/find-anchor';
import { foldText } from '@/article/fold-text';

const story = [
  'Рада ухвалила закон «Про медіа», — повідомляє пресслужба.',
  'Документ підтримали 299 депутатів. Його ще має підписати президент.',
  'Читайте також: новини дня.',
  'The council said it would not vote again. The council said it would wait.',
  'Читайте також: новини дня.',
].join('\n');

function anchorOf(quote: string, from = 0) {
  const start = story.indexOf(quote, from);
  return anchorAt(story, start, start + quote.length);
}

const letters = fc.string({ unit: fc.constantFrom(...'аб ab«»\n–’éї😀'), maxLength: 80 });

describe('anchorAt', () => {
  it('keeps the quote, its context and its position', () => {
    expect(anchorAt('0123456789', 3, 5)).toEqual({
      quote: '34',
      prefix: '012',
      suffix: '56789',
      position: 3,
    });
  });

  it('keeps to the text', () => {
    expect(anchorAt('abc', -5, 50)).toEqual({ quote: 'abc', prefix: '', suffix: '', position: 0 });
    expect(anchorAt('abc', 2, 1).quote).toBe('');
  });
});

describe('findAnchor', () => {
  it('finds any spot again in the text that it was taken from', () => {
    fc.assert(
      fc.property(letters, fc.nat(80), fc.nat(20), (text, at, length) => {
        const start = Math.min(at, text.length);
        const anchor = anchorAt(text, start, start + length);
        expect(findAnchor(text, anchor)).toBe(
          anchor.quote + anchor.prefix + anchor.suffix === '' ? 0 : start,
        );
      }),
    );
  });

  it('finds it after anything was put before it or behind it', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(story.length - 20), (before, behind, start) => {
        const anchor = anchorAt(story, start, start + 20);
        expect(findAnchor(before + story + behind, anchor)).toBe(before.length + start);
      }),
    );
  });

  it('gives an offset of the text or null, whatever the anchor', () => {
    fc.assert(
      fc.property(
        letters,
        fc.record({ quote: letters, prefix: letters, suffix: letters, position: fc.integer() }),
        (text, anchor) => {
          const found = findAnchor(text, anchor) ?? 0;
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('tells equal quotes apart by what stands around them', () => {
    const quote = 'Читайте також: новини дня.';
    const second = anchorOf(quote, story.indexOf(quote) + 1);
    const moved = story.replace('Рада ухвалила', 'Увечері Рада таки ухвалила');
    expect(findAnchor(moved, second)).toBe(moved.lastIndexOf(quote));
    expect(findAnchor(moved, anchorOf(quote))).toBe(moved.indexOf(quote));
  });

  it('tells equal quotes apart by position where nothing else does', () => {
    const text = 'та '.repeat(100);
    expect(findAnchor(`x${text}`, { quote: 'та', prefix: '?', suffix: '?', position: 150 })).toBe(
      151,
    );
  });

  it.each([
    ['other quotes and dashes', story.replace('«Про медіа», —', '“Про медіа”, -')],
    ['other spaces', story.replaceAll(' ', '\u00a0 ')],
    ['capitals', story.toUpperCase()],
    ['letters in parts', story.normalize('NFD')],
    ['soft hyphens', story.replaceAll('ме', 'ме\u00ad')],
  ])('finds a quote in a text with %s', (_, text) => {
    const found = findAnchor(text, anchorOf('закон «Про медіа», — повідомляє'));
    expect(found).not.toBeNull();
    expect(foldText(text.slice(found ?? 0)).text).toMatch(/^закон "про медіа"/);
  });

  it('finds a quote that was edited', () => {
    const anchor = anchorOf('Документ підтримали 299 депутатів. Його ще має підписати президент.');
    const text = story.replace('299 депутатів', '301 народний депутат');
    expect(findAnchor(text, anchor)).toBe(text.indexOf('Документ'));
  });

  it('does not find what is gone', () => {
    expect(findAnchor(story, anchorAt('зовсім інша історія про погоду', 7, 30))).toBeNull();
    expect(findAnchor('', anchorOf('закон'))).toBeNull();
  });

  it('finds the gap where a block was taken out', () => {
    const start = story.indexOf('\nЧитайте');
    const gap = anchorAt(story, start, start);
    expect(findAnchor(`Вступ. ${story}`, gap)).toBe(start + 7);
  });

  it('is done in time on a long text', () => {
    const text = 'слово за слово '.repeat(20_000);
    const start = performance.now();
    findAnchor(text, anchorAt('слово за словом, рядок за рядком, книга за книгою', 0, 50));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('foldText', () => {
  it('says where each letter came from', () => {
    const { text, offsets } = foldText('Її  «Ей»…😀');
    expect(text).toBe('іі "еи"...😀');
    expect(offsets).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 8, 8, 9, 9]);
  });
});
