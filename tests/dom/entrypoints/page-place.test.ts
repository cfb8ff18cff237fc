import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quoteInView, scrollPageTo } from '@/entrypoints/overlay/page-place';

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('main');
  for (let number = 0; number < 60; number += 1) {
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.textContent = `Абзац ${number}, у якому`;
    paragraph.append(link, `\n   є ще доволі слів, щоб його впізнати з-поміж інших: ${number}.`);
    paragraph.style.height = '120px';
    page.append(paragraph);
  }
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  window.scrollTo(0, 0);
});

describe('the place in a page', () => {
  it('is the text on screen, as one line', () => {
    page.children[20]?.scrollIntoView();
    const quote = quoteInView();
    expect(quote).toMatch(/^Абзац 2\d, у якому є ще доволі слів/);
  });

  it('is nothing at the beginning', () => {
    expect(quoteInView()).toBe('');
  });

  it('is gone to, however the page breaks its lines', () => {
    scrollPageTo('Абзац 40, у якому є ще доволі слів, щоб його впізнати');
    const top = page.children[40]?.getBoundingClientRect().top ?? Infinity;
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(window.innerHeight / 2);
  });

  it('stays where it is for a text that is not there, or for none', () => {
    window.scrollTo(0, 500);
    scrollPageTo('Такого абзацу на цій сторінці немає');
    scrollPageTo('');
    expect(window.scrollY).toBe(500);
  });
});
