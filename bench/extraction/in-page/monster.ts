const sentence =
  'The council met on Tuesday evening to talk about the bridge, which has been closed since the spring flood, and put the vote off again. ';

/** Shapes of pages that extraction has to get through, each growing with a size. */
export const shapes = [
  'paragraphs',
  'links',
  'cards',
  'deep',
  'deep-text',
  'inline',
  'breaks',
  'tables',
  'lists',
  'comments',
  'pictures',
  'long-text',
  'empty',
] as const;
export type Shape = (typeof shapes)[number];

/** Fills the shown page with `size` pieces of a shape; returns how many elements it has then. */
export function fill(shape: Shape, size: number): number {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'The bridge stays closed';
  main.append(heading, ...Array.from({ length: 8 }, (_, at) => paragraph(at)));
  builders[shape](main, size);
  // Chromium 156 crashes by itself when it lays out thousands of levels; hidden, they are still there.
  if (shape === 'deep' || shape === 'deep-text') document.documentElement.style.display = 'none';
  document.body.replaceChildren(main);
  return document.getElementsByTagName('*').length;
}

const builders: Readonly<Record<Shape, (main: Element, size: number) => void>> = {
  paragraphs: (main, size) => repeat(size, (at) => main.append(paragraph(at))),
  links: (main, size) =>
    repeat(size, (at) => {
      const item = document.createElement('p');
      item.append(link(at));
      main.append(item);
    }),
  cards: (main, size) =>
    repeat(size, (at) => {
      const card = document.createElement('article');
      card.className = 'card teaser';
      const title = document.createElement('h3');
      title.append(link(at));
      const picture = document.createElement('img');
      // No address of its own: tens of thousands of failing requests would be the browser's time, not ours.
      picture.setAttribute('data-src', `/picture-${at}.jpg`);
      card.append(picture, title, paragraph(at));
      main.append(card);
    }),
  deep: (main, size) => {
    let inner: Element = main;
    repeat(size, () => {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    });
    inner.append(paragraph(1), paragraph(2));
  },
  'deep-text': (main, size) => {
    let inner: Element = main;
    repeat(size, (at) => {
      const next = document.createElement('div');
      inner.append(paragraph(at), next);
      inner = next;
    });
  },
  inline: (main, size) => {
    const one = document.createElement('p');
    repeat(size, (at) => {
      const part = document.createElement(at % 2 ? 'em' : 'span');
      part.textContent = at % 9 ? `word${at} ` : sentence;
      one.append(part);
    });
    main.append(one);
  },
  breaks: (main, size) => {
    const one = document.createElement('div');
    repeat(size, (at) => one.append(`${at} ${sentence}`, br(), br()));
    main.append(one);
  },
  tables: (main, size) => {
    const table = document.createElement('table');
    repeat(size, (at) => {
      const row = table.insertRow();
      for (let cell = 0; cell < 4; cell += 1) row.insertCell().textContent = `${at * cell} units`;
    });
    main.append(table);
  },
  lists: (main, size) => {
    const list = document.createElement('ul');
    repeat(size, (at) => {
      const item = document.createElement('li');
      item.textContent = `${at}. ${sentence}`;
      list.append(item);
    });
    main.append(list);
  },
  comments: (main, size) =>
    repeat(size, (at) => {
      const comment = document.createElement('div');
      comment.className = 'comment';
      const author = document.createElement('span');
      author.textContent = `Reader ${at}, 12:${10 + (at % 49)}`;
      comment.append(author, paragraph(at), link(at), document.createComment('reply'));
      main.append(comment);
    }),
  pictures: (main, size) =>
    repeat(size, (at) => {
      const figure = document.createElement('figure');
      const picture = document.createElement('img');
      picture.setAttribute('data-src', `/large/${at}.jpg`);
      const caption = document.createElement('figcaption');
      caption.textContent = `The bridge, picture ${at}`;
      figure.append(picture, caption);
      main.append(figure);
    }),
  'long-text': (main, size) => {
    const one = document.createElement('p');
    one.textContent = sentence.repeat(size);
    main.append(one);
  },
  empty: (main, size) => repeat(size, () => main.append(document.createElement('div'))),
};

function paragraph(at: number): Element {
  const one = document.createElement('p');
  one.textContent = `${at}. ${sentence}${sentence}`;
  return one;
}

function link(at: number): Element {
  const one = document.createElement('a');
  one.href = `/story/${at}`;
  one.textContent = `Story number ${at} about the bridge`;
  return one;
}

function br(): Element {
  return document.createElement('br');
}

function repeat(size: number, step: (at: number) => void): void {
  for (let at = 0; at < size; at += 1) step(at);
}
