import expected from '../../fixtures/seed/expected.json';
import {
  all,
  one,
  body,
  paragraphs,
  fragment,
  renameAll,
  stripNames,
  hashNames,
} from './change-page';

/** One way in which other sites build the same page; changes the document that it is given. */
export type Variant = { readonly name: string; readonly change: (page: Document) => void };

const advertisement = (number: number) =>
  `<div class="td-a-rec"><div style="display: inline-block"><a href="https://ads.example/click?slot=${number}" target="_blank" rel="nofollow"><img src="https://ads.example/banner-${number}.jpg" alt="spot_img"></a></div></div>`;

function adsBetween(page: Document): void {
  paragraphs(page)
    .slice(0, 4)
    .forEach((paragraph, number) => {
      paragraph.after(fragment(page, advertisement(50 + number)));
    });
}

function linesBetween(page: Document): void {
  const lines = [
    '<p><strong>Читайте також: <a href="https://novyny.example/news/300/">Уряд ухвалив бюджет на наступний рік</a></strong></p>',
    '<p><em><a href="https://t.me/novyny_example">Підписуйтесь на наш Telegram-канал, щоб не пропустити важливе</a></em></p>',
    '<p><strong>Читайте також:</strong></p><p><a href="https://novyny.example/news/301/">Як зміниться курс гривні до кінця зими</a></p>',
  ];
  lines.forEach((line, number) => paragraphs(page)[number + 1]?.after(fragment(page, line)));
}

function promoInside(page: Document): void {
  const story = body(page);
  story.append(...all(page, '.td_block_7'), ...all(page, '.td-related'));
  story.prepend(...all(page, '.tdb_single_post_share').slice(0, 1));
  story.append(...all(page, '.tdb_single_post_share').slice(-1));
  story.append(...all(page, '.tdn_block_newsletter_subscribe'));
}

function relabel(labels: readonly (readonly [string, string])[]): (page: Document) => void {
  return (page) => {
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [from, to] of labels) {
        if (node.nodeValue?.trim() === from) node.nodeValue = to;
      }
    }
    promoInside(page);
  };
}

function splitBody(page: Document): void {
  const story = one(page, '.td-post-content');
  const [first, second, third, fourth, fifth] = paragraphs(page);
  const part = (...nodes: (Element | undefined)[]) => {
    const box = page.createElement('div');
    box.className = 'td-content-part';
    box.append(...nodes.filter((node) => node !== undefined));
    return box;
  };
  story.replaceWith(
    part(first),
    fragment(page, advertisement(61)),
    part(second, third),
    fragment(page, advertisement(62)),
    part(fourth, fifth),
  );
}

function nextStory(page: Document): void {
  const text = [
    'Кабінет міністрів ухвалив державний бюджет на наступний рік, передавши документ до парламенту в останній день строку. Видатки на оборону зросли вдвічі, повідомили в уряді.',
    'За словами міністра фінансів, дефіцит покриють міжнародні партнери, а податки для малого бізнесу залишаться без змін. Депутати розглянуть документ у першому читанні наступного тижня.',
    'Експерти зауважують, що прогноз зростання економіки є доволі сміливим, а інфляція може виявитися вищою, ніж очікують у Національному банку.',
  ];
  one(page, '#tdb-autoload-article').append(
    fragment(
      page,
      `<article class="tdb-autoload-article post type-post"><div class="td-container"><div class="tdb_title"><h1 class="tdb-title-text">Уряд ухвалив бюджет на наступний рік</h1></div><div class="td-post-content"><div class="tdb-block-inner">${text.map((line) => `<p>${line}</p>`).join('')}</div></div></div></article>`,
    ),
  );
}

/** Blocks of the column in another order: the story's own order stays. */
function shuffleBlocks(page: Document): void {
  const column = one(page, '.td-pb-span8 > .wpb_wrapper');
  const blocks = Array.from(column.children);
  const related = blocks.filter((block) => block.matches('.td-related, .td_block_7'));
  const shares = blocks.filter((block) => block.matches('.tdb_single_post_share'));
  const ads = blocks.filter((block) => block.matches('.td-a-rec'));
  const title = one(page, '.tdb_title');
  title.after(...shares, ...ads, ...related);
}

export const variants: readonly Variant[] = [
  { name: 'as it is', change: () => undefined },
  { name: 'class names, ids and data attributes stripped', change: stripNames },
  { name: 'class names and ids hashed', change: hashNames },
  { name: 'article turned into div', change: (page) => renameAll(page, 'article', 'div') },
  { name: 'promo, share and related blocks inside the body', change: promoInside },
  {
    name: 'promo inside the body, names stripped',
    change: (page) => {
      promoInside(page);
      stripNames(page);
    },
  },
  { name: 'ads between the paragraphs', change: adsBetween },
  {
    name: 'ads between the paragraphs, names hashed',
    change: (page) => {
      adsBetween(page);
      hashNames(page);
    },
  },
  { name: 'read-also and Telegram lines between the paragraphs', change: linesBetween },
  {
    name: 'the title repeated as a heading of the body',
    change: (page) => body(page).prepend(fragment(page, `<h2>${expected.title}</h2>`)),
  },
  { name: 'the order of blocks shuffled', change: shuffleBlocks },
  {
    name: 'labels in Russian',
    change: relabel([
      ['Популярне', 'Популярное'],
      ['Поділитися дописом:', 'Поделиться записью:'],
      ['Більше подібного', 'Больше похожего'],
      ['ТУТ', 'ЗДЕСЬ'],
    ]),
  },
  {
    name: 'labels in English',
    change: relabel([
      ['Популярне', 'Popular'],
      ['Поділитися дописом:', 'Share this post:'],
      ['Більше подібного', 'More like this'],
      ['ТУТ', 'HERE'],
    ]),
  },
  {
    name: 'labels in Polish',
    change: relabel([
      ['Популярне', 'Popularne'],
      ['Поділитися дописом:', 'Udostępnij wpis:'],
      ['Більше подібного', 'Więcej podobnych'],
      ['ТУТ', 'TUTAJ'],
    ]),
  },
  {
    name: 'labels in German',
    change: relabel([
      ['Популярне', 'Beliebt'],
      ['Поділитися дописом:', 'Beitrag teilen:'],
      ['Більше подібного', 'Mehr davon'],
      ['ТУТ', 'HIER'],
    ]),
  },
  {
    name: 'other words in the alt text of ads',
    change: (page) => {
      adsBetween(page);
      for (const picture of all(page, 'img[alt="spot_img"]'))
        picture.setAttribute('alt', 'Знижки тижня');
    },
  },
  { name: 'the body split over three siblings', change: splitBody },
  { name: 'the next story in full below', change: nextStory },
  {
    name: 'everything at once, names hashed',
    change: (page) => {
      promoInside(page);
      adsBetween(page);
      linesBetween(page);
      nextStory(page);
      hashNames(page);
      renameAll(page, 'article', 'div');
    },
  },
];

/** Pages that must keep the very words that elsewhere mark promo, as what a reader should get. */
export const counterCases: readonly (Variant & { readonly keeps: string })[] = [
  {
    name: 'a real heading "Популярне"',
    keeps: 'Популярне',
    change: (page) => paragraphs(page)[2]?.before(fragment(page, '<h2>Популярне</h2>')),
  },
  {
    name: 'a paragraph that quotes "Читайте також"',
    keeps:
      'Рубрику «Читайте також» редакція видання запустила ще десять років тому, і відтоді вона, за словами редактора, приносить третину всіх переглядів.',
    change: (page) =>
      paragraphs(page)[2]?.before(
        fragment(
          page,
          '<p>Рубрику «Читайте також» редакція видання запустила ще десять років тому, і відтоді вона, за словами редактора, приносить третину всіх переглядів.</p>',
        ),
      ),
  },
  {
    name: 'a story about spot_img',
    keeps:
      'Слово spot_img у тексті сторінки з’являється там, де тема оформлення підписує рекламне місце, пояснює розробник, і читачі бачать його замість опису картинки.',
    change: (page) =>
      paragraphs(page)[2]?.before(
        fragment(
          page,
          '<p>Слово spot_img у тексті сторінки з’являється там, де тема оформлення підписує рекламне місце, пояснює розробник, і читачі бачать його замість опису картинки.</p>',
        ),
      ),
  },
];
