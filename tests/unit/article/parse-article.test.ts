import { describe, expect, it } from 'vitest';
import type { Article } from '@/article/article';
import { ArticleError, parseArticle } from '@/article/parse-article';
import { unsafeHtml } from '@/article/unsafe-html';

const anchor = { quote: 'a', prefix: '', suffix: 'b', position: 3 };
const picture = {
  src: 'https://e.example/a.jpg',
  alt: 'a',
  width: 640,
  height: 360,
  caption: 'c',
  credit: '',
};

function article(changes: Partial<Record<keyof Article, unknown>> = {}): Record<string, unknown> {
  const whole: Article = {
    version: 1,
    url: 'https://www.e.example:8443/a?b#c',
    canonicalUrl: 'https://e.example:8443/a',
    kind: 'article',
    confidence: 0.9,
    title: 'Назва',
    dek: '',
    byline: 'A. B.',
    siteName: 'E',
    host: 'www.e.example:8443',
    published: '2025-11-22T10:00:00+02:00',
    modified: '',
    lang: 'uk',
    dir: 'auto',
    leadPicture: picture,
    body: unsafeHtml('<p>a</p>'),
    text: 'a',
    figures: [picture],
    removed: [{ reason: 'advertisement', text: 'ad', html: unsafeHtml('<p>ad</p>'), anchor }],
    candidates: [{ label: 'x', body: unsafeHtml('<p>x</p>'), text: 'x', words: 1 }],
    words: 1,
    minutes: 1,
  };
  return { ...whole, ...changes };
}

describe('parseArticle', () => {
  it('gives back a good article as it is', () => {
    expect(parseArticle(article())).toEqual(article());
  });

  it('leaves out what it does not know', () => {
    expect(parseArticle({ ...article(), extra: 1 })).toEqual(article());
  });

  it.each([
    ['nothing', undefined, 'the whole'],
    ['a text', 'article', 'the whole'],
    ['a list', [], 'version'],
    ['a later version', article({ version: 2 }), 'version'],
    ['no address', article({ url: '' }), 'url'],
    ['an address that runs', article({ url: 'javascript:canary()' }), 'url'],
    ['an endless address', article({ url: `https://e.example/${'a'.repeat(9000)}` }), 'url'],
    ['a kind that there is not', article({ kind: 'x' }), 'kind'],
    ['a title that is no text', article({ title: { toString: () => 'a' } }), 'title'],
    ['a body of nine million characters', article({ body: 'a'.repeat(9_000_000) }), 'body'],
    ['a text of nine million characters', article({ text: 'a'.repeat(9_000_000) }), 'text'],
    ['words without end', article({ words: Infinity }), 'words'],
    ['more confidence than there is', article({ confidence: 2 }), 'confidence'],
    ['no confidence', article({ confidence: Number.NaN }), 'confidence'],
    ['a direction that there is not', article({ dir: 'up' }), 'dir'],
    ['a figure without a source', article({ figures: [{ alt: '' }] }), 'figures.0.src'],
    ['a missing part', article({ removed: undefined }), 'removed'],
  ])('refuses %s and says where', (_, value, where) => {
    expect(() => parseArticle(value)).toThrow(new ArticleError(where));
  });

  it('says nothing of the article in its error', () => {
    const error = new ArticleError('title');
    expect(error.code).toBe('malformed-article');
    expect(error.message).toBe('Not an article: title');
  });

  it('makes safe lines of title, byline and the rest, and cuts them', () => {
    const parsed = parseArticle(
      article({
        title: `\u202E${'т'.repeat(5000)}`,
        byline: 'A\u0000\nB\u2066',
        siteName: ' E \u202A',
        dek: 'a\tb',
      }),
    );
    expect(parsed.title).toBe('т'.repeat(1000));
    expect(parsed.byline).toBe('A B');
    expect(parsed.siteName).toBe('E');
    expect(parsed.dek).toBe('a b');
  });

  it('reads the host from the address, never from what is claimed', () => {
    expect(parseArticle(article({ host: 'bank.example' })).host).toBe('www.e.example:8443');
  });

  it('drops a canonical address of another site, and dates and languages that are none', () => {
    const parsed = parseArticle(
      article({ canonicalUrl: 'https://bank.example/', published: 'soon', lang: '"><b>' }),
    );
    expect([parsed.canonicalUrl, parsed.published, parsed.lang]).toEqual(['', '', '']);
  });

  it('drops pictures that may not be shown', () => {
    const unsafe = { ...picture, src: 'javascript:canary()' };
    const parsed = parseArticle(article({ leadPicture: unsafe, figures: [unsafe, picture] }));
    expect(parsed.leadPicture).toBeNull();
    expect(parsed.figures).toEqual([picture]);
  });

  it('cuts endless lists', () => {
    const figures = Array.from({ length: 100_000 }, () => picture);
    expect(parseArticle(article({ figures })).figures).toHaveLength(500);
  });
});
