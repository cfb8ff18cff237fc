import { describe, expect, it } from 'vitest';
import { sanitize } from '@/article/sanitize';
import { unsafeHtml } from '@/article/unsafe-html';
import { articleFrom, parsePage } from './extract';

const long =
  'The harbour has been open since dawn, and the first ships came in before breakfast, with music and flags.';

const story = (text: string, notes: string) =>
  parsePage(`<!doctype html><title>The harbour</title><body><main><article><h1>The harbour</h1>
    <p>${long}</p><p>${long} ${text}</p><p>${long}</p></article>${notes}</main></body>`);

/** Marks, notes and ways back of an article's body, as the sanitiser leaves them. */
function notesOf(page: Document, url?: string) {
  const body = document.createElement('div');
  body.append(document.importNode(sanitize(articleFrom(page, url).body), true));
  const list = (selector: string, name: string) =>
    Array.from(body.querySelectorAll<HTMLElement>(selector), (element) => [
      element.dataset[name],
      element.textContent.trim(),
    ]);
  return {
    marks: list('[data-note-ref]', 'noteRef'),
    notes: list('[data-note]', 'note'),
    returns: list('[data-note-back]', 'noteBack'),
    ids: body.querySelectorAll('[id], [name]').length,
  };
}

describe('notes of a page', () => {
  it('keep what leads to what, by numbers, without any id of the page', () => {
    const page = story(
      'As agreed<sup id="r1"><a href="#n1">1</a></sup> and signed<sup><a href="#n2" id="r2">2</a></sup>.',
      `<ol><li id="n1">The agreement of 2024. <a href="#r1">↩</a></li>
       <li id="n2"><p>Signed in Odesa.</p><p>By both. <a href="#r2">↩</a></p></li></ol>`,
    );
    expect(notesOf(page)).toEqual({
      marks: [
        ['1', '1'],
        ['2', '2'],
      ],
      notes: [
        ['1', 'The agreement of 2024. ↩'],
        ['2', 'Signed in Odesa.'],
        ['2', 'By both. ↩'],
      ],
      returns: [
        ['1', '↩'],
        ['2', '↩'],
      ],
      ids: 0,
    });
  });

  it.each([
    ['brackets', '<a href="#cite-3">[3]</a>', '<p id="cite-3">The third source, a book.</p>'],
    ['a star', '<a href="#star">*</a>', '<p><a id="star"></a>* A remark of the author.</p>'],
    [
      'a name',
      '<sup><a href="#x">прим. 1</a></sup>',
      '<p><a name="x"></a>1. A remark in full.</p>',
    ],
    [
      'the whole address',
      '<sup><a href="https://novyny.example/story/#fn">1</a></sup>',
      '<p id="fn">A remark that is whole.</p>',
    ],
    [
      'letters that are escaped',
      '<sup><a href="#%D0%BF1">1</a></sup>',
      '<p id="п1">A remark that is whole.</p>',
    ],
  ])('are known by %s', (_, mark, note) => {
    expect(notesOf(story(mark, note))).toMatchObject({ marks: [['1', expect.any(String)]] });
  });

  it.each([
    ['a link to a chapter', '<a href="#more">More on this</a>', '<h2 id="more">More</h2>'],
    [
      'a mark that leads to a heading',
      '<sup><a href="#more">1</a></sup>',
      '<h2 id="more">More</h2>',
    ],
    [
      'a mark that leads nowhere',
      '<sup><a href="#gone">1</a></sup>',
      '<p>Something else here.</p>',
    ],
    [
      'a mark of another page',
      '<sup><a href="/other#n">1</a></sup>',
      '<p id="n">A remark here.</p>',
    ],
    ['a page number', '<a href="#p2">2</a>', '<p id="p2">The second page of this story.</p>'],
  ])('are not seen in %s', (_, mark, rest) => {
    expect(notesOf(story(mark, rest))).toMatchObject({ marks: [], notes: [] });
  });

  it('cannot be claimed by the page itself', () => {
    const page = story('<a href="#x" data-note-ref="1">1</a>', '<p data-note="1">A remark.</p>');
    expect(notesOf(page)).toMatchObject({ marks: [], notes: [] });
    const forged = sanitize(
      unsafeHtml('<p data-note="1 x"><a data-note-ref="-1" data-note-back="9999">1</a></p>'),
    );
    expect(forged.querySelector('[data-note], [data-note-ref], [data-note-back]')).toBeNull();
  });
});
