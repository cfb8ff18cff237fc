import { expect, it } from 'vitest';
import { articleFrom, parsePage } from './extract';

const paragraph = (number: number) =>
  `<p>The ferry left the pier for the ${number}th time this year, and the harbour master wrote the hour into the book that his father had begun.</p>`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => paragraph(from + n)).join('');

it('tells a list and its heading as one block, with the reason that is known', () => {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>How the ferry came back</title></head><body><main><article><h1>How the ferry came back</h1>
    ${paragraphs(4, 12)}
    <div class="related"><h3>Read also</h3><div><ul>
      <li><a href="/a/">Boats are counted in the old harbour before the winter</a></li>
      <li><a href="/b/">Charts are drawn anew for the first time in thirty years</a></li></ul></div></div>
    ${paragraphs(12, 20)}</article></main></body></html>`;
  const article = articleFrom(parsePage(page));
  const found = article.removed.filter(({ text }) => /Read also|Boats|Charts/.test(text));
  expect(found.map(({ reason, text }) => ({ reason, lines: text.split('\n') }))).toEqual([
    {
      reason: 'related',
      lines: [
        'Read also',
        'Boats are counted in the old harbour before the winter',
        'Charts are drawn anew for the first time in thirty years',
      ],
    },
  ]);
  expect(article.body).not.toContain('Boats');
});

it('tells nothing of labels that only screen readers speak', () => {
  const label = '<div class="visually-hidden">Article content</div>';
  const article = articleFrom(
    parsePage(`<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>How the ferry came back</title></head><body><main><article><h1>How the ferry came back</h1>
    ${paragraphs(4, 12)}${label}${paragraphs(12, 20)}</article></main></body></html>`),
  );
  expect(article.text).not.toContain('Article content');
  expect(article.removed).toEqual([]);
});
