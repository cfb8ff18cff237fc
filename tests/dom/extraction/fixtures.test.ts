import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/extraction/blocks/same-text';
import { articleFrom, blocksOf, parsePage, picturesOf } from './extract';

/** What a person would keep of a page. */
type Truth = {
  readonly url?: string;
  readonly title: string;
  readonly dek?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly kind?: string;
  /** Every block of the story in order, the dek apart. */
  readonly paragraphs: readonly string[];
  readonly pictures?: readonly string[];
  readonly captions?: readonly string[];
  /** Addresses that links of the story lead to. */
  readonly links?: readonly string[];
  /** Words that may stand nowhere in the story. */
  readonly never?: readonly string[];
  /** What a page shows though Readability alone reads it right. */
  readonly guards?: string;
  /** What is known to come out wrong, and why nothing in the page tells better. */
  readonly unsolved?: string;
};

/** Pages with texts of our own, built as real sites build theirs; found by directory. */
const pages = import.meta.glob<string>('../../fixtures/{ukrainian,stories}/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const truths = import.meta.glob<Truth>('../../fixtures/{ukrainian,stories}/*.json', {
  import: 'default',
  eager: true,
});
const usualUrl = 'https://visnyk.example/news/2026/03/02/story/';
const cases = Object.entries(pages).map(([path, html]) => {
  const truth = truths[path.replace('.html', '.json')];
  if (!truth) throw new Error(`${path} has no expected result`);
  const [, set = '', name = ''] = /([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
  return { set, name, html, truth };
});

/** Every word that Readability alone would show, figures apart. */
function readAlone(html: string): string {
  const article = new Readability(parsePage(html)).parse();
  const body = parsePage(article?.content ?? '').body;
  for (const figure of body.querySelectorAll('figure')) figure.remove();
  for (const element of body.querySelectorAll('*')) element.after(' ');
  return foldText(body.textContent);
}

const ukrainian = cases.filter(({ set }) => set === 'ukrainian');

describe('pages of our own', () => {
  it('are at least twenty Ukrainian ones and fifteen others', () => {
    expect(ukrainian.length).toBeGreaterThanOrEqual(20);
    expect(cases.length - ukrainian.length).toBeGreaterThanOrEqual(15);
  });

  it.each(cases)('prove something: $set/$name', ({ html, truth }) => {
    const all = [...(truth.dek === undefined ? [] : [truth.dek]), ...truth.paragraphs];
    const isReadAlone = readAlone(html) === foldText(all.join('\n'));
    expect(isReadAlone && truth.guards === undefined).toBe(false);
  });
});

/** Holds an article against all that is known of its page. */
function compare({ html, truth }: (typeof cases)[number]): void {
  const article = articleFrom(parsePage(html), truth.url ?? usualUrl);
  const dek = truth.dek === undefined ? [] : [truth.dek];
  // Code is one block of several lines.
  const paragraphs = truth.paragraphs.flatMap((text) => text.split('\n'));
  expect(blocksOf(article)).toEqual([...dek, ...paragraphs]);
  expect.soft(article.title).toBe(truth.title);
  if (truth.dek !== undefined) expect.soft(article.dek).toBe(truth.dek);
  if (truth.byline !== undefined) expect.soft(article.byline).toBe(truth.byline);
  if (truth.published !== undefined) expect.soft(article.published).toBe(truth.published);
  if (truth.dir !== undefined) expect.soft(article.dir).toBe(truth.dir);
  if (truth.kind !== undefined) expect.soft(article.kind).toBe(truth.kind);
  expect.soft(article.lang.split('-')[0]).toBe(truth.lang ?? 'uk');
  if (truth.pictures) expect.soft(picturesOf(article)).toEqual(truth.pictures);
  const captions = [article.leadPicture, ...article.figures].flatMap(
    (figure) => figure?.caption || [],
  );
  if (truth.captions) expect.soft(captions).toEqual(truth.captions);
  for (const link of truth.links ?? []) expect.soft(article.body).toContain(`href="${link}"`);
  for (const word of truth.never ?? []) expect.soft(article.text).not.toContain(word);
}

describe.each(['ukrainian', 'stories'])('%s', (set) => {
  const own = cases.filter((each) => each.set === set);
  const unsolved = own.filter(({ truth }) => truth.unsolved !== undefined);

  it.each(own.filter((each) => !unsolved.includes(each)))(
    '$name comes out to the paragraph',
    compare,
  );

  it('has few pages that nothing in them tells how to read', () => {
    expect(unsolved.length).toBeLessThanOrEqual(1);
    // One that comes out by now is to lose its mark.
    for (const each of unsolved) expect(() => compare(each)).toThrow();
  });
});
