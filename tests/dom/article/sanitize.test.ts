import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import { afterEach, describe, expect, it } from 'vitest';
import { sanitize } from '@/article/sanitize';
import { unsafeHtml } from '@/article/unsafe-html';
import { addressAttacks } from './attacks/addresses';
import { loadingAttacks } from './attacks/loading';
import { markupAttacks } from './attacks/markup';

const attacks = [...addressAttacks, ...loadingAttacks, ...markupAttacks];

/** The markup of what `sanitize` gives back. */
function shown(html: string): string {
  const box = document.createElement('div');
  box.append(sanitize(unsafeHtml(html)));
  return box.innerHTML;
}

describe('sanitize', () => {
  it('has a table of at least sixty attacks', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(60);
    expect(new Set(attacks.map(([name]) => name)).size).toBe(attacks.length);
  });

  it.each(attacks)('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected);
  });

  it.each(attacks)('changes nothing when it sees its own result again: %s', (_, html) => {
    const once = shown(html);
    expect(shown(once)).toBe(once);
  });

  it('stops the link that Readability turns into a working one', () => {
    const story = 'A sentence of a story, long enough to be taken for one, with a comma. '.repeat(
      9,
    );
    const page = new DOMParser().parseFromString(
      `<title>T</title><article><p>${story}<a href=" JaVaScRiPt:canary()">read</a></p><p>${story}</p></article>`,
      'text/html',
    );
    const content = new Readability(page).parse()?.content ?? '';
    expect(content).toContain('javascript:canary()');
    const fragment = sanitize(unsafeHtml(content));
    expect(fragment.textContent).toContain('read');
    expect(fragment.querySelector('[href]')).toBeNull();
  });
});

describe('sanitize, with trees and pages out of measure', () => {
  it.each([
    ['div', 'end'],
    ['b', 'end'],
    ['a href="https://e.example/"', 'end'],
    ['table><tr><td', 'end'],
    ['font', 'end'],
    ['x-y', 'end'],
    ['svg><g', ''],
  ])('survives ten thousand levels of <%s>', (tag, text) => {
    const fragment = sanitize(unsafeHtml(`${`<${tag}>`.repeat(10_000)}${text}`));
    expect(fragment.querySelectorAll('svg, g, font, x-y')).toHaveLength(0);
    expect(fragment.textContent).toBe(text);
  });

  it('survives ten thousand attributes and a hundred thousand elements', () => {
    const attributes = Array.from({ length: 10_000 }, (_, n) => `on${n}=canary()`).join(' ');
    const fragment = sanitize(unsafeHtml(`<p ${attributes}>a</p>${'<i>x</i>'.repeat(100_000)}`));
    expect(fragment.querySelector('p')?.attributes).toHaveLength(0);
    expect(fragment.querySelectorAll('i')).toHaveLength(100_000);
  });
});

describe('sanitize, next to other users of DOMPurify', () => {
  afterEach(() => {
    DOMPurify.removeAllHooks();
    DOMPurify.clearConfig();
  });

  it('is not loosened by hooks and options set on the shared instance', () => {
    DOMPurify.setConfig({ ADD_TAGS: ['iframe', 'style'], ADD_ATTR: ['onclick', 'style'] });
    DOMPurify.addHook('uponSanitizeElement', (_, data) => {
      data.allowedTags['script'] = true;
    });
    expect(shown('<p onclick=canary() style=x>a<iframe></iframe><script>1</script></p>')).toBe(
      '<p>a</p>',
    );
  });

  it('leaves the shared instance as it was', () => {
    const before = DOMPurify.sanitize('<p id="a" style="color:red">a</p>');
    sanitize(unsafeHtml('<p id="a">a</p>'));
    expect(DOMPurify.sanitize('<p id="a" style="color:red">a</p>')).toBe(before);
  });

  it('loads nothing until it is inserted', () => {
    const fragment = sanitize(
      unsafeHtml('<img src="https://canary.invalid/a.png" loading="eager">'),
    );
    expect(fragment.ownerDocument).not.toBe(document);
    expect(fragment.ownerDocument.defaultView).toBeNull();
  });
});
