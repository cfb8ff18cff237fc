import { describe, expect, it } from 'vitest';
import { describePage } from '@/extraction/describe-page';
import { articleFrom, blocksOf, parsePage } from './extract';
import { pageOf, storyHead, storyParagraphs } from './kind-pages';

const address = 'https://novyny.example/news/2026/03/tramvai-na-livyi-bereh-rada-dala-zghodu/';
const title = '<h1>Трамвай на лівий берег: рада дала згоду</h1>';

const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`);

/** The lines shown of what stands on a page. */
function linesOf(main: string): readonly string[] {
  return blocksOf(articleFrom(parsePage(pageOf(storyHead, `<main>${main}</main>`)), address));
}

/** The lines shown of a story with this between its paragraphs. */
function shownOf(between: string): readonly string[] {
  const [one = '', two = '', ...rest] = paragraphs;
  return linesOf(`${title}<div class="text">${one}${two}${between}${rest.join('')}</div>`);
}

describe('an entry of a guide', () => {
  const names = ['Ліхтар «Світляк»', 'Ліхтар «Корова»', 'Ліхтар «Жук»'];
  const told = (name: string) => `${name} світить шість годин без підзарядки і не боїться дощу.`;
  const guide = (href: (at: number) => string) =>
    names
      .map(
        (name, at) =>
          `<div class="entry"><h3>${name}</h3><p>${told(name)}</p><div class="btn"><a class="button" href="${href(at)}">Купити в крамниці</a></div></div>`,
      )
      .join('');

  it('keeps what stands above its link to a shop', () => {
    const lines = shownOf(guide((at) => `https://kramnytsia.example/item/${at}`));
    expect(lines).toEqual(expect.arrayContaining([...names, ...names.map(told)]));
  });

  it('keeps it above a link that only looks like the site’s own', () => {
    const page = guide((at) => `/go/${at}`).replaceAll('<a ', '<a target="_blank" ');
    expect(shownOf(page)).toEqual(expect.arrayContaining(names.map(told)));
  });

  it('keeps a short line between the two', () => {
    let price = 500;
    const page = guide((at) => `https://kramnytsia.example/item/${at}`).replaceAll(
      '<div class="btn">',
      (button) => `<p>Ціна від ${(price += 150)} гривень</p>${button}`,
    );
    expect(shownOf(page)).toEqual(
      expect.arrayContaining(['Ціна від 650 гривень', 'Ціна від 800 гривень']),
    );
  });

  it('is none where all buttons lead to one place', () => {
    const lines = shownOf(guide(() => 'https://donat.example/support/'));
    expect(lines).not.toContain(told(names[0] ?? ''));
  });
});

describe('what stands below a story', () => {
  it('is no next story for a heading of the title’s rank in the story’s own box', () => {
    const page = `<div class="page"><div class="head">${title}<p>Маршрут з’єднає вокзал із лівим берегом, а рух двома вулицями обмежать щонайменше на пів року, сказали в раді, де після чотирьох годин розмов і двох перерв за рішення проголосували 42 депутати з 60, ще десятеро утрималися.</p></div><div class="body"><div class="text">${paragraphs.join('')}</div><h1>Дивіться також:</h1><ul><li><a href="/a/">Міст закрили на ремонт</a></li><li><a href="/b/">Метро чекає на вагони</a></li></ul></div></div>`;
    expect(linesOf(page)).toEqual(expect.arrayContaining([...storyParagraphs]));
  });
});

describe('a sentence of the story that stands above it as well', () => {
  it('is said in both places', () => {
    const [one = '', two = '', three = '', ...rest] = paragraphs;
    const more = Array.from(
      { length: 12 },
      (_, at) =>
        `<p>Зупинка ${at + 1} матиме навіс, розклад на екрані й похилий спуск для візків, обіцяє рада.</p>`,
    );
    const page = `<header>${title}${three}</header><div class="text">${one}${two}${more.join('')}${three}${rest.join('')}</div>`;
    expect(linesOf(page).filter((line) => line === storyParagraphs[2])).toHaveLength(2);
  });
});

describe('an element of a site’s own', () => {
  it('stands in its paragraph as a word does', () => {
    const line =
      'Велике дослідження 2017 року показало, що трамваї рідше запізнюються, ніж автобуси на тих самих вулицях.';
    const marked = line.replace(
      'дослідження',
      '<trusted-source rating="5"><a href="https://nauka.example/17">дослідження</a></trusted-source>',
    );
    expect(shownOf(`<p>${marked}</p>`)).toContain(line);
  });
});

describe('a box that begins with the label of an advertisement', () => {
  it('is none of the story', () => {
    const offer =
      'Кредит на перші тридцять днів для нових клієнтів. Введіть код і отримайте рішення за сім хвилин.';
    const box = `<div class="block"><div>Реклама</div><a href="https://bank.example/"><img src="/b.png" alt=""></a><p>${offer}</p></div>`;
    expect(shownOf(box)).not.toContain(offer);
  });

  it('keeps the story’s first lines', () => {
    const dek = 'Маршрут з’єднає вокзал із лівим берегом до кінця наступного року.';
    const page = `<div class="head"><div class="unit">Реклама</div>${title}<p>${dek}</p></div><div class="text">${paragraphs.join('')}</div>`;
    expect(linesOf(page)).toContain(dek);
  });
});

describe('a box of Bootstrap’s', () => {
  it('is picked by Readability though it is called an alert', () => {
    const note = 'Проєкти, що потребують викупу землі, комісія цього року не розглядатиме.';
    const [one = '', ...rest] = paragraphs;
    const box = `<div class="alert alert-warning" role="alert"><p>${note}</p></div>`;
    const page = pageOf(storyHead, `<main>${title}<div>${one}${box}${rest.join('')}</div></main>`);
    const { facts } = describePage(parsePage(page), { url: address, pictures: [], now: 0 });
    const found = facts.segments.blocks.findIndex(({ plainText }) => plainText === note);
    expect(facts.picked[found]).toBe(1);
  });
});

describe('a list of links that a line announces', () => {
  const names = [
    'Рішення про маршрут від 3 березня',
    'Кошторис першого етапу робіт',
    'Перелік вулиць, які перекриють',
  ];
  const list = (announced: string, some: readonly string[], host: string) =>
    `${announced}<ul>${some.map((name, at) => `<li><a href="${host}/${at}">${name}</a></li>`).join('')}</ul>`;
  const heading = '<h3>Що радять знавці:</h3>';
  const [few, off, own] = [names.slice(1), 'https://rada.example', 'https://novyny.example/news'];

  it('is the story’s where they lead off the site', () => {
    expect(shownOf(list(heading, names, off))).toEqual(expect.arrayContaining(names));
  });

  it('is none of it where they lead to the site’s own pages', () => {
    const lines = shownOf(list(heading, names, own));
    expect(names.filter((name) => lines.includes(name))).toEqual([]);
  });

  it('may be of two', () => {
    const line = '<p>Ось дві сторінки, на яких можна прочитати все до останньої коми:</p>';
    expect(shownOf(list(line, few, off))).toEqual(expect.arrayContaining(few));
    expect(shownOf(list(line, few, own))).not.toEqual(expect.arrayContaining(few));
  });
});

describe('a choice of labels', () => {
  const told = 'Рейки кладуть нові, а вагони беруть низькі.';
  const choice = (checked: string) =>
    `<div class="box"><h3>Що ви про це думаєте?</h3><p>${told}</p><div><label><input type="radio" ${checked}> Так</label> <label><input type="radio"> Ні</label></div></div>`;

  it('is a poll where nothing is chosen, and goes with its box', () => {
    expect(shownOf(choice(''))).not.toContain(told);
  });

  it('is a switch where something is', () => {
    expect(shownOf(choice('checked'))).toContain(told);
  });
});

describe('a story that the page has twice', () => {
  it('is shown once, its first sentence too', () => {
    const more = Array.from(
      { length: 9 },
      (_, at) =>
        `<p>Зупинка ${at + 1} матиме навіс, розклад на екрані й похилий спуск для візків.</p>`,
    );
    const text = `<div class="text"><h2>Що вирішили</h2>${paragraphs.join('')}${more.join('')}</div>`;
    const lines = linesOf(`${title}${text}${text}`);
    expect(lines).toHaveLength(new Set(lines).size);
  });
});

describe('a card of another story', () => {
  const excerpt = (at: number) => `Рух вулицею перекриють на два тижні, об’їзд ${at} завдовжки.`;
  const card = (at: number) =>
    `<div class="card"><h4><a href="/news/${at}">Міст через річку закрили на ремонт: черга ${at}</a></h4><p>${excerpt(at)}</p></div>`;

  it('is none of the story among three alike, whatever link the story has', () => {
    const lines = shownOf(
      `<p><a href="https://rada.example/r.pdf">Рішення міської ради повністю, документ.</a></p>${[1, 2, 3].map(card).join('')}`,
    );
    expect([1, 2, 3].map(excerpt).filter((line) => lines.includes(line))).toEqual([]);
  });
});

describe('a section about advertising', () => {
  it('is none', () => {
    const told = 'Реклама на вагонах дасть місту ще дванадцять мільйонів на рік.';
    expect(shownOf(`<section><h2>Реклама</h2><p>${told}</p></section>`)).toContain(told);
  });
});

describe('a site’s own element at the end of a paragraph', () => {
  it('is no word of it', () => {
    const told = 'Депутати радилися до ночі, та кожен лишився на своєму.';
    expect(shownOf(`<p>${told}<share-bar>Поділитися Facebook Telegram</share-bar></p>`)).toContain(
      told,
    );
  });
});
