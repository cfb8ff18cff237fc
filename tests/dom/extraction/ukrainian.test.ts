import { describe, expect, it } from 'vitest';
import { articleFrom, blocksOf, parsePage, picturesOf } from './extract';

type Expected = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly pictures?: readonly string[];
  readonly captions?: readonly string[];
  readonly links?: readonly string[];
};

/** Pages with texts of our own on the skeletons of Ukrainian news sites; found by directory. */
const pages = import.meta.glob<string>('../../fixtures/ukrainian/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const truths = import.meta.glob<Expected>('../../fixtures/ukrainian/*.json', {
  import: 'default',
  eager: true,
});
const cases = Object.entries(pages).map(([path, html]) => {
  const truth = truths[path.replace('.html', '.json')];
  if (!truth) throw new Error(`${path} has no expected result`);
  return { name: path.replace(/^.*\/|\.html$/g, ''), html, truth };
});

describe('Ukrainian news pages', () => {
  it('are at least twenty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  it.each(cases)('$name comes out to the paragraph', ({ html, truth }) => {
    const article = articleFrom(parsePage(html), 'https://visnyk.example/news/2026/03/02/story/');
    expect(blocksOf(article)).toEqual(truth.paragraphs);
    expect(article.title).toBe(truth.title);
    expect(article.lang).toBe('uk');
    if (truth.pictures) expect(picturesOf(article)).toEqual(truth.pictures);
    const captions = [article.leadPicture, ...article.figures].flatMap(
      (figure) => figure?.caption || [],
    );
    if (truth.captions) expect(captions).toEqual(truth.captions);
    for (const link of truth.links ?? []) expect(article.body).toContain(`href="${link}"`);
  });
});
