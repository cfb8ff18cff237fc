import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '@/extraction/looks-like-article';

const path = '/2026/11/a-story/';
const page = (body: string, head = '') =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
const paragraph = (letters: number) => `<p>${'word '.repeat(letters / 5)}</p>`;
const story = paragraph(300).repeat(8);
const saysSo = '<meta property="og:type" content="Article">';

describe('the gate takes for an article', () => {
  it.each([
    ['paragraphs that lie together', page(`<div>${story}</div>`)],
    [
      'each paragraph in a box of its own',
      page(`<main>${`<div>${paragraph(450)}</div>`.repeat(10)}</main>`),
    ],
    ['a short page that says so', page(`<div>${paragraph(300).repeat(2)}</div>`, saysSo)],
    [
      'a short page that says so to search engines',
      page(
        `<div>${paragraph(300).repeat(2)}</div>`,
        '<script type="application/ld+json">{"@graph":[{"@type": ["Thing", "NewsArticle"]}]}</script>',
      ),
    ],
    [
      'a story in Japanese, which needs fewer signs',
      page(`<div>${`<p>${'港に新しい桟橋が開いた。'.repeat(12)}</p>`.repeat(8)}</div>`),
    ],
    [
      'text that only line breaks part',
      page(`<div>${'word '.repeat(400)}<br><br>${'word '.repeat(400)}</div>`),
    ],
  ])('%s', (_, document) => {
    expect(looksLikeArticle(document, path)).toBe(true);
  });
});

describe('the gate leaves alone', () => {
  const teasers = `<li><h2><a href="/a">Title</a></h2>${paragraph(60)}</li>`.repeat(60);
  it.each([
    ['a page with nothing', page('')],
    ['a list of teasers', page(`<ul>${teasers}</ul>`)],
    [
      'links that are sentences',
      page(`<div>${`<p><a href="/a">${'word '.repeat(40)}</a></p>`.repeat(30)}</div>`),
    ],
    [
      'text of a form, a footer and an aside',
      page(`<footer>${story}</footer><aside>${story}</aside><form>${story}</form>`),
    ],
    ['a short page that says nothing', page(paragraph(300).repeat(2))],
    ['a page that says it is one and holds little', page(paragraph(100), saysSo)],
  ])('%s', (_, document) => {
    expect(looksLikeArticle(document, path)).toBe(false);
  });

  it.each(['/', '/en/', '/news'])('a front page, at %s', (front) => {
    expect(looksLikeArticle(page(`<div>${story}</div>`, saysSo), front)).toBe(false);
  });

  it('the page itself, whatever it finds', () => {
    const document = page(`<div>${story}</div>`, saysSo);
    const before = document.documentElement.outerHTML;
    looksLikeArticle(document, path);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
