import { afterEach, describe, expect, it } from 'vitest';
import { sanitize } from '@/article/sanitize';
import { extractArticle } from '@/extraction/extract-article';
import { markedRanges, measureLivePage } from '@/extraction/live-page';
import { parsePage } from './extract';

const long = (name: string) =>
  `${name}: the harbour has been open since dawn, and the first ships came in before breakfast.`;

const page = `<!doctype html><title>The harbour</title><body>
  <nav><a href="/a">Home</a> <a href="/b">Sport</a></nav>
  <main><h1>The harbour</h1>
  <p id="one">${long('First')}</p>
  <p id="two">${long('Second')} <a href="/port">The port</a> says <b>so</b>.</p>
  <ul><li id="three">${long('Third')}</li><li id="four">${long('Fourth')}</li></ul>
  <figure><img src="/ship.jpg" width="600" height="400" alt="A ship"></figure>
  <p id="five">${long('Fifth')}</p></main></body>`;

/** The text node that an element begins with. */
function textOf(document: Document, id: string): Text {
  const node = document.getElementById(id)?.firstChild;
  if (!(node instanceof Text)) throw new Error(`no text in ${id}`);
  return node;
}

function rangeOf(document: Document, start: [string, number], end: [string, number]): Range {
  const range = document.createRange();
  range.setStart(textOf(document, start[0]), start[1]);
  range.setEnd(textOf(document, end[0]), end[1]);
  return range;
}

function candidatesOf(document: Document, ranges: readonly Range[]) {
  const live = measureLivePage(document, 'https://port.example/news/', 0);
  const outcome = extractArticle(document, live, ranges);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.article.candidates.filter(({ label }) => label === 'selection');
}

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

describe('what is selected on a page', () => {
  it('is an answer of its own, from the first character to the last and nothing else', () => {
    const document = parsePage(page);
    const [part] = candidatesOf(document, [rangeOf(document, ['one', 7], ['three', 5])]);
    const [first = '', second = '', third = '', ...rest] = part?.text.split('\n') ?? [];
    expect(first).toBe(long('First').slice(7));
    expect(second).toContain('The port says so.');
    expect([third, rest]).toEqual(['Third', []]);
    expect(part?.body).toContain('href="https://port.example/port"');
    expect(part?.body).toContain('<li>Third</li>');
  });

  it('keeps the pictures that were selected with it', () => {
    const document = parsePage(page);
    const [part] = candidatesOf(document, [rangeOf(document, ['four', 0], ['five', 30])]);
    expect(part?.body).toContain('src="https://port.example/ship.jpg"');
    const [text] = candidatesOf(document, [rangeOf(document, ['one', 0], ['two', 80])]);
    expect(text?.body).not.toContain('<img');
  });

  it('may lie in several places', () => {
    const document = parsePage(page);
    const [part] = candidatesOf(document, [
      rangeOf(document, ['five', 0], ['five', 60]),
      rangeOf(document, ['one', 0], ['one', 40]),
    ]);
    expect(part?.text.split('\n')).toEqual([
      long('First').slice(0, 40).trim(),
      long('Fifth').slice(0, 60).trim(),
    ]);
  });

  it('is nothing where hardly anything was selected', () => {
    const document = parsePage(page);
    expect(candidatesOf(document, [rangeOf(document, ['one', 0], ['one', 12])])).toEqual([]);
    expect(candidatesOf(document, [])).toEqual([]);
  });

  it('leaves the page and its selection as they are', () => {
    document.body.append(...parsePage(page).body.children);
    const range = rangeOf(document, ['one', 3], ['four', 9]);
    getSelection()?.addRange(range);
    const before = [document.body.childElementCount, getSelection()?.toString()];
    const [part] = candidatesOf(document, markedRanges(document));
    expect(part?.text).toContain('Second:');
    expect([document.body.childElementCount, getSelection()?.toString()]).toEqual(before);
  });

  it('carries nothing of a hostile page past the sanitiser', () => {
    const hostile = `<p id="one">${long('First')}<img src=x onerror="alert(1)"></p>
      <p><a href=" JaVaScRiPt:alert(2)">A link of theirs</a><svg onload="alert(3)"></svg></p>
      <form action="https://evil.example/"><input name="q"><button>Send</button></form>
      <p id="two">${long('Second')}<iframe srcdoc="<script>alert(4)</script>"></iframe></p>`;
    const document = parsePage(`<body><main>${hostile}</main></body>`);
    const [part] = candidatesOf(document, [rangeOf(document, ['one', 0], ['two', 50])]);
    if (!part) throw new Error('no part');
    const shown = document.createElement('div');
    shown.append(document.importNode(sanitize(part.body), true));
    expect(shown.textContent).toContain('Second:');
    expect(shown.querySelector('script, iframe, form, input, button, svg')).toBeNull();
    for (const element of shown.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|srcdoc/);
        expect(value).not.toMatch(/javascript:/i);
      }
  });
});
