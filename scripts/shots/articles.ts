import type { Article } from '@/article/article';

/** What an article of the pictures is made from; the rest is as for any story. */
type Story = Partial<Omit<Article, 'body'>> & { readonly body: string };

const english = [
  'For eleven years nobody crossed the bay by ferry, because the road bridge was thought to be enough for everybody. This spring the old boat is running again, painted white and blue.',
  'The company that owned it closed after the bridge was opened, and the old pier was left to the gulls, the anglers and the rust for more than a decade.',
  '“We never forgot her,” says the harbour master, who has kept the brass bell in his kitchen. “My mother went to work on that boat every day of her life.”',
  'Forty cars and two hundred people fit on board. The crossing takes twelve minutes in fair weather, half an hour in fog — and nobody has complained of either yet.',
];
const ukrainian = [
  'Одинадцять років затоку не перетинав жоден пором: вважалося, що мосту вистачить усім. Цієї весни старе судно знову ходить — біле з синім, із тим самим дзвоном на кормі.',
  'Компанія, якій він належав, закрилася, щойно відкрили міст, а причал на понад десять років дістався чайкам, рибалкам та іржі.',
  '«Ми про нього не забували, — каже начальник порту. — Моя мати щодня діставалася ним на роботу». Дзвін увесь цей час висів у нього на кухні.',
  'На борт уміщається сорок автомобілів і двісті людей. Переправа триває дванадцять хвилин у ясну погоду й пів години в туман — і поки що ніхто не скаржився.',
];
const arabic = [
  'على مدى أحد عشر عامًا لم يعبر أحد الخليج بالعبّارة، إذ كان الجسر يُعدّ كافيًا للجميع. وفي هذا الربيع عاد القارب القديم إلى العمل، مطليًا بالأبيض والأزرق.',
  'أُغلقت الشركة المالكة بعد افتتاح الجسر، وتُرك الرصيف القديم للنوارس والصيادين والصدأ أكثر من عقد.',
  'يقول مدير الميناء: «لم ننسها قط. كانت أمي تذهب إلى عملها بهذا القارب كل يوم». وتستغرق الرحلة 12 دقيقة في الصحو.',
];
const japanese = [
  '十一年のあいだ、湾をフェリーで渡る人はいなかった。橋があれば十分だと誰もが考えていたからである。この春、白と青に塗り直された古い船がふたたび走りはじめた。',
  '船を所有していた会社は橋の開通とともに廃業し、古い桟橋は十年以上にわたって、かもめと釣り人と錆のものになっていた。',
  '「忘れたことは一度もありません」と港長は語る。「母は毎日あの船で仕事に通っていました」。晴れた日には十二分、霧の日には三十分で対岸に着く。',
];

const paragraphs = (texts: readonly string[], times = 3) =>
  Array.from({ length: times }, () => texts.map((text) => `<p>${text}</p>`).join('')).join('');

const figure = (origin: string, number: number, caption: string) =>
  `<figure><img src="${origin}/uploads/geneva.jpg?${number}" alt="The lake" width="1392" height="928">` +
  `<figcaption>${caption} <cite>Harbour News</cite></figcaption></figure>`;

/** Every article of the pictures by name; `origin` is the site that serves the samples. */
export function shotArticles(origin: string): Readonly<Record<string, Article>> {
  const lead = {
    src: `${origin}/uploads/geneva.jpg`,
    alt: 'The lake',
    width: 1392,
    height: 928,
    caption: 'The boat on its first morning back',
    credit: 'Harbour News',
  };
  const stories: Readonly<Record<string, Story>> = {
    story: {
      leadPicture: lead,
      body:
        paragraphs(english, 1) +
        '<h2>Why it stopped</h2>' +
        `<p>${english[1]}<sup><a href="${origin}/#n1" data-note-ref="1">1</a></sup></p>` +
        '<blockquote><p>“She was the last thing my grandfather built.”</p></blockquote>' +
        paragraphs(english, 1) +
        '<h2>What it costs</h2><table><caption>One way</caption><tr><th>Who</th><th>Price</th></tr>' +
        '<tr><td>On foot</td><td>€2.40</td></tr><tr><td>With a car</td><td>€11.00</td></tr></table>' +
        figure(origin, 2, 'From the old pier the other side looks close') +
        paragraphs(english, 2) +
        '<h2>Notes</h2><ol><li data-note="1">The company was dissolved in March 2015; its papers are in the town archive. ' +
        `<a href="${origin}/#r1" data-note-back="1">↩</a></li></ol>`,
      removed: [
        {
          reason: 'advertisement',
          text: 'Get 20 % off your first crossing',
          html: '<p>Get 20 % off your first crossing</p>' as Article['body'],
          anchor: { quote: english[0] ?? '', prefix: '', suffix: '', position: 0 },
        },
      ],
    },
    ukrainian: {
      lang: 'uk',
      title: 'Пором повертається: затоку знову можна перетнути водою',
      dek: 'Одинадцять років потому старе судно вийшло в перший рейс — і порт зустрів його оркестром.',
      byline: 'Олена Коваленко',
      siteName: 'Портові новини',
      leadPicture: lead,
      body: `${paragraphs(ukrainian, 1)}<h2>Чому він зупинився</h2>${paragraphs(ukrainian, 2)}`,
    },
    arabic: {
      lang: 'ar',
      dir: 'rtl',
      title: 'العبّارة تعود إلى الخليج بعد أحد عشر عامًا',
      dek: 'القارب القديم يبحر من جديد، والميناء يستقبله بالموسيقى.',
      byline: 'ليلى حداد',
      siteName: 'أخبار الميناء',
      body: `${paragraphs(arabic, 1)}<h2>لماذا توقفت</h2>${paragraphs(arabic, 2)}`,
    },
    japanese: {
      lang: 'ja',
      title: '十一年ぶりに湾を渡るフェリー、港は音楽で迎えた',
      dek: '橋の開通で姿を消した船が、この春もどってきた。',
      byline: '佐藤 恵',
      siteName: '港新聞',
      body: `${paragraphs(japanese, 1)}<h2>なぜ止まったのか</h2>${paragraphs(japanese, 2)}`,
    },
    'long-title': {
      title:
        'The ferry, which nobody had expected to see again after the bridge was opened eleven years ago and the company that ran it was dissolved, came back this morning to music, flags, four speeches, a short shower of rain and a crowd that filled the whole of the old pier from one end to the other',
      body: paragraphs(english),
    },
    'no-picture': {
      title: 'A town counts its boats again',
      body: paragraphs(english),
    },
    'hundred-pictures': {
      title: 'A hundred views of the bay',
      leadPicture: lead,
      kind: 'gallery',
      body: Array.from({ length: 100 }, (_, index) =>
        index % 20 === 0
          ? `<p>${english[index % english.length]}</p>${figure(origin, index, `Picture ${index + 1}`)}`
          : figure(origin, index, `Picture ${index + 1}`),
      ).join(''),
    },
    'very-long': {
      title: 'The bridge: a history in thirty chapters',
      words: 30_000,
      minutes: 126,
      body: Array.from(
        { length: 30 },
        (_, chapter) => `<h2>Chapter ${chapter + 1}</h2>${paragraphs(english, 8)}`,
      ).join(''),
    },
    doubtful: {
      title: 'What the council may decide on Tuesday',
      confidence: 0.3,
      body: paragraphs(english),
      candidates: [
        {
          label: 'readability',
          body: `<p>${english[0]}</p>` as Article['body'],
          text: '',
          words: 30,
        },
        {
          label: 'surroundings',
          body: paragraphs(english) as Article['body'],
          text: '',
          words: 300,
        },
      ],
    },
    selected: {
      title: 'The bell that waited in a kitchen',
      body: paragraphs(english),
      candidates: [
        {
          label: 'selection',
          body: `<p>${english[2]}</p><p>${english[3]}</p>` as Article['body'],
          text: `${english[2]}\n${english[3]}`,
          words: 60,
        },
      ],
    },
  };
  return Object.fromEntries(
    Object.entries(stories).map(([name, story]) => [name, asArticle(origin, name, story)]),
  );
}

function asArticle(origin: string, name: string, { body, ...story }: Story): Article {
  return {
    version: 1,
    url: `${origin}/${name}`,
    canonicalUrl: '',
    kind: 'article',
    confidence: 0.95,
    title: 'How the ferry came back',
    dek: 'Eleven years after the bridge took its passengers, the old boat is running again.',
    byline: 'Olena Kovalenko',
    siteName: 'Harbour News',
    host: new URL(origin).host,
    published: '2026-11-20T08:00:00Z',
    modified: '',
    lang: 'en',
    dir: 'ltr',
    leadPicture: null,
    // Written above, and sanitised like any page's when it is shown.
    body: body as Article['body'],
    text: body.replace(/<[^>]+>/g, ' '),
    figures: [],
    removed: [],
    candidates: [],
    words: 600,
    minutes: 3,
    ...story,
  };
}
