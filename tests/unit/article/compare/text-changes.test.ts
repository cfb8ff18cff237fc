import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges, type TextBlock, textChanges } from '@/article/compare/text-changes';

const text = (body: string, lang = 'en') => ({ title: 'A bridge', text: body, lang });

/** Changes as one would write them by hand: [-gone-]{+come+}, one line each. */
function written(blocks: readonly TextBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.is === 'same'
      ? block.lines
      : block.lines.map((line) =>
          line
            .map((piece) =>
              piece.is === 'same'
                ? piece.text
                : piece.is === 'removed'
                  ? `[-${piece.text}-]`
                  : `{+${piece.text}+}`,
            )
            .join(''),
        ),
  );
}

describe('the changes of a text', () => {
  it('are told word by word, what went before what came', () => {
    const changes = textChanges(
      text('It rained.\nFive men were hurt in the blast.\nThe end.'),
      text('It rained.\nSix women were hurt in the second blast.\nThe end.'),
    );
    expect(written(changes)).toEqual([
      'A bridge',
      'It rained.',
      '[-Five men-]{+Six women+} were hurt in the {+second +}blast.',
      'The end.',
    ]);
    expect(countChanges(changes)).toBe(2);
  });

  it('are whole paragraphs where those came or went', () => {
    const changes = textChanges(text('One.\nTwo.\nThree.'), text('One.\nThree.\nFour.'));
    expect(written(changes)).toEqual(['A bridge', 'One.', '[-Two.-]', 'Three.', '{+Four.+}']);
  });

  it('are two texts where hardly a word is left', () => {
    const changes = textChanges(
      text('The harbour was closed at noon by order of the mayor.'),
      text('Subscribe now and read everything without limits, cancel any time you like.'),
    );
    expect(written(changes)).toHaveLength(3);
  });

  it('leave counts and times alone', () => {
    const changes = textChanges(
      text('12 comments\nThe bridge is open.'),
      text('40 comments\nThe bridge is closed.'),
    );
    expect(written(changes)[1]).toBe('40 comments');
  });

  it('are found in languages without spaces', () => {
    const changes = textChanges(
      text('東京の橋が開通した。', 'ja'),
      text('大阪の橋が開通した。', 'ja'),
    );
    expect(written(changes)[1]).toBe('[-東京-]{+大阪+}の橋が開通した。');
  });

  it('hold all of both texts, whatever they are', () => {
    const line = fc
      .array(fc.constantFrom('a', 'міст', '12', 'the', 'b,', '東京', '—'), { maxLength: 12 })
      .map((words) => words.join(' '));
    const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\n'));
    const wordsOf = (one: string): string => one.replace(/\s+/g, '');
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const blocks = textChanges(text(before), text(now));
        const side = (not: 'removed' | 'added'): string =>
          blocks
            .flatMap((block) =>
              block.is === 'same'
                ? block.lines
                : block.lines.map((pieces) =>
                    pieces.flatMap((piece) => (piece.is === not ? [] : [piece.text])).join(''),
                  ),
            )
            .join('');
        expect(wordsOf(side('removed'))).toBe(wordsOf(`A bridge${now}`));
        const letters = (one: string): string => one.replace(/[^\p{L}\p{N}]+/gu, '');
        expect(letters(side('added'))).toBe(letters(`A bridge${before}`));
      }),
      { numRuns: 500 },
    );
  });

  it('of long texts that have nothing in common take no time', () => {
    const many = (word: string): string =>
      Array.from({ length: 3000 }, (_nothing, number) => `${word} ${number} ${word}${number}`).join(
        '\n',
      );
    const start = performance.now();
    textChanges(text(many('one')), text(many('other')));
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
