import { describe, expect, it } from 'vitest';
import { articleFrom, blocksOf, parsePage } from './extract';
import { pageOf, storyHead, storyParagraphs } from './kind-pages';

const title = 'Трамвай на лівий берег: рада дала згоду';
const address = 'https://novyny.example/news/2026/03/tramvai-na-livyi-bereh-rada-dala-zghodu/';

/** The lines shown of a story with headings before its third paragraph. */
function shownOf(headings: string): readonly string[] {
  const [one = '', two = '', ...rest] = storyParagraphs.map((text) => `<p>${text}</p>`);
  const body = `<main><h1>${title}</h1><div class="text">${one}${two}${headings}${rest.join('')}</div></main>`;
  return blocksOf(articleFrom(parsePage(pageOf(storyHead, body)), address));
}

describe('a heading', () => {
  it('stays in the story though it is like the title', () => {
    const heading = 'Рада дала згоду на трамвай на лівий берег';
    expect(shownOf(`<h2>${heading}</h2>`)).toContain(heading);
  });

  it('goes above the story where it is like the title', () => {
    const [first = ''] = storyParagraphs;
    const body = `<main><h1>${title}</h1><h2>${title}</h2><div class="text">${storyParagraphs.map((text) => `<p>${text}</p>`).join('')}</div></main>`;
    const lines = blocksOf(articleFrom(parsePage(pageOf(storyHead, body)), address));
    expect(lines[0]).toBe(first);
  });

  it('stays where another of its rank stands right below it, over text', () => {
    const lines = shownOf('<h2>Крок 1</h2><h2>Перекласти мережі</h2>');
    expect(lines).toContain('Крок 1');
    expect(lines).toContain('Перекласти мережі');
  });

  it('goes with what it heads', () => {
    const links =
      '<ul><li><a href="/a/">Міст закрили</a></li><li><a href="/b/">Метро чекає</a></li></ul>';
    expect(shownOf(`<h2>Читайте також</h2>${links}<h2>Гроші</h2>`)).not.toContain('Читайте також');
  });

  it('stays over a list past a line of what else may be pressed', () => {
    const items = ['рейки нові, 4 км', 'вагони низькі, 6', 'зупинки з навісами, 9'];
    const list = `<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`;
    const lines = shownOf(
      `<p>На перший рік візьмуть небагато, решту докуплять згодом.</p><div class="card"><h3>Що потрібно</h3><div class="scale"><a href="#1">1x</a> <a href="#2">2x</a></div>${list}</div>`,
    );
    expect(lines).toEqual(expect.arrayContaining(['Що потрібно', ...items]));
    expect(lines).not.toContain('1x 2x');
  });
});

describe('a heading that the model leaves out', () => {
  it('stays over another of a lower rank below the story', () => {
    const text = storyParagraphs.map((each) => `<p>${each}</p>`).join('');
    const more = `<h3>Коли почнуть роботи?</h3><p>${storyParagraphs[3]} Так каже рада.</p><h3>Хто заплатить?</h3><p>${storyParagraphs[4]} Так каже рада.</p>`;
    const body = `<main><h1>${title}</h1><div class="text">${text}</div><hr><h2>Джерела</h2>${more}</main>`;
    const lines = blocksOf(articleFrom(parsePage(pageOf(storyHead, body)), address));
    expect(lines).toEqual(expect.arrayContaining(['Джерела', 'Коли почнуть роботи?']));
  });

  it('stays over text with a link in it, though it is a network’s name', () => {
    const lines = shownOf(
      `<h3>Pinterest</h3><p>Тут мешканці збирають знімки старих вагонів, і <a href="/vahony/">музей</a> шукає серед них ті, яких не має в жодному архіві міста.</p>`,
    );
    expect(lines).toContain('Pinterest');
  });
});

describe('a line', () => {
  it('is no pull quote as a piece of a paragraph', () => {
    const lines = shownOf(
      `<p>Щоб замовити екскурсію до депо, треба написати до музею за тиждень.<br><br><strong>Замовити екскурсію до депо</strong></p><ul><li>Листом на адресу музею, з підписом і днем.</li><li>Телефоном у будні зранку, поки є місця.</li></ul><p>Замовити екскурсію до депо можуть і школи, якщо з класом їде вчитель.</p>`,
    );
    expect(lines).toContain('Замовити екскурсію до депо');
  });

  it('that tells of one video asks to follow nobody', () => {
    const line =
      'Музей «Як перший вагон перевозили на лівий берег, і що з того вийшло за тридцять років».';
    const lines = shownOf(
      `<p>Про це музей зняв і показав коротке відео на своєму каналі:</p><p>Музей <a href="https://www.youtube.com/watch?v=kl39KHS07Xc">«Як перший вагон перевозили на лівий берег, і що з того вийшло за тридцять років»</a>.</p>`,
    );
    expect(lines).toContain(line);
  });
});

describe('a standfirst below a line and the title', () => {
  const page = (line: string) =>
    parsePage(
      pageOf(
        storyHead,
        `<main><header><p>Місто</p><h1>${title}</h1><p>${line}</p></header><div class="text">${storyParagraphs.map((text) => `<p>${text}</p>`).join('')}</div></main>`,
      ),
    );

  it('has words', () => {
    const line = 'Ірина Лис розпитала водіїв, диспетчерів і тих, хто їздить щодня';
    expect(articleFrom(page(line), address).dek).toBe(line);
  });

  it('is what the page says of itself, though it is named a teaser', () => {
    const line =
      'Ірина Лис розпитала водіїв, диспетчерів і тих, хто їздить щодня. Про що вони мовчать';
    const head = `${storyHead}<meta property="og:description" content="${line}">`;
    const header = `<section class="article-head__teaser-textbox"><div>Місто</div><h1>${title}</h1><p class="article-head__teaser">${line}</p><p>03.03.2026</p><div>Ірина Бойко</div></section>`;
    const body = `<main>${header}<div class="text">${storyParagraphs.map((text) => `<p>${text}</p>`).join('')}</div></main>`;
    expect(articleFrom(parsePage(pageOf(head, body)), address).dek).toBe(line);
  });

  it('may be short where it is named so', () => {
    const line = 'Мешканці чекають вагонів';
    const body = `<main><div class="tdb_title"><h1>${title}</h1></div><div class="tdb_single_subtitle"><h2>${line}</h2></div><div class="text">${storyParagraphs.map((text) => `<p>${text}</p>`).join('')}</div></main>`;
    expect(articleFrom(parsePage(pageOf(storyHead, body)), address).dek).toBe(line);
  });

  it.each([
    'трамвайлівий-берегміська-радамаршрутирозкладзупинкиквитки',
    'Ірина Лис, оновлено 14 березня 2026 року о пів на восьму',
  ])('is no row of tags or of who wrote when: %s', (line) => {
    expect(articleFrom(page(line), address).dek).toBe('');
  });
});
