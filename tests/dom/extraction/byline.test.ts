import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/extraction/metadata/read-metadata';
import { linkedData, metadata } from './metadata-of';

describe('the byline', () => {
  it.each([
    ['Автор: Леся Квітка', 'Леся Квітка'],
    ['By Anna Beck and Tom Reed', 'Anna Beck, Tom Reed'],
    ['Von Anna Beck | Frankfurt', 'Anna Beck'],
    ['Posted by Anna Beck December 2', 'Anna Beck'],
    ['Anna Beck 15 min read', 'Anna Beck'],
    ['Anna Beck, Ph.D.', 'Anna Beck, Ph.D.'],
    ['&quot;Anna Beck&quot;', 'Anna Beck'],
    ['Anna Beck edited by Tom Reed', 'Anna Beck'],
    ['page.head.extra.author', ''],
    ['Written by', ''],
    ['Posted on September 21, 2020 by Anna Beck', 'Anna Beck'],
    ['Veröffentlicht am 21. September 2020 von Anna Beck', 'Anna Beck'],
    ['Por, Anna Beck', 'Anna Beck'],
    ['Interview: Anna Beck', 'Anna Beck'],
    ['Ada Riva e Tom Reed', 'Ada Riva, Tom Reed'],
    ['Ada E Riva', 'Ada E Riva'],
    ['Записала Дарина Сова', 'Дарина Сова'],
    ['oprac. Kinga Wilk', 'Kinga Wilk'],
    ['Журналістка: Олена Сива', 'Олена Сива'],
    ['Propos recueillis par Anna Beck', 'Anna Beck'],
    ['Fotini Dima', 'Fotini Dima'],
    ['Haber Merkezi', 'Haber Merkezi'],
    ['Edited By: Anna Beck', ''],
    ['admin', ''],
    ['Super User', ''],
    ['редакція, Редакція', 'редакція'],
    ['https://www.facebook.com/novyny', ''],
  ])('reads names out of «%s»', (author, byline) => {
    expect(metadata(`<meta name="author" content="${author}">`).byline).toBe(byline);
  });

  it('names the site as author only where nobody else is named', () => {
    const site =
      '<meta property="og:site_name" content="Новини"><meta name="author" content="Новини">';
    expect(metadata(site).byline).toBe('Новини');
    expect(metadata(site, '<h1>Т</h1><p class="byline">Іван Драч</p>').byline).toBe('Іван Драч');
  });

  it.each([
    [
      'who comments',
      '<div class="author">Леся Квітка</div><div id="comment-1"><b class="comm-author">Олесь</b></div>',
    ],
    [
      'who wrote the next story of the feed',
      '<a class="post__author" href="/authors/l">Леся Квітка</a><p>…</p><h1>Інше</h1><a class="post__author" href="/authors/o">Олесь Дрозд</a>',
    ],
    [
      'a word before the link',
      '<div class="td-post-author-name"><div class="td-author-by">โดย</div> <a href="/author/lesia">Леся Квітка</a></div>',
    ],
  ])('is not %s', (_, body) => {
    expect(metadata('', `<h1>Заголовок</h1>${body}`).byline).toBe('Леся Квітка');
  });

  it('takes no question of an interview for a name', () => {
    const body = '<h1>Заголовок</h1><p>— Що ви слухаєте?</p><p>— Тишу.</p>';
    expect(metadata('', body).byline).toBe('');
    expect(metadata('', '<h1>Заголовок</h1><p>— Леся Квітка</p>').byline).toBe('Леся Квітка');
  });

  it('keeps a paper beside its agency', () => {
    const head =
      '<meta property="og:site_name" content="Le Phare"><meta name="author" content="Le Phare et AFP">';
    expect(metadata(head, '', 'fr').byline).toBe('Le Phare, AFP');
  });

  it.each(['AFP', 'Le Phare avec AFP', 'LE PHARE, Lille, France', 'redakce', 'Redacția Le Phare'])(
    'looks for the person where only a desk is named: «%s»',
    (author) => {
      const head = `<meta property="og:site_name" content="Le Phare"><meta name="author" content="${author}">`;
      const body = '<h1>Titre</h1><p class="authors">Par Solène Roux</p>';
      expect(metadata(head, body, 'fr').byline).toBe('Solène Roux');
    },
  );

  it.each([
    '<p class="authors">By state political reporter Anna Beck</p>',
    '<p class="authors">Anna Beck, correspondent in Lille</p>',
    '<p class="byline">Anna Beck; anna.beck@phare.example</p>',
    '<div class="blog-author"><p class="name">Anna Beck</p><p>Architect, founder</p></div>',
    '<div class="author-card"><h4>Anna Beck</h4><p>Writes of transport.</p><h5>Latest Posts</h5></div>',
    '<p>Anna Beck</p><p>AFP</p><p>February 24, 2025</p>',
  ])('takes the person alone out of %s', (shown) => {
    expect(metadata('', `<h1>Title</h1>${shown}`, 'en').byline).toBe('Anna Beck');
  });

  it('reads who signed the last paragraph, and takes no subheading for a name', () => {
    const prose = `<p>${'Сьогодні в місті відкрили нову бібліотеку для всіх. '.repeat(3)}</p>`;
    const signed = `${prose}<p><strong><em>Марія Левчук, Ігор Ткач</em></strong></p>`;
    expect(metadata('', signed).byline).toBe('Марія Левчук, Ігор Ткач');
    const told = `${prose}<p>Текст: Ганна Різник, фото: Петро Лозовий</p>`;
    expect(metadata('', told).byline).toBe('Ганна Різник');
    expect(metadata('', `${prose}<p>— Іване Драчу</p>`).byline).toBe('');
    const heading = `${prose}<p><strong>Стара Площа</strong></p>${prose}`;
    expect(metadata('', heading).byline).toBe('');
    const prompt = `${prose}<p><em><a href="/n/">Марія Левчук</a></em></p>`;
    expect(metadata('', prompt).byline).toBe('');
  });

  it('reads a name apart from what stands beside it without a space', () => {
    const body =
      '<h1>Заголовок</h1><div class="byline"><span>Марія Левчук</span><span>12 грудня</span></div>';
    expect(metadata('', body).byline).toBe('Марія Левчук');
  });

  it('gives a site of one person the name of that person', () => {
    const own =
      '<meta property="og:site_name" content="Марія Левчук"><meta name="author" content="Марія Левчук">';
    const body = '<h1>Т</h1><p class="byline">Марія Левчук редакторка</p>';
    expect(metadata(own, body).byline).toBe('Марія Левчук');
  });

  it('keeps a firm of two names as one author', () => {
    const firm = linkedData(
      '{"@type":"NewsArticle","author":{"@type":"Organization","name":"Гай & Левчук"}}',
    );
    expect(metadata(firm).byline).toBe('Гай & Левчук');
  });

  it('reads a name that stands alone above the story, and no line of a list', () => {
    const prose = `<p>${'Ціни на зерно зросли вдвічі. '.repeat(4)}</p>`.repeat(3);
    expect(metadata('', `<h1>Т</h1><div><p>МАРІЯ ЛЕВЧУК</p>${prose}</div>`).byline).toBe(
      'МАРІЯ ЛЕВЧУК',
    );
    expect(metadata('', `<h1>Т</h1><div><p>Марія Левчук, Київ</p>${prose}</div>`).byline).toBe(
      'Марія Левчук',
    );
    expect(metadata('', `<h1>Т</h1><aside><p>МАРІЯ ЛЕВЧУК</p>${prose}</aside>`).byline).toBe('');
    expect(metadata('', `<h1>Т</h1><div><p>МАРІЯ ЛЕВЧУК</p></div>${prose}`).byline).toBe('');
  });

  it('reads a name beside the date, and no section there', () => {
    const beside = (name: string): string =>
      `<header><h1>Т</h1><div>${name} <span>12 грудня 2025, 10:00</span></div></header>`;
    expect(metadata('', beside('<span>Марія Левчук |</span>')).byline).toBe('Марія Левчук');
    expect(metadata('', beside('<a href="/k/">Новини Києва</a>')).byline).toBe('');
    expect(metadata('', beside('<span>Ціни на зерно</span>')).byline).toBe('');
  });

  it('reads a source named beside the paper at the end', () => {
    const named = '<meta property="og:site_name" content="Новини">';
    const prose = `<p>${'Ціни на зерно зросли вдвічі. '.repeat(4)}</p>`;
    const signed = `${prose}<p>Новини / Голос Степу</p>`;
    expect(metadata(named, signed).byline).toBe('Голос Степу');
  });

  it.each(['no-comments', 'related-posts-off', 'single-format-quote'])(
    'is read on a page whose body is called %s',
    (name) => {
      const page = new DOMParser().parseFromString(
        `<body class="${name}"><article class="post format-quote"><h1>Т</h1><p class="byline">Марія Левчук</p></article></body>`,
        'text/html',
      );
      const asked = {
        url: 'https://novyny.example/a/',
        text: '',
        container: null,
        now: new Date(),
      };
      expect(readMetadata(page, asked).byline).toBe('Марія Левчук');
    },
  );

  it.each(['comment', 'related-card', 'pull-quote'])('is nobody’s in a box called %s', (name) => {
    const body = `<h1>Т</h1><div class="${name}"><p class="byline">Марія Левчук</p></div>`;
    expect(metadata('', body).byline).toBe('');
  });
});
