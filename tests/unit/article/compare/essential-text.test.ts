import { describe, expect, it } from 'vitest';
import { saysTheSame } from '@/article/compare/essential-text';

const text = (body: string, lang = 'uk', title = 'Міст') => ({ title, text: body, lang });

describe('a page opened again says the same', () => {
  it.each([
    ['spaces and paragraphs', 'uk', 'Міст відкрили.\nУ неділю.', 'Міст  відкрили. У\u00A0неділю.'],
    ['the shapes of quotes and dashes', 'uk', '«Так» — каже', '"Так" - каже'],
    ['soft hyphens', 'de', 'Brücken­schlag', 'Brückenschlag'],
    ['how long ago it was', 'uk', 'Оновлено 5 хвилин тому', 'Оновлено 3 години тому'],
    ['how long ago, in English', 'en', 'Posted 1 hour ago', 'Posted 2 days ago'],
    ['how long ago, in German', 'de', 'vor 2 Stunden', 'vor 5 Tagen'],
    ['views', 'uk', '1 234 перегляди', '2,1 тис. переглядів'],
    ['comments', 'en', 'Comments (12)', 'Comments: 130'],
    ['comments in Japanese', 'ja', 'コメント 12', 'コメント 340'],
    ['the time it was updated', 'uk', 'Оновлено: 3 березня, 12:30', 'Оновлено: 4 квітня, 9:05'],
  ])('where only %s differ', (_what, lang, before, now) => {
    expect(saysTheSame(text(before, lang), text(now, lang))).toBe(true);
  });

  it.each([
    ['how many were hurt', 'Постраждали 5 людей', 'Постраждали 7 людей'],
    ['a percentage in a heading', 'Акції впали на 5 %', 'Акції впали на 7 %'],
    ['a score', 'Динамо — Шахтар 3:1', 'Динамо — Шахтар 3:2'],
    ['a word', 'Міст відкрили', 'Міст закрили'],
    ['a small letter', 'Він поїхав у Рим', 'Він поїхав у рим'],
    [
      'the hour of an event',
      'Вибух пролунав близько 14:30 на околиці міста біля старого мосту',
      'Вибух пролунав близько 16:30 на околиці міста біля старого мосту',
    ],
    ['a day of the story', 'Вибори 5 травня', 'Вибори 12 травня'],
    ['a paragraph', 'Міст відкрили', 'Міст відкрили\nА потім закрили'],
  ])('but not where %s differs', (_what, before, now) => {
    expect(saysTheSame(text(before), text(now))).toBe(false);
  });

  it('but not where its title differs', () => {
    expect(saysTheSame(text('Міст', 'uk', 'Відкрили'), text('Міст', 'uk', 'Закрили'))).toBe(false);
  });

  it('whatever a page calls its language', () => {
    expect(saysTheSame(text('5 hours ago', 'x-!'), text('6 hours ago', 'x-!'))).toBe(true);
  });
});
