import { describe, expect, it } from 'vitest';
import { foldLine } from '@/extraction/languages/fold-line';
import { matchLine } from '@/extraction/languages/match-line';

describe('matchLine', () => {
  it.each([
    ['Читайте також: Як змінилися ціни на газ', 'read-also'],
    ['ЧИТАЙТЕ ТАКОЖ', 'read-also'],
    ['Пов’язані теми', 'read-also'],
    ["Пов'язані теми:", 'read-also'],
    ['▶ Підписуйтесь на наш канал у Telegram', 'subscribe'],
    ['Реклама:', 'ad-label'],
    ['Популярне', 'popular'],
    ['Еще по теме', 'read-also'],
    ['Ещё по теме', 'read-also'],
    ['Lesen Sie auch', 'read-also'],
    ['Zobacz także', 'read-also'],
    ['関連記事', 'read-also'],
  ])('knows «%s»', (line, kind) => {
    expect(matchLine(line)?.kind).toBe(kind);
  });

  it.each([
    'Реклама в метро подорожчає з вересня',
    'Джерело води в селі пересохло',
    'Читайтеся разом, кажуть бібліотекарі',
    'Популярне серед туристів місто закрили для автівок',
    'Share prices fell on Monday',
  ])('leaves prose alone: «%s»', (line) => {
    expect(matchLine(line)).toBeNull();
  });

  it('never takes a long block for such a line', () => {
    expect(matchLine(`Читайте також ${'слово '.repeat(80)}`)).toBeNull();
  });
});

describe('foldLine', () => {
  it('folds apostrophes, case, spaces, bullets and closing marks', () => {
    expect(foldLine('▪️ Об’єкт\u00a0 ОБОВ`ЯЗКОВО… :')).toBe("об'єкт обов'язково");
  });
});
