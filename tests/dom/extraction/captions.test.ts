import { describe, expect, it } from 'vitest';
import { articleFrom, parsePage } from './extract';
import { pageOf, storyHead, storyParagraphs } from './kind-pages';

const words = 'Вагон нового маршруту вийшов із депо на лівому березі, де його чекали сотні людей';
const picture = (alt: string) => `<img src="/vahon.jpg" width="900" height="600" alt="${alt}">`;

/** A story with a picture between its paragraphs. */
function storyWith(markup: string): string {
  const [first = '', ...rest] = storyParagraphs.map((text) => `<p>${text}</p>`);
  const body = `<main><h1>Трамвай на лівий берег: рада дала згоду</h1><div class="text">${first}${markup}${rest.join('')}</div></main>`;
  return pageOf(storyHead, body);
}

const address = 'https://novyny.example/news/2026/03/tramvai-na-livyi-bereh-rada-dala-zghodu/';

describe('a caption in the text', () => {
  it.each([
    [
      'named so within the picture’s own paragraph',
      `<p>${picture('Вагон')}<span class="caption">${words}</span><span class="credits">Ірина Лис</span></p>`,
    ],
    [
      'named a description of the picture',
      `${picture('')}<p class="imagedescription">${words}.</p>`,
    ],
    [
      'named as a part of the picture’s block',
      `<div class="absatzbild"><div>${picture('')}</div><p class="absatzbild__info">${words}.</p></div>`,
    ],
    [
      'without a figure around it',
      `<picture>${picture('')}</picture><figcaption>${words}.</figcaption>`,
    ],
    [
      'emphasised in a line named so',
      `${picture('')}<p class="wp-caption-text"><em>${words}.</em></p>`,
    ],
    [
      'that says what its alternative text says',
      `<div class="visual">${picture(words)}</div><p>${words}</p>`,
    ],
  ])('goes to its picture: %s', (_, markup) => {
    const article = articleFrom(parsePage(storyWith(markup)), address);
    expect(article.text).not.toContain(words);
    expect(article.figures.map(({ caption }) => caption.replace(/\.$/, ''))).toEqual([words]);
  });

  it('is parted from the credit without the bar between them', () => {
    const caption = `<figcaption><span>${words}</span><span class="source"> | Фото: Ірина Лис</span></figcaption>`;
    const article = articleFrom(
      parsePage(storyWith(`<figure>${picture('')}${caption}</figure>`)),
      address,
    );
    expect(article.figures).toMatchObject([{ caption: words, credit: 'Фото: Ірина Лис' }]);
  });

  it('has nothing of what a system notes beside the picture', () => {
    const box = `<div style="text-align:center"><!--TBegin:/vahon.jpg|-->${picture('')}<!--TEnd--><br><i>${words}. Фото: Ірина Лис</i></div>`;
    const article = articleFrom(parsePage(storyWith(box)), address);
    expect(article.figures).toMatchObject([{ caption: `${words}.`, credit: 'Фото: Ірина Лис' }]);
  });

  it('has no words of a button', () => {
    const caption = `<figcaption><button>Збільшити</button><span>${words}</span></figcaption>`;
    const article = articleFrom(
      parsePage(storyWith(`<figure>${picture('')}${caption}</figure>`)),
      address,
    );
    expect(article.figures).toMatchObject([{ caption: words, credit: '' }]);
  });

  it('is parted from the credit in an element right behind its last word', () => {
    const caption = `<figcaption>${words}<span>фото Ірини Лис</span></figcaption>`;
    const article = articleFrom(
      parsePage(storyWith(`<figure>${picture('')}${caption}</figure>`)),
      address,
    );
    expect(article.figures).toMatchObject([{ caption: words, credit: 'фото Ірини Лис' }]);
  });

  it.each([
    ['REUTERS/Ada Riva', 'REUTERS/Ada Riva'],
    ['Anna Beck / Moment via Getty Images', 'Anna Beck / Moment via Getty Images'],
    ['(Ірина Лис / Укрінформ)', 'Ірина Лис / Укрінформ'],
    ['(AP)', 'AP'],
    ['(Symbolbild)', ''],
    ['(AP Photo', ''],
    ['Рейс 12/34 о 7. Мая/Вагон', ''],
  ])('is parted from the credit behind its sentence: %s', (end, credit) => {
    const markup = `<figure>${picture('')}<figcaption>${words}. ${end}</figcaption></figure>`;
    const [figure] = articleFrom(parsePage(storyWith(markup)), address).figures;
    expect(figure).toMatchObject({
      caption: credit === '' ? `${words}. ${end}` : `${words}.`,
      credit,
    });
  });

  it('is none where a paragraph beside a picture says something else', () => {
    const markup = `<p>${picture('Вагон')}</p><p>${words}, каже речниця перевізника Ганна Сич.</p>`;
    const article = articleFrom(parsePage(storyWith(markup)), address);
    expect(article.text).toContain(words);
    expect(article.figures.map(({ caption }) => caption)).toEqual(['']);
  });
});

describe('a picture that loads late', () => {
  const lazy = '<img class="lazy" src="/vahon-40.jpg" width="900" height="600" alt="">';
  const real = '<noscript><img src="/vahon.jpg" width="900" height="600" alt=""></noscript>';

  it.each([`${lazy}${real}`, `${real}${lazy}`])('has its address in a noscript: %s', (markup) => {
    const article = articleFrom(parsePage(storyWith(`<div>${markup}</div>`)), address);
    expect(article.figures.map(({ src }) => src)).toEqual(['https://novyny.example/vahon.jpg']);
  });
});

describe('a credit', () => {
  it('stands apart though the caption has the same word', () => {
    const figure = `<figure>${picture('')}<figcaption><span class="caption">Вагон заводу Етлак у його депо.</span> <span class="credit">Етлак</span></figcaption></figure>`;
    const article = articleFrom(parsePage(storyWith(figure)), address);
    expect(article.figures).toMatchObject([
      { caption: 'Вагон заводу Етлак у його депо.', credit: 'Етлак' },
    ]);
  });
});

describe('pictures of a server that makes every size', () => {
  it.each(['/_next/image?w=1200&url=%2Fmedia%2F', '/_image?href=/media/', '/image.php?id='])(
    'are told apart by what it is asked for: %s',
    (server) => {
      const shown = (name: string, width: number) =>
        `<figure><img src="${server}${name}&q=${width}" width="${width}" height="600"></figure>`;
      const markup = [shown('vahon.jpg', 900), shown('depo.jpg', 900), shown('vahon.jpg', 640)];
      const article = articleFrom(parsePage(storyWith(markup.join(''))), address);
      expect(article.figures.map(({ src }) => /([a-z]+)\.jpg/.exec(src)?.[1])).toEqual([
        'vahon',
        'depo',
      ]);
    },
  );

  it.each([
    'vahon.jpg?src=mobile',
    'vahon?src=mobile',
    '7/?id=1',
    'vahon/960x540.jpg',
    'sizes?url=%2Fvahon%2F960x540.jpg&id=story99',
  ])('or by their own names: %s', (first) => {
    const second = first.replace(/vahon|7/, 'depo');
    const markup = [first, second].map(
      (name) => `<figure><img src="/media/${name}" width="900" height="600"></figure>`,
    );
    const article = articleFrom(parsePage(storyWith(markup.join(''))), address);
    expect(article.figures).toHaveLength(2);
  });

  it('are all shown in a gallery of one series', () => {
    const gallery = ['001', '002', '003'].map(
      (number) => `<figure><img src="/depo-tram-${number}.jpg" width="900" height="600"></figure>`,
    );
    const markup = `<figure class="wp-block-gallery">${gallery.join('')}</figure>`;
    expect(articleFrom(parsePage(storyWith(markup)), address).figures).toHaveLength(3);
  });
});
