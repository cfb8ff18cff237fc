import { describe, expect, it } from 'vitest';
import { articleFrom, parsePage } from './extract';
import { pageOf, storyHead, storyParagraphs } from './kind-pages';

const title = 'Трамвай на лівий берег: рада дала згоду';
const address = 'https://novyny.example/news/2026/03/tramvai-na-livyi-bereh-rada-dala-zghodu/';
const [first = '', second = '', ...rest] = storyParagraphs.map((text) => `<p>${text}</p>`);

/** The body of a story with mark-up between its first two paragraphs and the others. */
function bodyOf(markup: string): HTMLElement {
  const body = `<main><h1>${title}</h1><div class="text">${first}${second}${markup}${rest.join('')}</div></main>`;
  return parsePage(articleFrom(parsePage(pageOf(storyHead, body)), address).body).body;
}

describe('the body', () => {
  it('goes on counting where a list does', () => {
    const step = (start: string, text: string) =>
      `<ol ${start}><li>${text}</li></ol><p>На це піде кілька тижнів, і рух у цей час обмежать.</p>`;
    const body = bodyOf(
      step('', 'Перекласти мережі під вулицею.') +
        step('start="2"', 'Покласти нові рейки на плити.'),
    );
    expect(Array.from(body.querySelectorAll('ol'), (list) => list.start)).toEqual([1, 2]);
  });

  it('leaves out the sign of a heading’s link to itself', () => {
    const body = bodyOf('<h2 id="a">Мережі <a href="#a">#</a></h2>' + second);
    expect(body.querySelector('h2')?.textContent.trim()).toBe('Мережі');
  });

  it('keeps a name on a button within a sentence', () => {
    const body = bodyOf(
      '<p>Проєкт рахувала інженерка <button>Ганна Дуб,</button> яка будувала лінію на правому березі.</p>',
    );
    expect(body.textContent).toContain('інженерка Ганна Дуб, яка будувала');
  });

  it('leaves out a button at a paragraph’s end', () => {
    const body = bodyOf(
      '<p>Проєкт рахувала інженерка з правого берега. <button>Поділитися</button></p>',
    );
    expect(body.textContent).not.toContain('Поділитися');
  });
});
