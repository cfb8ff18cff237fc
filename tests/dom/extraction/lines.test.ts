import { describe, expect, it } from 'vitest';
import { articleFrom, blocksOf, parsePage } from './extract';
import { pageOf, storyHead, storyParagraphs } from './kind-pages';

const address = 'https://novyny.example/news/2026/03/tramvai-na-livyi-bereh-rada-dala-zghodu/';

/** The lines shown of a story with this between its paragraphs, and this at its end. */
function shownOf(between: string, end = ''): readonly string[] {
  const [one = '', two = '', ...rest] = storyParagraphs.map((text) => `<p>${text}</p>`);
  const body = `<main><h1>Трамвай на лівий берег: рада дала згоду</h1><div class="text">${one}${two}${between}${rest.join('')}${end}</div></main>`;
  return blocksOf(articleFrom(parsePage(pageOf(storyHead, body)), address));
}

describe('a line of rights', () => {
  it.each(['(Фото: Ірина Лис)', 'Photo credit: Ada Riva', '© Новини, 2026', '[form id=1]'])(
    'is no part of the story: %s',
    (line) => {
      expect(shownOf(`<p>${line}</p>`)).toEqual(storyParagraphs);
    },
  );

  it('needs no colon at the very end', () => {
    expect(shownOf('', '<p>Фото автора</p>')).toEqual(storyParagraphs);
  });

  it.each(['Документи:', '(іл/ок)', 'Кінець повідомлення/'])(
    'says nothing at the very end: %s',
    (line) => {
      expect(shownOf('', `<p>${line}</p>`)).toEqual(storyParagraphs);
    },
  );

  it('is no sentence that begins with a photograph', () => {
    const sentence = 'Фото вразило всіх, хто прийшов.';
    expect(shownOf('', `<p>${sentence}</p>`)).toContain(sentence);
  });

  it('is no item of what is to be brought', () => {
    const items = ['паспорт: чинний', 'фото: два, на папері', 'довідка: з місця роботи'];
    const list = `<p>Хто шукає роботу в депо, приносить:</p><ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`;
    expect(shownOf(list)).toEqual(expect.arrayContaining(items));
  });
});

describe('a box between two paragraphs', () => {
  const appeal =
    'Найважливіше про місто приходить спершу туди. Кожен, хто живе на лівому березі, знайде там і розклад руху, і перелік вулиць, які перекриють.';

  it('is an appeal where it ends in the way to a channel', () => {
    const box = `<div class="box"><p>${appeal}</p><p><a href="https://t.me/novyny">Наш канал у телеграмі щодня</a></p></div>`;
    expect(shownOf(box)).not.toContain(appeal);
  });

  it('is a pull quote where the paragraph says in between whose words they are', () => {
    const said = '«Я думав, це жарт. Потім побачив рейки на власному подвір’ї.»';
    const told =
      '«Я думав, це жарт, — каже Остап Лисенко з вулиці Депо. — Потім побачив рейки на власному подвір’ї. Тепер чекаю на перший вагон разом з усіма сусідами».';
    const shown = shownOf(`<p>${told}</p><blockquote><p>${said}</p></blockquote>`);
    expect(shown).toContain(told);
    expect(shown).not.toContain(said);
  });
});
