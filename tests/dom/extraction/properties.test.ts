import { constantFrom, array, assert, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitize } from '@/article/sanitize';
import { unsafeHtml } from '@/article/unsafe-html';
import seed from '../../fixtures/seed/page.html?raw';
import { articleFrom, extractFrom, parsePage } from './extract';

const tags = [
  'div',
  'p',
  'span',
  'ul',
  'li',
  'table',
  'td',
  'figure',
  'article',
  'section',
  'font',
  'pre',
  'blockquote',
  'a',
  'h2',
  'br',
] as const;
const texts = [
  'Річка піднялася за ніч на два метри, і ніхто в долині не спав.',
  'Short.',
  '',
  'Читайте також:',
  'Der Fluss stieg in einer Nacht um zwei Meter, und niemand im Tal hat geschlafen.',
  '川は一晩で二メートル上昇し、谷では誰も眠れなかった。',
  '<b>&amp;',
] as const;

/** What to do to the seed page: at which element, what, and with which tag and text. */
const change = record({
  at: integer({ min: 0, max: 400 }),
  what: constantFrom('remove', 'wrap', 'double', 'move', 'write', 'unname', 'rename'),
  tag: constantFrom(...tags),
  text: constantFrom(...texts),
  to: integer({ min: 0, max: 400 }),
});
type Change = {
  readonly at: number;
  readonly what: 'remove' | 'wrap' | 'double' | 'move' | 'write' | 'unname' | 'rename';
  readonly tag: string;
  readonly text: string;
  readonly to: number;
};

function apply(page: Document, changes: readonly Change[]): void {
  for (const { at, what, tag, text, to } of changes) {
    const elements = page.body.querySelectorAll('*');
    const element = elements[at % Math.max(1, elements.length)];
    const other = elements[to % Math.max(1, elements.length)];
    if (!element) return;
    const made = page.createElement(tag);
    if (what === 'remove') element.remove();
    else if (what === 'double') element.after(element.cloneNode(true));
    else if (what === 'write') element.append(text);
    else if (what === 'unname') element.removeAttribute('class');
    else if (what === 'move' && other && !element.contains(other)) other.append(element);
    else if (what === 'wrap') {
      element.replaceWith(made);
      made.append(element);
    } else if (what === 'rename') {
      made.append(...Array.from(element.childNodes));
      element.replaceWith(made);
    }
  }
}

function changed(changes: readonly Change[]): Document {
  const page = parsePage(seed);
  apply(page, changes);
  return page;
}

/** Whether the words of a text stand in another in the same order. */
function standsIn(text: string, whole: string): boolean {
  let at = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    at = whole.indexOf(word, at);
    if (at < 0) return false;
    at += word.length;
  }
  return true;
}

function htmlOf(fragment: DocumentFragment): string {
  const box = document.createElement('div');
  box.append(fragment);
  return box.getHTML();
}

const runs = { numRuns: 60, seed: 2026 };
const changes = array(change, { minLength: 1, maxLength: 25 });

describe('extraction of any page', { timeout: 120_000 }, () => {
  it('never throws, and says the same twice', () => {
    assert(
      property(changes, (list) => {
        expect(extractFrom(changed(list))).toEqual(extractFrom(changed(list)));
      }),
      runs,
    );
  });

  it('gives text of the page, in its order', () => {
    assert(
      property(changes, (list) => {
        const page = changed(list);
        const outcome = extractFrom(page);
        expect(!outcome.ok || standsIn(outcome.article.text, page.body.textContent ?? '')).toBe(
          true,
        );
      }),
      runs,
    );
  });

  it('gives a body that the sanitiser leaves as it is the second time', () => {
    assert(
      property(tuple(changes), ([list]) => {
        const outcome = extractFrom(changed(list));
        const once = outcome.ok ? htmlOf(sanitize(outcome.article.body)) : '';
        expect(htmlOf(sanitize(unsafeHtml(once)))).toBe(once);
      }),
      runs,
    );
  });

  it('keeps every sentence of the body through the sanitiser', () => {
    const article = articleFrom(parsePage(seed));
    const shown = htmlOf(sanitize(article.body));
    for (const line of article.text.split('\n')) expect(shown).toContain(line);
  });
});
