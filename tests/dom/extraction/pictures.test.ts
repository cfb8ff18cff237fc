import { describe, expect, it } from 'vitest';
import type { Article } from '@/article/article';
import { extractArticle } from '@/extraction/extract-article';
import { measureLivePage } from '@/extraction/live-page';
import { articleFrom, parsePage, picturesOf } from './extract';
import { pageOf, storyHead, storyParagraphs } from './kind-pages';

const title = 'Трамвай на лівий берег: рада дала згоду';
const address = 'https://novyny.example/news/2026/03/tramvai-na-livyi-bereh-rada-dala-zghodu/';
const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`);
const [first = '', second = '', ...rest] = paragraphs;
const share = (file: string) =>
  `${storyHead}<meta property="og:image" content="https://novyny.example/${file}">`;

/** A story with mark-up between its first two paragraphs and the others. */
function storyWith(markup: string, head = storyHead): Article {
  const body = `<main><h1>${title}</h1><div class="text">${first}${second}${markup}${rest.join('')}</div></main>`;
  return articleFrom(parsePage(pageOf(head, body)), address);
}

/** A story below mark-up and its title. */
function storyBelow(above: string, head: string, between = ''): Article {
  const body = `<main>${above}<h1>${title}</h1>${between}<div class="text">${paragraphs.join('')}</div></main>`;
  return articleFrom(parsePage(pageOf(head, body)), address);
}

const files = (article: Article) =>
  picturesOf(article).map((src) => src.replace('https://novyny.example/', ''));

const image = (file: string, attributes = 'width="800" height="500"') =>
  `<img src="/${file}" alt="" ${attributes}>`;

describe('pictures', () => {
  it.each([
    ['of a row of numbers', ['uploads/image-117.png', 'uploads/image-120.png', 'a/hitze-102.jpg']],
    ['of one name, each in the folder of its month', ['2026/01/raion.jpg', '2026/02/raion.jpg']],
    [
      'of one name, each in the folder of its number',
      ['i/1157742/raion.jpg', 'i/1157743/raion.jpg'],
    ],
    [
      'in folders of which files have sizes alone',
      ['a.jpg/size=320x180.jpg', 'b.jpg/size=320x180.jpg'],
    ],
  ])('are all shown: %s', (_, names) => {
    expect(files(storyWith(names.map((name) => `<p>${image(name)}</p>`).join('')))).toEqual(names);
  });

  it.each([
    ['uploads/vahon.jpg', 'uploads/vahon-1024x683.jpg'],
    ['uploads/vahon_1200.webp', 'uploads/vahon_1600.webp'],
    ['uploads/vahon-400w.jpg', 'uploads/vahon.jpg'],
  ])('are shown once in two sizes: %s, %s', (one, other) => {
    expect(files(storyWith(`<p>${image(one)}</p><p>${image(other)}</p>`))).toEqual([one]);
  });

  it('are shown once where a figure has a blurred twin of them', () => {
    const twins = `<figure><picture>${image('a/w1136/vahony.jpg', '')}</picture><picture>${image('a/w100/vahony.jpg', '')}</picture><figcaption>Вагон</figcaption></figure>`;
    expect(files(storyWith(twins))).toEqual(['a/w1136/vahony.jpg']);
  });

  it('have their address where NitroPack keeps it', () => {
    const lazy = `<p><img class="nitro-lazy" nitro-lazy-src="/vahon.jpg" src="data:image/svg+xml;nitro-empty-id=1" alt=""></p>`;
    expect(files(storyWith(lazy))).toEqual(['vahon.jpg']);
  });

  it('are what they wait for where all show the same so far', () => {
    const waiting = '/photo/83033472.cms';
    const lazy = (file: string) =>
      `<p><img src="${waiting}" data-src="/photo/${file}" width="800" height="500" alt=""></p>`;
    const body = `<main><h1>${title}</h1><div class="text">${first}${lazy('vahon-1.jpg')}${lazy('vahon-2.jpg')}${second}${rest.join('')}</div></main>`;
    const page = parsePage(pageOf(storyHead, body));
    const pictures = [1, 2].map(() => ({
      src: `https://novyny.example${waiting}`,
      width: 800,
      height: 500,
    }));
    const live = measureLivePage(page, address, Date.UTC(2026, 2, 3, 12));
    const outcome = extractArticle(page, { ...live, pictures });
    expect(outcome.ok && files(outcome.article)).toEqual([
      'photo/vahon-1.jpg',
      'photo/vahon-2.jpg',
    ]);
  });

  it('have no address that waits for a script to fill it', () => {
    const lazy =
      '<p><img src="/vahon.jpg" data-src="/{width}/vahon.jpg" width="800" height="500" alt=""></p>';
    expect(files(storyWith(lazy))).toEqual(['vahon.jpg']);
  });

  it('come all out of a noscript', () => {
    const set = `<div class="set"></div><noscript><div>${image('a.jpg')}${image('b.jpg')}${image('pixel.gif', 'width="1" height="1"')}</div></noscript>`;
    expect(files(storyWith(set)).map((file) => file.slice(0, 5))).toEqual(['a.jpg', 'b.jpg']);
  });

  it('have no width of a hundred pixels where they fill a hundred parts of the page', () => {
    const body = storyWith(`<p>${image('vahon.jpg', 'width="100%" height="607"')}</p>`).body;
    expect(body).toContain('vahon.jpg');
    expect(body).not.toContain('width=');
  });

  it.each([
    [
      'in a box named so',
      `<div class="byline__row"><div class="author-image">${image('iryna.jpg', '')}</div><span>Ірина Бойко</span></div>`,
    ],
    [
      'with a link to the author',
      `<figure><a rel="author" href="/iryna/">${image('iryna.jpg', '')}</a><figcaption>Ірина Бойко, редакторка</figcaption></figure>`,
    ],
  ])('are not the face of who wrote the story: %s', (_, face) => {
    expect(files(storyBelow('', storyHead, `<p>${storyParagraphs[0]}</p>${face}`))).toEqual([]);
  });

  it('of an overlay that waits to be opened are none of the story’s', () => {
    const gallery = `<amp-lightbox hidden><figure>${image('inshe.jpg')}<figcaption>Площа</figcaption></figure></amp-lightbox>`;
    expect(files(storyWith(gallery))).toEqual([]);
  });
});

describe('the lead picture', () => {
  const lines = [
    'Київ',
    'Місто',
    'Транспорт',
    'Оновлено сьогодні',
    'Слухати новину',
    'Читати 3 хвилини',
  ];
  const far = (picture: string) =>
    `<div class="hero">${picture}</div>${lines.map((line) => `<div><span>${line}</span></div>`).join('')}`;

  it('is the page’s own far above the title', () => {
    const article = storyBelow(far(image('vahon.jpg', '')), share('vahon-1200x630.jpg'));
    expect(article.leadPicture?.src).toBe('https://novyny.example/vahon.jpg');
  });

  it('is nearer where the page has it there, too', () => {
    const near = `<figure>${image('vahon-1600x900.jpg')}<figcaption>Вагон у депо</figcaption></figure>`;
    const article = storyBelow(far(image('vahon-150x150.jpg')), share('vahon.jpg'), near);
    expect(article.leadPicture).toMatchObject({
      src: 'https://novyny.example/vahon-1600x900.jpg',
      caption: 'Вагон у депо',
    });
  });

  it.each([
    ['that leads elsewhere', `<a href="/">${image('vahon.jpg')}</a>`, 'vahon.jpg'],
    ['that the page does not share itself with', image('inshe.jpg'), 'vahon.jpg'],
  ])('is none far above the title %s', (_, picture, shared) => {
    expect(storyBelow(far(picture), share(shared)).leadPicture).toBeNull();
  });

  it('has a caption of its own beside other lines below the title', () => {
    const row = `<div class="heading"><h2>Що вирішила рада й коли почнуть</h2><p>Місто</p><p>3 березня</p><p>Слухати</p><p>Поділитися</p><p>Зберегти</p><figure>${image('vahon.jpg')}<figcaption>Вагон у депо</figcaption></figure></div>`;
    expect(storyBelow('', storyHead, row).leadPicture?.caption).toBe('Вагон у депо');
  });

  it.each([
    [
      'beside it in the header',
      `<div class="hero"><picture>${image('vahon.jpg')}</picture></div><div class="wrapper"><span>Відео</span><div class="image-caption">Вагон у депо</div></div>`,
    ],
    [
      'below it and a label',
      `<figure>${image('vahon.jpg')}</figure><div class="meta caption"><span>Фото</span><a href="/p/">Усі знімки</a><p class="copyright__text">Вагон у депо</p></div>`,
    ],
  ])('has the caption that is called so %s', (_, above) => {
    expect(storyBelow('', storyHead, above).leadPicture?.caption).toBe('Вагон у депо');
  });

  it('is no card with a heading in its caption', () => {
    const card = `<a href="/lysty/"><figure>${image('lysty.jpg')}<figcaption><h3>Лист про місто</h3><p>Щотижня, безкоштовно.</p></figcaption></figure></a>`;
    expect(files(storyWith(card))).toEqual([]);
  });

  it('takes what its second showing says', () => {
    const twice = `<div>${image('vahon.jpg')}</div><figure>${image('vahon-800x500.jpg')}<figcaption>Вагон у депо</figcaption></figure>`;
    const article = storyBelow('', share('vahon.jpg'), twice);
    expect(article.leadPicture).toMatchObject({ caption: 'Вагон у депо' });
    expect(files(article)).toEqual(['vahon.jpg']);
  });

  it('may stand between the standfirst and the text', () => {
    const line = 'Ірина Лис розпитала водіїв, диспетчерів і тих, хто їздить щодня';
    const between = `<p class="standfirst">${line}</p><figure>${image('vahon.jpg')}<figcaption>Вагон у депо</figcaption></figure>`;
    const article = storyBelow('', storyHead, between);
    expect(article.dek).toBe(line);
    expect(article.leadPicture?.caption).toBe('Вагон у депо');
    expect(files(article)).toEqual(['vahon.jpg']);
  });

  it('is none of the site’s theme', () => {
    const decoration = `<div>${image('wp-content/themes/misto/zirky.png')}</div>`;
    expect(storyBelow('', storyHead, decoration).leadPicture).toBeNull();
  });

  it('stands in the header of its title', () => {
    const body = `<main><header><h1>${title}</h1>${image('vahon.jpg')}</header><div class="text">${paragraphs.join('')}</div></main>`;
    const article = articleFrom(parsePage(pageOf(storyHead, body)), address);
    expect(article.leadPicture?.src).toBe('https://novyny.example/vahon.jpg');
  });
});
