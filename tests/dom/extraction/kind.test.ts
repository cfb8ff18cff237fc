import { describe, expect, it } from 'vitest';
import { articleFrom, extractFrom, parsePage } from './extract';
import {
  cards,
  consentText,
  linkedData,
  pageOf,
  productBody,
  story,
  storyHead,
  storyParagraphs,
  thread,
} from './kind-pages';

const kindOf = (html: string, url: string): string => articleFrom(parsePage(html), url).kind;
/** The kind, or why there is nothing to read. */
function readAs(html: string, url: string): string {
  const outcome = extractFrom(parsePage(html), url);
  return outcome.ok ? outcome.article.kind : outcome.code;
}

const site = 'https://novyny.example';
const storyUrl = `${site}/news/2026/03/tramvai-na-livyi-bereh-rada-dala-zghodu/`;

describe('the kind of a page', () => {
  it('is an article where a story stands on it', () => {
    const body = `<main><h1>Трамвай на лівий берег: рада дала згоду</h1>${story()}</main>`;
    expect(kindOf(pageOf(storyHead, body), storyUrl)).toBe('article');
  });

  it('stays an article with teasers below the story and comments below them', () => {
    const body = `<main><h1>Трамвай на лівий берег: рада дала згоду</h1>${story(3)}</main>
      <aside><h2>Ще новини</h2>${cards(12, false)}</aside>`;
    expect(kindOf(pageOf(storyHead, body), storyUrl)).toBe('article');
  });

  it('is a list on a front page and in a section, or the page gives no text at all', () => {
    const head = '<title>Новини</title><meta property="og:type" content="website">';
    for (const [path, body] of [
      ['/', `<main><section><h2>Головне</h2>${cards(30, false)}</section></main>`],
      ['/category/sport/', `<main><h1>Спорт</h1>${cards(20, true)}</main>`],
    ] as const) {
      expect(['list', 'no-text']).toContain(readAs(pageOf(head, body), `${site}${path}`));
    }
  });

  it('is a product where something is sold', () => {
    const head = `<title>Чайник «Ранок»</title><meta property="og:type" content="product">${linkedData({ '@type': 'Product', name: 'Чайник' })}`;
    expect(kindOf(pageOf(head, productBody), `${site}/product/chainyk-ranok`)).toBe('product');
  });

  it('is a forum where people answer each other', () => {
    const head = `<title>Пропадає звук</title><meta name="generator" content="Discourse 3.2">${linkedData({ '@type': 'DiscussionForumPosting', headline: 'Пропадає звук' })}`;
    const body = `<main><h1>Пропадає звук</h1>${thread(9)}</main>`;
    expect(kindOf(pageOf(head, body), 'https://forum.novyny.example/t/zvuk/812')).toBe('forum');
  });

  /** Who speaks and a word of each, one box after the other, with no mark of a forum. */
  const voices = (beside: (at: number) => string) =>
    storyParagraphs
      .slice(0, 6)
      .map(
        (text, at) =>
          `<div><a href="/users/${at}">Марко ${at}</a> ${beside(at)}<p>${text} ${text}</p></div>`,
      )
      .join('');

  it('is none where people answer each other without a mark of it', () => {
    const body = `<h1>Пропадає звук</h1><div>${voices((at) => `<time>12:0${at}</time>`)}</div>`;
    const page = pageOf('<title>Пропадає звук</title>', `<main>${body}</main>`);
    expect(kindOf(page, `${site}/zvuk`)).not.toBe('article');
  });

  it('stays an article where a story lets several people speak', () => {
    const body = `<h1>Трамвай на лівий берег: рада дала згоду</h1><div>${voices(() => 'економіст')}</div>`;
    expect(kindOf(pageOf(storyHead, `<main>${body}</main>`), storyUrl)).toBe('article');
  });

  it('is an error page where the title says that there is no such page, and none where people are not found', () => {
    const words =
      '<p>Можливо, її перенесли або видалили. Перевірте адресу чи скористайтеся пошуком по сайту, будь ласка.</p>';
    const page = (title: string, text: string) =>
      readAs(
        pageOf(`<title>${title}</title>`, `<main><h1>${title}</h1>${text}</main>`),
        `${site}/x`,
      );
    for (const title of [
      'Сторінку не знайдено',
      '404',
      'Error 404',
      'This page could not be found',
    ])
      expect(['not-an-article', 'no-text']).toContain(page(title, words.repeat(5)));
    for (const title of [
      'Тіло зниклого рибалки не знайдено',
      '404 дрони збили за тиждень',
      'Peugeot 404',
    ])
      expect(page(title, story())).toBe('article');
  });

  it('is a consent wall where the dialog is all there is to read', () => {
    expect(kindOf(pageOf('<title>Новини</title>', consentText), storyUrl)).toBe('consent-wall');
  });

  it('is not a consent wall where a story on cookies mentions consent', () => {
    const body = `<main><h1>Трамвай на лівий берег: рада дала згоду</h1>${story()}
      <p>Сайт перевізника просить згоди на файли cookie, але працює й без неї, запевнили у пресслужбі.</p></main>`;
    expect(kindOf(pageOf(storyHead, body), storyUrl)).toBe('article');
  });

  it('is a live blog where the page says so, and where entries carry their times', () => {
    const said = pageOf(
      storyHead + linkedData({ '@type': 'LiveBlogPosting', headline: 'Рада: текстова трансляція' }),
      `<main><h1>Рада: текстова трансляція</h1>${story()}</main>`,
    );
    expect(kindOf(said, storyUrl)).toBe('live-blog');
    const entries = Array.from(
      { length: 14 },
      (_, at) =>
        `<div><p>${10 + (at % 12)}:${20 + at}</p><p>Депутати повернулися до зали після перерви й готуються голосувати за поправку номер ${at}.</p></div>`,
    ).join('');
    const seen = pageOf(storyHead, `<main><h1>Онлайн: засідання ради</h1>${entries}</main>`);
    expect(kindOf(seen, storyUrl)).toBe('live-blog');
  });

  it('is a gallery where pictures are the story', () => {
    const figures = Array.from(
      { length: 12 },
      (_, at) =>
        `<figure><img src="/g/${at}.jpg" width="1200" height="800" alt=""><figcaption>Кадр ${at}</figcaption></figure>`,
    ).join('');
    const body = `<main><h1>Трамвай на лівий берег: рада дала згоду</h1>${story(1)}${figures}</main>`;
    expect(kindOf(pageOf(storyHead, body), `${site}/photo/tramvai-na-livyi-bereh/`)).toBe(
      'gallery',
    );
  });

  it('is a teaser where the page says it is paid for and the text breaks off', () => {
    const head = `${storyHead}${linkedData({ '@type': 'NewsArticle', isAccessibleForFree: false })}`;
    const body = `<main><h1>Трамвай на лівий берег: рада дала згоду</h1>${story(1)}<div class="paywall"><p>Оформіть передплату</p></div></main>`;
    expect(kindOf(pageOf(head, body), storyUrl)).toBe('paywalled-teaser');
  });

  it('stays an article for a subscriber, who sees the whole text', () => {
    const head = `${storyHead}${linkedData({ '@type': 'NewsArticle', isAccessibleForFree: false })}`;
    const body = `<main><h1>Трамвай на лівий берег: рада дала згоду</h1>${story(6)}</main>`;
    expect(kindOf(pageOf(head, body), storyUrl)).toBe('article');
  });
});

describe('confidence', () => {
  it('lies between 0 and 1 and is higher for a clear story than for a pile of teasers', () => {
    const clear = articleFrom(
      parsePage(pageOf(storyHead, `<main><h1>Трамвай</h1><article>${story(3)}</article></main>`)),
      storyUrl,
    );
    const pile = articleFrom(
      parsePage(pageOf('<title>Новини</title>', `<div>${cards(30, true)}</div>`)),
      `${site}/category/sport/`,
    );
    for (const { confidence } of [clear, pile]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(clear.confidence).toBeGreaterThan(pile.confidence);
  });
});

describe('other answers', () => {
  it('are at most three, unlike the article and one another, and none where the story is clear', () => {
    const clear = pageOf(storyHead, `<main><h1>Трамвай</h1><article>${story(3)}</article></main>`);
    expect(articleFrom(parsePage(clear), storyUrl).candidates).toEqual([]);
    const mixed = pageOf(
      '<title>Новини</title>',
      `<div><section>${story(1)}</section>${cards(8, true)}<div>${thread(6)}</div></div>`,
    );
    const { candidates, text } = articleFrom(parsePage(mixed), `${site}/category/sport/`);
    const texts = [text, ...candidates.map((candidate) => candidate.text)];
    expect(candidates.length).toBeLessThanOrEqual(3);
    expect(new Set(texts).size).toBe(texts.length);
    for (const candidate of candidates) expect(candidate.words).toBeGreaterThan(0);
  });
});
