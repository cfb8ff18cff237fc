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
});
