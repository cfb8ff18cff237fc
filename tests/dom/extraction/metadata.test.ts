import { describe, expect, it } from 'vitest';
import { linkedData, metadata } from './metadata-of';

describe('readMetadata', () => {
  it('reads JSON-LD from graphs, arrays and broken scripts', () => {
    const graph = linkedData(
      '{"@graph":[{"@type":"WebSite","name":"Новини"},{"@type":"Person","@id":"#a","name":"Олена Пчілка"},{"@type":"NewsArticle","headline":"Ціни зросли","datePublished":"2025-02-24T09:12:00+0200","author":{"@id":"#a"}}]}',
    );
    const broken = linkedData(
      '<!-- [{"@type":"NewsArticle","headline":"Ціни\n зросли","datePublished":"2025-02-24T09:12:00+02:00",}] -->',
    );
    expect(metadata(graph)).toMatchObject({
      title: 'Ціни зросли',
      byline: 'Олена Пчілка',
      siteName: 'Новини',
      published: '2025-02-24T09:12:00+02:00',
    });
    expect(metadata(broken)).toMatchObject({
      title: 'Ціни зросли',
      published: '2025-02-24T09:12:00+02:00',
    });
    expect(metadata(linkedData('{{{'), '<h1>Заголовок новини</h1>').title).toBe('Заголовок новини');
  });

  it.each([
    ['Ціни зросли - Новини', 'Ціни зросли'],
    ['Ціни зросли | Економіка | Новини', 'Ціни зросли'],
    ['Новини — Ціни зросли', 'Ціни зросли'],
    ['Ціни: що зросло — і чому', 'Ціни: що зросло — і чому'],
    ['Ціни &amp;laquo;зросли&amp;raquo;', 'Ціни «зросли»'],
    ['Ціни \u202eзросли', 'Ціни зросли'],
    ['Ціни &amp;lt; межі: caf&amp;eacute;&amp;#33;', 'Ціни < межі: café!'],
  ])('takes the title out of «%s»', (openGraph, title) => {
    const head = `<meta property="og:title" content="${openGraph}"><meta property="og:site_name" content="Новини">`;
    expect(metadata(head, '<h1>Ціни зросли</h1>').title).toBe(title);
  });

  it.each([
    ['uk', 'вчора, 18:40', '2025-02-24T18:40:00'],
    ['uk', 'Сьогодні о 9:05', '2025-02-25T09:05:00'],
    ['uk', '24 лютого 2025, 09:12', '2025-02-24T09:12:00'],
    ['uk', '3 грудня, 10:00', '2024-12-03T10:00:00'],
    ['ru', '24 февраля 2025', '2025-02-24'],
    ['pl', '24 lutego 2025 r. godz. 7:30', '2025-02-24T07:30:00'],
    ['de', '24. Februar 2025 um 07:30 Uhr', '2025-02-24T07:30:00'],
    ['de', '24.02.2025, 14:07', '2025-02-24T14:07:00'],
    ['en', 'February 24, 2025', '2025-02-24'],
    ['en-GB', '24/02/2025', '2025-02-24'],
    ['es', '24 de febrero de 2025', '2025-02-24'],
    ['tr', '24 Şubat 2025', '2025-02-24'],
    ['hu', '2025. február 24., hétfő 08:47', '2025-02-24T08:47:00'],
    ['en-US', 'Feb. 24, 2025 5:00 p.m. ET', '2025-02-24T17:00:00'],
    ['en', 'Sept. 5, 2024', '2024-09-05'],
    ['en', 'Published yesterday at 9:05', '2025-02-24T09:05:00'],
    ['fr', 'Publié le 24/02/2025 à 10h15 • Mis à jour à 11h', '2025-02-24T10:15:00'],
    ['ar', '24 فبراير 2025 02:20 م', '2025-02-24T14:20:00'],
    ['pl', 'Utworzono: 24 lutego 2025, 9:04. Aktualizacja: dzisiaj 11:30', '2025-02-24T09:04:00'],
    ['uk', '<time title="24.02.2025 12:10">2 години тому</time>', '2025-02-24T12:10:00'],
  ])('reads the date as people see it (%s): «%s»', (lang, shown, published) => {
    const body = `<header><h1>Заголовок</h1><span class="post-date">${shown}</span></header>`;
    expect(metadata('', body, lang).published).toBe(published);
  });

  it.each([
    ['<p>Оновлено: 25.02.2025, 09:00</p>', '2025-02-24T14:20:00', '2025-02-25T09:00:00'],
    ['<p>24.02.2025, 14:20. Оновлено: 15:00</p>', '2025-02-24T14:20:00', ''],
    ['<p>Оновлено: 24.02.2025, 14:20</p>', '2025-02-24T14:20:00', ''],
    // The same moment in another zone, perhaps.
    ['<p>Оновлено: 24.02.2025, 14:20</p>', '2025-02-24T12:20:00Z', ''],
    ['<p>Оновлено: 25.02.2025, 14:20</p>', '2025-02-24T12:20:00Z', '2025-02-25T14:20:00'],
    [
      '<time itemprop="dateModified" datetime="2025-02-25T10:00:00+02:00">25 лютого</time>',
      '2025-02-24T12:20:00Z',
      '2025-02-25T10:00:00+02:00',
    ],
  ])('reads the last change that the page shows: %s after %s', (line, published, modified) => {
    const head = `<meta property="article:published_time" content="${published}">`;
    const body = `<header><h1>Заголовок</h1>${line}</header>`;
    expect(metadata(head, body)).toMatchObject({ published, modified });
  });

  it('believes no canonical address and no site name of another site', () => {
    const head =
      '<link rel="canonical" href="https://bank.example/login"><meta property="og:site_name" content="bank.example">';
    expect(metadata(head)).toMatchObject({ canonicalUrl: '', siteName: '' });
    const own = '<link rel="canonical" href="https://www.novyny.example/a/">';
    expect(metadata(own).canonicalUrl).toBe('https://www.novyny.example/a/');
  });

  it('trusts letters over a wrong lang attribute', () => {
    const text = '<p>Її їжа є ґанджем для гурманів, і це відомо всім у місті.</p>';
    expect(metadata('', text, 'ru').lang).toBe('uk');
    expect(metadata('', text, 'en').lang).toBe('uk');
    expect(metadata('', text, 'uk-UA').lang).toBe('uk-UA');
    const bengali = '<p>ঢাকায় আজ সকালে নতুন ট্রামের প্রথম বগি এসে পৌঁছেছে।</p>';
    expect(metadata('', bengali, 'en-US').lang).toBe('bn');
    expect(metadata('', '<p>هذا خبر قصير عن المدينة القديمة والناس.</p>', 'en').dir).toBe('rtl');
  });

  it.each([
    ['mdr.example', 'Von Anna Beck'],
    ['MDR Nachrichten', 'Von Anna Beck'],
    ['redaktion@mdr.example', 'Von Anna Beck'],
  ])('looks for the person where only the site is named: «%s»', (author, shown) => {
    const head = `<meta name="author" content="${author}"><meta property="og:site_name" content="MDR">`;
    const body = `<h1>Titel</h1><p class="author">${shown}</p>`;
    expect(metadata(head, body, 'de', 'https://www.mdr.example/a/').byline).toBe('Anna Beck');
  });

  it('understands meta names as templates misspell them', () => {
    const head =
      '<meta name="article:published:time" content="2025-02-24T09:12:00+00:00"><meta name="twitter:misc:Written by" content="Dieter Kern">';
    expect(metadata(head)).toMatchObject({
      published: '2025-02-24T09:12:00+00:00',
      byline: 'Dieter Kern',
    });
  });

  it('takes a confirmed heading out of a title with rubrics around it', () => {
    const title = 'Погода: Сніг зійде до середи, обіцяють синоптики | Новини області';
    const head = `<meta property="og:title" content="${title}">${linkedData('{"@type":"NewsArticle","headline":"Сніг зійде до середи, обіцяють синоптики"}')}`;
    const body = '<h1>Сніг зійде до середи, обіцяють синоптики</h1>';
    expect(metadata(head, body).title).toBe('Сніг зійде до середи, обіцяють синоптики');
  });

  const statedTwice = (openGraph: string, headline: string): string =>
    `<meta property="og:title" content="${openGraph}">` +
    linkedData(`{"@type":"NewsArticle","headline":"${headline}"}`);

  it('takes the heading that JSON-LD repeats, and none in the trail of sections', () => {
    const head = statedTwice('Зерно дорожчає: що буде далі', 'Чому ціни на зерно зросли');
    const heading = '<h1>Чому ціни на зерно зросли</h1>';
    const trails = [
      `<nav><a href="/">Головна</a> ${heading}</nav>`,
      `<div class="breadcrumbs">${heading}</div>`,
      `<ol><li><a href="/">Головна</a></li><li>${heading}</li></ol>`,
      `<div>${heading}</div><main><h2>Зерно: що буде далі</h2></main>`,
    ];
    expect(metadata(head, `<article>${heading}</article>`).title).toBe('Чому ціни на зерно зросли');
    for (const trail of trails) {
      expect(metadata(head, trail).title).toBe('Зерно дорожчає: що буде далі');
    }
  });

  it('leaves away kickers of which head and heading have another each', () => {
    const head =
      '<meta property="og:title" content="Війна в небі: «Ракет вистачить на місяць»"><title>Війна в небі: «Ракет вистачить на місяць»</title>';
    const body = '<h1><span>Оборона</span> - <span>«Ракет вистачить на місяць»</span></h1>';
    expect(metadata(head, body).title).toBe('«Ракет вистачить на місяць»');
  });

  it('prefers the heading to a head that only repeats the window title', () => {
    const head = (openGraph: string): string =>
      `<meta property="og:title" content="${openGraph}"><title>Ціни на зерно 2025: прогноз</title>`;
    const body = '<h1>Що буде з цінами на зерно</h1>';
    expect(metadata(head('Ціни на зерно 2025: прогноз'), body).title).toBe(
      'Що буде з цінами на зерно',
    );
    expect(metadata(head('Зерно: ціни і що буде'), body).title).toBe('Зерно: ціни і що буде');
  });

  it('takes the section that the page names off the end of a title', () => {
    const head =
      '<meta property="og:title" content="Ціни зросли - Економіка | Новини"><meta property="og:site_name" content="Новини"><meta property="article:section" content="Економіка">';
    expect(metadata(head).title).toBe('Ціни зросли');
  });

  it('finds the date by the heading that says the title, whatever its rank', () => {
    const body =
      '<div><h3>Казка для дорослих</h3><div><span>Пн 24. 2. 2025 | 14:07</span></div></div>';
    const head = '<meta property="og:title" content="Казка для дорослих">';
    expect(metadata(head, body).published).toBe('2025-02-24T14:07:00');
  });

  it('reads no date of the posts that a block theme lists below the story', () => {
    const post =
      '<li><h3>Інше</h3><time datetime="2025-02-20T09:00:00+02:00">20 лютого</time></li>';
    const body = `<h1>Заголовок</h1><p>Текст.</p><div class="wp-block-query"><ul>${post}</ul></div>`;
    expect(metadata('', body).published).toBe('');
    expect(metadata('', body.replace('wp-block-query', 'entry')).published).not.toBe('');
  });

  it.each([
    ['cs', 'Věžní hodiny v Polné stály od roku 1971 a lidé si na to zvykli. '],
    ['pl', 'Malarze przyjeżdżają co roku w styczniu, kiedy plaża jest pusta. '],
    ['tr', 'Köprü yarın açılacak ve şehrin iki yakasını birbirine bağlayacak. '],
    ['', 'The harbour was empty, and nobody had seen the ferry leave. '],
  ])('guesses a language that no one claims by its letters (%s)', (lang, sentence) => {
    expect(metadata('', `<p>${sentence.repeat(4)}</p>`, '').lang).toBe(lang);
  });

  it.each([
    ['LoadUp', 'Переваги малих будинків | LoadUp', 'https://goloadup.com/blog/'],
    ['OSSO B.V.', 'Підсумки року – OSSO B.V.', 'https://www.osso.nl/blog/'],
    ['', 'Переваги малих будинків | Поради', 'https://goloadup.com/blog/'],
  ])('finds the name of a site in its title where its host spells it: %s', (name, said, url) => {
    const { siteName, title } = metadata(`<title>${said}</title>`, '', 'uk', url);
    expect(siteName).toBe(name);
    expect(title).toBe(name ? said.split(/ [|–] /)[0] : said);
  });

  it('never throws, whatever the page says', () => {
    const head = `<meta property="og:title" content=""><link rel="canonical" href="ht!tp://"><meta name="date" content="9999999999999999">${linkedData('{"@type":["NewsArticle",5],"author":[null,{"name":[1,"A"]}],"image":[[]],"publisher":7}')}`;
    expect(() => metadata(head, '', '???', 'about:blank')).not.toThrow();
  });
});
