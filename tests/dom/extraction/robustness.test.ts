import { describe, expect, it } from 'vitest';
import { extractFrom, parsePage } from './extract';

const sentence =
  'The river rose by two metres in a single night, and nobody in the valley had slept. ';

function pageWith(build: (body: HTMLElement, page: Document) => void): Document {
  const page = parsePage('<!DOCTYPE html><title>A page</title><h1>A page</h1>');
  build(page.body, page);
  return page;
}

function paragraphs(body: HTMLElement, page: Document, count: number, text: string): void {
  const box = page.createElement('div');
  for (let number = 0; number < count; number += 1) {
    const paragraph = page.createElement('p');
    paragraph.textContent = `${number}. ${text}`;
    box.append(paragraph);
  }
  body.append(box);
}

function timed(page: Document): number {
  const start = performance.now();
  const outcome = extractFrom(page);
  expect(outcome.ok || outcome.code).toBeTruthy();
  return performance.now() - start;
}

/** Seconds: a tab that stops answering is closed by its reader. Tests share the machine with others. */
const patience = 10_000;

describe('huge and odd pages', () => {
  it('ends on 200,000 nodes', { timeout: 40_000, retry: 2 }, () => {
    expect(timed(pageWith((body, page) => paragraphs(body, page, 100_000, 'Short.')))).toBeLessThan(
      patience,
    );
  });

  it('ends on 5,000 levels', { timeout: 40_000, retry: 2 }, () => {
    const page = pageWith((body, page) => {
      let inner: Element = body;
      for (let level = 0; level < 5000; level += 1) {
        const box = page.createElement('div');
        inner.append(box);
        inner = box;
      }
      inner.textContent = sentence.repeat(20);
    });
    expect(timed(page)).toBeLessThan(patience);
  });

  it('ends on 10 MB of text', { timeout: 40_000, retry: 2 }, () => {
    expect(
      timed(pageWith((body, page) => paragraphs(body, page, 1200, sentence.repeat(100)))),
    ).toBeLessThan(patience);
  });

  it('ends on one paragraph of 10 MB', { timeout: 40_000, retry: 2 }, () => {
    expect(
      timed(pageWith((body, page) => paragraphs(body, page, 1, sentence.repeat(120_000)))),
    ).toBeLessThan(patience);
  });

  it('ends on 20,000 links', { timeout: 40_000, retry: 2 }, () => {
    const page = pageWith((body, page) => {
      paragraphs(body, page, 5, sentence.repeat(3));
      const list = page.createElement('ul');
      for (let number = 0; number < 20_000; number += 1) {
        const item = page.createElement('li');
        const link = page.createElement('a');
        link.href = `/news/${number}/`;
        link.textContent = `Story ${number} of a very long list`;
        item.append(link);
        list.append(item);
      }
      body.append(list);
    });
    expect(timed(page)).toBeLessThan(patience);
  });

  it('ends on 5,000 levels with a paragraph at each', { timeout: 40_000, retry: 2 }, () => {
    const page = pageWith((body, page) => {
      let inner: Element = body;
      for (let level = 0; level < 5000; level += 1) {
        const box = page.createElement('div');
        const paragraph = page.createElement('p');
        paragraph.textContent = `${level}. ${sentence}`;
        inner.append(paragraph, box);
        inner = box;
      }
    });
    expect(timed(page)).toBeLessThan(patience);
  });

  it('ends on one paragraph of 100,000 elements', { timeout: 40_000, retry: 2 }, () => {
    const page = pageWith((body, page) => {
      const paragraph = page.createElement('p');
      for (let number = 0; number < 100_000; number += 1) {
        const part = page.createElement('em');
        part.textContent = number % 9 ? `word${number} ` : sentence;
        paragraph.append(part);
      }
      body.append(paragraph);
    });
    expect(timed(page)).toBeLessThan(patience);
  });

  it(
    'takes at most twelve times as long for ten times as much',
    { timeout: 40_000, retry: 2 },
    () => {
      const small = () => pageWith((body, page) => paragraphs(body, page, 500, sentence.repeat(3)));
      const large = () =>
        pageWith((body, page) => paragraphs(body, page, 5000, sentence.repeat(3)));
      timed(small());
      const times = (make: () => Document) => Math.min(...[0, 1, 2, 3].map(() => timed(make())));
      expect(times(large) / times(small)).toBeLessThan(12);
    },
  );

  it('says plainly what gives no article', () => {
    expect(extractFrom(parsePage(''))).toEqual({ ok: false, code: 'empty-page' });
    expect(extractFrom(parsePage('<img src="a.png">'))).toMatchObject({
      ok: false,
      code: 'no-text',
    });
  });

  it('tells what a page without text says of itself', () => {
    const head = `<title>Міст відкрито | Вісник</title><meta property="og:title" content="Міст відкрито">
      <meta property="og:site_name" content="Вісник"><meta name="author" content="Олена Гнатюк">
      <meta property="article:published_time" content="2026-03-04T09:00:00+02:00">`;
    expect(extractFrom(parsePage(`<head>${head}</head><body><img src="a.png"></body>`))).toEqual({
      ok: false,
      code: 'no-text',
      known: {
        title: 'Міст відкрито',
        byline: 'Олена Гнатюк',
        siteName: 'Вісник',
        published: '2026-03-04T09:00:00+02:00',
      },
    });
  });
});
