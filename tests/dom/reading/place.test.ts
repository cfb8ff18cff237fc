import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeAtStart, placeInView, scrollToPlace } from '@/reading/place';

const paragraphs = Array.from(
  { length: 60 },
  (_nothing, number) => `Абзац ${number}. ${`Слово ${number} та ще трохи тексту. `.repeat(12)}`,
);

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('article');
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    // A link inside, so that a block is more than one text node.
    const link = document.createElement('a');
    link.textContent = text.slice(0, 40);
    paragraph.append(link, text.slice(40));
    root.append(paragraph);
  }
  root.style.width = '600px';
  document.body.append(root);
});
afterEach(() => {
  root.remove();
  window.scrollTo(0, 0);
});

function show(number: number): void {
  const paragraph = root.children[number];
  window.scrollTo(0, window.scrollY + (paragraph?.getBoundingClientRect().top ?? 0) - 96);
}

describe('the place in an article', () => {
  it('is the text at the top of the window', () => {
    show(20);
    expect(placeInView(root)?.quote.startsWith('Абзац 20. Слово 20')).toBe(true);
  });

  it('is the line and not just the paragraph', () => {
    show(20);
    window.scrollBy(0, 60);
    const place = placeInView(root);
    expect(place?.quote.startsWith('Абзац')).toBe(false);
    expect(paragraphs[20]).toContain(place?.quote.trim());
  });

  it('is nothing while the article is at its beginning', () => {
    expect(placeInView(root)).toBeNull();
    expect(placeAtStart(root)?.position).toBe(0);
  });

  it('is found again at another width', () => {
    show(33);
    const place = placeInView(root);
    if (!place) throw new Error('no place');
    window.scrollTo(0, 0);
    root.style.width = '280px';
    expect(scrollToPlace(root, place)).toBe(true);
    const top = root.children[33]?.getBoundingClientRect().top ?? 0;
    expect(Math.abs(top - 96)).toBeLessThan(30);
  });

  it('is found again where the text before it has changed', () => {
    show(33);
    const place = placeInView(root);
    if (!place) throw new Error('no place');
    for (const paragraph of [...root.children].slice(0, 10)) paragraph.remove();
    window.scrollTo(0, 0);
    expect(scrollToPlace(root, place)).toBe(true);
    expect(placeInView(root)?.quote).toBe(place.quote);
  });

  it('is said to be gone where its text is', () => {
    show(33);
    const place = placeInView(root);
    if (!place) throw new Error('no place');
    root.replaceChildren('Зовсім інший текст');
    expect(scrollToPlace(root, place)).toBe(false);
  });
});
