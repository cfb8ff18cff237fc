import { describe, expect, it } from 'vitest';
import { toMarkdown } from '@/article/formats/markdown';
import { plainTables } from '@/article/formats/plain-tables';
import { sanitize } from '@/article/sanitize';
import { unsafeHtml } from '@/article/unsafe-html';
import { anArticle } from '@/tests/fixtures/an-article';

const bare = { title: '', dek: '', byline: '', siteName: '', published: '', host: '' };

/** The Markdown of a body alone: the address above it is cut off. */
function markdown(html: string): string {
  const whole = toMarkdown(anArticle({ ...bare, body: unsafeHtml(html) }));
  return whole.replace('<https://www.example.com/2025/story>', '').trim();
}

describe('toMarkdown', () => {
  it('puts title, byline, site, date and the clean address above the story', () => {
    const picture = {
      src: 'https://e.example/a(1).jpg',
      alt: 'Зала',
      width: 0,
      height: 0,
      caption: 'Голосування.',
      credit: 'Фото: AP',
    };
    expect(toMarkdown(anArticle({ leadPicture: picture }))).toBe(`# Рада ухвалила закон

Олена Коваль · Приклад · 22 листопада 2025 р.

<https://www.example.com/2025/story>

**Що змінює документ**

![Зала](https://e.example/a%281%29.jpg)

*Голосування. Фото: AP*

Перший абзац.

Другий.
`);
  });

  it.each([
    ['headings, never of the first level', '<h1>A</h1><h3>B <em>c</em></h3>', '## A\n\n### B *c*'],
    ['emphasis', '<p><b>a</b> <i>b</i> <del>c</del> <u>d</u></p>', '**a** *b* ~~c~~ d'],
    ['lists', '<ul><li>a<li>b<ol start=3><li>c</ol></ul>', '-   a\n-   b\n    3.  c'],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote><q>c</q>', '> a\n> \n> b\n\n“c”'],
    [
      'code',
      '<p><code>a*b`c</code></p><pre>if (a < b)\n  ```\n</pre>',
      '``a*b`c``\n\n````\nif (a < b)\n  ```\n````',
    ],
    [
      'a figure with a caption',
      '<figure><img src="https://e.example/a.jpg" alt="A"><figcaption>Фото: <b>AP</b></figcaption></figure>',
      '![A](https://e.example/a.jpg)\n\n*Фото: **AP***',
    ],
    [
      'a link without tracking',
      '<p><a href="https://e.example/?utm_source=x&id=1">a</a></p>',
      '[a](https://e.example/?id=1)',
    ],
    [
      'a link round paragraphs',
      '<a href="https://e.example/"><h2>a</h2><p>b</p></a>',
      '[a b](https://e.example/)',
    ],
    [
      'a table',
      '<table><tr><th>A<th>B<tr><td>1|2<td><p>x</p><p>y</p></table>',
      '| A   | B   |\n| --- | --- |\n| 1\\|2 | x y |',
    ],
    ['terms', '<dl><dt>a<dd>b</dl>', '**a**\n\nb'],
    ['a line break', '<p>a<br># b</p>', 'a  \n\\# b'],
  ])('writes %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

describe('toMarkdown, of a hostile page', () => {
  it.each([
    ['a script', '<p>a<script>canary()</script></p>', 'a'],
    ['a link that runs', '<p><a href="javascript:canary()">a</a></p>', 'a'],
    ['a mixed-case link that runs', '<p><a href=" JaVaScRiPt:canary()">a</a></p>', 'a'],
    [
      'a link that runs, written in Markdown',
      '<p>[a](javascript:canary())</p>',
      '\\[a\\](javascript:canary())',
    ],
    ['an autolink that runs', '<p>&lt;javascript:canary()&gt;</p>', '\\<javascript:canary()>'],
    [
      'raw HTML as text',
      '<p>&lt;img src=x onerror=canary()&gt;</p>',
      '\\<img src=x onerror=canary()>',
    ],
    [
      'raw HTML by entities',
      '<p>&amp;lt;img&amp;gt; &amp;#60;b AT&amp;T</p>',
      '\\&lt;img\\&gt; \\&#60;b AT&T',
    ],
    [
      'an address that ends its target early',
      '<p><a href="https://e.example/?a=\\)[x](javascript:canary())">a</a></p>',
      '[a](https://e.example/?a=%5C%29[x]%28javascript:canary%28%29%29)',
    ],
    [
      'a hash that ends its target early',
      '<p><a href="https://e.example/#\\)<img src=x>">a</a></p>',
      '[a](https://e.example/#%5C%29%3Cimg%20src=x%3E)',
    ],
    [
      'a mark that makes a link a picture',
      '<p>Ha!<a href="https://t.example/">a</a></p>',
      'Ha\\![a](https://t.example/)',
    ],
    ['our own mark', '<p>!\uE001<a href="https://t.example/">\uE001</a></p>', '!'],
    [
      'an alternative text that ends early',
      '<p><img src="https://e.example/a.jpg" alt="](javascript:canary()) <img src=x>"></p>',
      '![\\](javascript:canary()) \\<img src=x>](https://e.example/a.jpg)',
    ],
    [
      'a picture that is its own address',
      '<p>a<img src="data:image/png;base64,AAAA" alt="b"></p>',
      'a',
    ],
    [
      'a caption of a table with raw HTML',
      '<table><caption>&lt;img onerror=canary()&gt;</caption><tr><th>a<th>b<tr><td>1<td>2</table>',
      '\\<img onerror=canary()>\n\n| a   | b   |\n| --- | --- |\n| 1   | 2   |',
    ],
    [
      'a table that cannot be written as one',
      '<table><tr><td><ul><li>a</ul><td><h2>b</h2><hr><pre>c</pre></table>',
      '|     |     |\n| --- | --- |\n| a   | b c |',
    ],
    [
      'tables in tables',
      '<table><tr><td><ul><li>x</ul><table><tr><td>a<td>b<tr><td>c<td>d</table></table>',
      '-   x\n\n|     |     |\n| --- | --- |\n| a   | b   |\n| c   | d   |',
    ],
    ['a fence in code', '<pre>```\n&lt;script&gt;</pre>', '````\n```\n<script>\n````'],
    ['Markdown in a heading', '<h2>a<br># b</h2>', '## a \\# b'],
  ])('disarms %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it('escapes what stands above the story', () => {
    const text = toMarkdown(
      anArticle({
        title: '# <b>[a](javascript:canary())',
        byline: '<img src=x onerror=canary()>',
        siteName: '**x**',
        dek: '`a`',
        url: 'javascript:canary()',
      }),
    );
    expect(text).toContain('# \\# \\<b>\\[a\\](javascript:canary())\n');
    expect(text).toContain('\\<img src=x onerror=canary()> · \\*\\*x\\*\\*');
    expect(text).toContain('**\\`a\\`**');
    expect(text).not.toContain('<javascript');
  });

  it('survives a tree and a table out of measure', () => {
    expect(markdown(`${'<blockquote>'.repeat(5_000)}<p>end</p>`)).toContain('end');
    const table = sanitize(
      unsafeHtml(`<table><caption>${'<i>a</i>'.repeat(150_000)}</caption><tr><td>b</table>`),
    );
    plainTables(table);
    expect(table.querySelector('p')?.childElementCount).toBe(150_000);
  });
});
