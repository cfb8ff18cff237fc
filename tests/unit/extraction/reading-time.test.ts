import { describe, expect, it } from 'vitest';
import { countWords } from '@/extraction/reading-time';

function segments(text: string, lang: string): number {
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}

describe('counting words', () => {
  it.each([
    [
      'uk',
      'Об’єднання п’яти громад: 3,5 млн грн, «Укренерго» й Івано-Франківськ — уже 12.05.2026.',
    ],
    ['en', "The mayor didn't say 3.14 or 1,200; he said: “well-known, isn't it?” (U.S. dollars)"],
    ['de', 'Die Straßenbahn fährt um 12.30 Uhr – für 2,80 € je Fahrt, „wie bisher“.'],
    ['fr', 'L’accord d’hier, qu’on n’attendait plus, c’est aujourd’hui l’essentiel.'],
    ['ar', 'عاد المركب القديم إلى الخليج بعد أحد عشر عامًا، واستقبله الميناء.'],
    ['ja', '十一年ぶりに湾を渡るフェリー、港は音楽で迎えた。'],
    ['th', 'เรือเก่ากลับมาแล้วหลังจากสิบเอ็ดปี'],
  ])('counts as the segmenter does (%s)', (lang, text) => {
    expect(countWords(text, lang)).toBe(segments(text, lang));
  });
});
