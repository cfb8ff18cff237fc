/** Paragraphs of a story, each with a sentence or two of its own. */
export const storyParagraphs = [
  'Міська рада у вівторок підтримала новий маршрут трамвая, який з’єднає вокзал із лівим берегом до кінця наступного року.',
  'За рішення проголосували 42 депутати з 60, ще десятеро утрималися, бо кошторис, на їхню думку, порахували надто оптимістично.',
  '«Ми чекали на цей трамвай тридцять років, і відкладати далі немає куди», — сказала голова комісії з транспорту Олена Мороз.',
  'Роботи почнуться навесні з перекладання мереж, тож рух двома вулицями обмежать щонайменше на пів року.',
  'Гроші на перший етап місто вже має: частину дав державний бюджет, решту — позика європейського банку під заставу вагонів.',
];

/** A page's HTML with what its head says. */
export function pageOf(head: string, body: string, lang = 'uk'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>
    <header><nav><a href="/">Головна</a><a href="/news/">Новини</a><a href="/sport/">Спорт</a></nav></header>
    ${body}<footer><p><a href="/about/">Про нас</a> <a href="/rules/">Правила</a></p></footer></body></html>`;
}

/** JSON-LD in its script. */
export function linkedData(data: Readonly<Record<string, unknown>>): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** The head of an ordinary story. */
export const storyHead =
  '<title>Трамвай на лівий берег: рада дала згоду</title><meta property="og:type" content="article">' +
  linkedData({
    '@type': 'NewsArticle',
    headline: 'Трамвай на лівий берег: рада дала згоду',
    datePublished: '2026-03-03T09:00:00+02:00',
    author: { '@type': 'Person', name: 'Ірина Бойко' },
  });

/** Paragraphs of an ordinary story, `times` times over. */
export function story(times = 2): string {
  return Array.from({ length: times }, (_, round) =>
    storyParagraphs.map((text) => `<p>${text}${round ? ` Етап ${round + 1}.` : ''}</p>`).join(''),
  ).join('');
}

/** Teaser cards as front pages and sections have them. */
export function cards(count: number, withText: boolean): string {
  return Array.from({ length: count }, (_, at) => {
    const text = storyParagraphs[at % storyParagraphs.length] ?? '';
    return (
      `<article class="card"><a href="/story-${at}/"><img src="/p${at}.jpg" alt=""></a><time>1${at % 10}:20</time>` +
      `<h3><a href="/story-${at}/">${text.slice(0, 60)} ${at}</a></h3>${withText ? `<p>${text}</p>` : ''}</article>`
    );
  }).join('');
}

/** The text of a consent dialog, as a manager of consents writes it. */
export const consentText =
  '<div id="onetrust-consent-sdk"><h2>Ми цінуємо вашу приватність</h2>' +
  '<p>Ми та наші 842 партнери зберігаємо файли cookie на вашому пристрої й обробляємо персональні дані, щоб показувати рекламу.</p>' +
  '<p>Натискаючи «Погоджуюсь», ви даєте згоду на обробку персональних даних усіма партнерами з цього переліку.</p>' +
  '<p>Згоду на файли cookie можна відкликати будь-коли в налаштуваннях приватності внизу кожної сторінки.</p></div>';

/** A page of a shop. */
export const productBody =
  '<main><h1>Чайник «Ранок»</h1><div itemscope itemtype="https://schema.org/Product"><span itemprop="price">1 299 грн</span>' +
  '<form action="/cart/add"><button class="add-to-cart">У кошик</button></form>' +
  '<p>Чайник з нержавної сталі на 1,7 літра закипає за чотири хвилини й сам вимикається, коли води замало.</p>' +
  '<ul><li>Потужність 2200 Вт</li><li>Гарантія 24 місяці</li><li>Колір: зелений</li></ul></div>' +
  '<section><h2>Схожі товари</h2><div class="product-card"><a href="/p/1">Чайник 2</a> 999 грн</div>' +
  '<div class="product-card"><a href="/p/2">Чайник 3</a> 1 099 грн</div></section></main>';

/** A thread of a forum. */
export function thread(posts: number): string {
  return Array.from(
    { length: posts },
    (_, at) =>
      `<article class="topic-post" itemscope itemtype="https://schema.org/Comment"><div><a href="/u/user${at}">user${at}</a> <time>12:0${at % 10}</time></div>` +
      `<div class="post-content"><p>У мене був такий самий збій, допомогло оновлення, але звук усе одно пропадає щоразу після сну. Хто що порадить?</p></div>` +
      `<button class="reply">Відповісти</button></article>`,
  ).join('');
}
