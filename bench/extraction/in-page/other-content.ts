import type { FrontPlan, Teaser } from './build-front';

/** Kinds of made-up pages that are no lists of stories. */
export const otherStyles = [
  'shop',
  'topics',
  'thread',
  'contact',
  'login',
  'missing',
  'empty',
  'timetable',
  'video',
] as const;
export type OtherStyle = (typeof otherStyles)[number];

type Words = Readonly<
  Record<'buy' | 'replies' | 'send' | 'enter' | 'gone' | 'none' | 'on', string>
>;

const words: Readonly<Record<string, Words>> = {
  en: {
    buy: 'Add to cart',
    replies: 'replies',
    send: 'Send',
    enter: 'Log in',
    gone: 'Sorry, this page does not exist. It may have been moved or removed.',
    none: 'Nothing was found. Try other words, or look through our sections.',
    on: 'Play',
  },
  uk: {
    buy: 'До кошика',
    replies: 'відповідей',
    send: 'Надіслати',
    enter: 'Увійти',
    gone: 'На жаль, такої сторінки немає. Можливо, її перенесли або вилучили.',
    none: 'Нічого не знайдено. Спробуйте інші слова або перегляньте розділи.',
    on: 'Дивитися',
  },
  de: {
    buy: 'In den Warenkorb',
    replies: 'Antworten',
    send: 'Absenden',
    enter: 'Anmelden',
    gone: 'Diese Seite gibt es leider nicht. Vielleicht wurde sie verschoben oder gelöscht.',
    none: 'Keine Treffer. Versuchen Sie es mit anderen Begriffen.',
    on: 'Abspielen',
  },
};

/** What stands in the place of the story on a page that is no story; prices, names and times are made up. */
export function otherContent(plan: FrontPlan, style: OtherStyle): readonly Element[] {
  const said = words[plan.lang] ?? words['en'];
  if (!said) return [];
  const heading = make('h1', plan.heading);
  const { teasers } = plan;
  switch (style) {
    case 'shop':
      return [heading, ...teasers.map((teaser, at) => goods(teaser, at, said))];
    case 'topics':
      return [
        heading,
        table(
          teasers.map((teaser, at) => [
            teaser.title,
            name(teaser),
            `${at * 5 + 2} ${said.replies}`,
            time(at),
          ]),
        ),
      ];
    case 'thread':
      return [heading, ...teasers.map((teaser, at) => post(teaser, at))];
    case 'contact':
      return [
        heading,
        make('p', `${name(teasers[0])}, 12, 01001`),
        make('p', '+380 44 000 00 00'),
        form(['name', 'email', 'text'], said.send),
      ];
    case 'login':
      return [heading, form(['email', 'password'], said.enter)];
    case 'missing':
      return [make('h1', '404'), make('p', said.gone), form(['q'], said.send)];
    case 'empty':
      return [heading, form(['q'], said.send), make('p', said.none)];
    case 'timetable':
      return [
        heading,
        table(
          teasers.map((teaser, at) => [
            time(at),
            time(at + 3),
            teaser.title.slice(0, 30),
            String(at % 9),
          ]),
        ),
      ];
    case 'video':
      return [
        heading,
        document.createElement('video'),
        make('button', said.on),
        make('p', teasers[0]?.text.slice(0, 160) ?? ''),
        ...teasers
          .slice(1)
          .map((teaser, at) => goods(teaser, at, { ...said, buy: said.on }, false)),
      ];
  }
}

function goods(teaser: Teaser, at: number, said: Words, isSold = true): Element {
  const box = make(at % 2 ? 'div' : 'li', '');
  box.className = ['card', 'item', 'col', 'tile'][at % 4] ?? '';
  const link = make('a', '');
  link.setAttribute('href', `/p/${at}-${teaser.title.length}`);
  const picture = make('img', '');
  picture.setAttribute('src', `/i/${at}.jpg`);
  link.append(picture, make('span', teaser.title.slice(0, 60)));
  box.append(link);
  if (isSold)
    box.append(
      make('span', `${at * 137 + 99} ${['€', 'грн', '$', 'zł'][at % 4] ?? ''}`),
      make('button', said.buy),
    );
  if (at % 3 === 0) box.append(make('p', teaser.text.slice(0, 180)));
  return box;
}

function post(teaser: Teaser, at: number): Element {
  const box = make('div', '');
  const author = make('a', name(teaser));
  author.setAttribute('href', `/${at % 2 ? 'users' : 'id'}/${teaser.title.length}`);
  box.append(
    author,
    make('time', time(at)),
    make('p', teaser.text.slice(0, 120 + ((at * 97) % 500))),
    make('a', `#${at + 1}`),
  );
  return box;
}

function form(fields: readonly string[], press: string): Element {
  const box = make('form', '');
  for (const field of fields) {
    const input = make(field === 'text' ? 'textarea' : 'input', '');
    input.setAttribute('name', field);
    if (field === 'password') input.setAttribute('type', field);
    box.append(make('label', field), input);
  }
  box.append(make('button', press));
  return box;
}

function table(rows: readonly (readonly string[])[]): Element {
  const box = make('table', '');
  for (const row of rows) {
    const line = make('tr', '');
    for (const [at, cell] of row.entries()) {
      const place = make('td', at === 0 ? '' : cell);
      if (at === 0) {
        const link = make('a', cell);
        link.setAttribute('href', `/x/${cell.length}`);
        place.append(link);
      }
      line.append(place);
    }
    box.append(line);
  }
  return box;
}

function name(teaser: Teaser | undefined): string {
  return (teaser?.title.split(/\s+/)[1] ?? 'guest').replace(/[^\p{L}\p{N}]/gu, '');
}

function time(at: number): string {
  return `${8 + (at % 12)}:${10 + (at % 49)}`;
}

function make(tag: string, text: string): Element {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
