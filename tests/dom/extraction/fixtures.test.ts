import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/article/article';
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
    const isReadAlone = readAlone(html) === foldText(linesOf(truth).join('\n'));
    expect(isReadAlone && truth.guards === undefined).toBe(false);
  });
});

/** Every block that a reader should see; code is one block of several lines. */
function linesOf({ dek, paragraphs }: Truth): readonly string[] {
  return [...(dek === undefined ? [] : [dek]), ...paragraphs.flatMap((text) => text.split('\n'))];
}

/** What else is known of an article, under the names that `Truth` gives it. */
function othersOf(article: Article): Readonly<Record<string, unknown>> {
  const { title, dek, byline, published, dir, kind } = article;
  const captions = [article.leadPicture, ...article.figures].flatMap(
    (figure) => figure?.caption || [],
  );
  const lang = article.lang.split('-')[0];
  const pictures = picturesOf(article);
  return { title, dek, byline, published, dir, kind, lang, pictures, captions };
}

/** The parts of a page's truth that an article can be held against. */
function spokenOf(truth: Truth, others: object): object {
  return Object.fromEntries(Object.entries(truth).filter(([key]) => key in others));
}

describe.each(['ukrainian', 'stories'])('%s', (set) => {
  const own = cases.filter((each) => each.set === set);
  const unsolved = own.filter(({ truth }) => truth.unsolved !== undefined);
  const solved = own.filter((each) => !unsolved.includes(each));

  it.each(solved)('$name comes out to the paragraph', ({ html, truth }) => {
    const article = articleFrom(parsePage(html), truth.url ?? usualUrl);
    expect(blocksOf(article)).toEqual(linesOf(truth));
    const others = othersOf(article);
    expect(others).toMatchObject(spokenOf(truth, others));
    expect(others['lang']).toBe(truth.lang ?? 'uk');
    expect(truth.links?.filter((link) => !article.body.includes(`href="${link}"`)) ?? []).toEqual(
      [],
    );
    expect(truth.never?.filter((word) => article.text.includes(word)) ?? []).toEqual([]);
  });

  it('has at most one page that nothing in it tells how to read', () => {
    expect(unsolved.length).toBeLessThanOrEqual(1);
    // One that comes out by now is to lose its mark.
    const solvedNow = unsolved.filter(({ html, truth }) => {
      const article = articleFrom(parsePage(html), truth.url ?? usualUrl);
      return blocksOf(article).join('\n') === linesOf(truth).join('\n');
    });
    expect(solvedNow).toEqual([]);
  });
});
