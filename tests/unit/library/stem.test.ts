import { describe, expect, it } from 'vitest';
import { foldText } from '@/library/fold-text';
import { formStems, stems } from '@/library/search/stem';

/** Whether a search for one word finds the other. */
const finds = (one: string, other: string): boolean => {
  const forms = formStems(foldText(one));
  return stems(foldText(other)).some((stem) => forms.has(stem));
};

describe('inflected forms', () => {
  it.each([
    ['переговори', 'переговорів'],
    ['переговори', 'переговорами'],
    ['війна', 'війною'],
    ['голова', 'голові'],
    ['Харкові', 'Харкова'],
    ['читав', 'читала'],
    ['український', 'української'],
    ['вибори', 'виборах'],
    ['Харків', 'Харкова'],
    ['Харкові', 'Харків'],
    ['Київ', 'Києва'],
    ['Львів', 'Львові'],
    ['міст', 'мости'],
    ['рука', 'руці'],
    ['нога', 'нозі'],
    ['читати', 'читають'],
    ['переговоры', 'переговорах'],
    ['новый', 'нового'],
    ['election', 'elections'],
    ['war', 'wars'],
    ['city', 'cities'],
    ['country', 'countries'],
    ['voted', 'voting'],
    ['Regierung', 'Regierungen'],
    ['gouvernement', 'gouvernements'],
    ['ministro', 'ministra'],
    ['wojna', 'wojny'],
    ['πόλεμος', 'πολέμου'],
    ['مهندسون', 'مهندسين'],
  ])('%s finds %s', (one, other) => {
    expect(finds(one, other)).toBe(true);
    expect(finds(other, one)).toBe(true);
  });

  it.each([
    ['мир', 'мирний'],
    ['книга', 'кнопка'],
    ['state', 'station'],
    ['court', 'courtesy'],
    ['東京', '東西'],
  ])('%s and %s stay apart', (one, other) => {
    expect(finds(one, other)).toBe(false);
  });

  it('begin with their stems', () => {
    for (const term of ['переговорів', 'cities', 'regierungen', 'а', 'y', '', 'ies'])
      for (const stem of stems(term)) expect(term.startsWith(stem)).toBe(true);
  });
});
