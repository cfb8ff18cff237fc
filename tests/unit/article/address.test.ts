import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress, articleId, cleanAddress } from '@/article/address';

const cleaned: readonly (readonly [name: string, address: string, expected: string])[] = [
  [
    'campaign tags',
    'https://e.example/a?utm_source=x&utm_medium=y&id=5',
    'https://e.example/a?id=5',
  ],
  [
    'tags alone, with their question mark',
    'https://e.example/a?utm_source=x',
    'https://e.example/a',
  ],
  ['a tag that no list knows by name', 'https://e.example/a?utm_foo=1', 'https://e.example/a'],
  [
    'click identifiers',
    'https://e.example/?fbclid=1&gclid=2&yclid=3&msclkid=4&igsh=5',
    'https://e.example/',
  ],
  ['tags in capitals', 'https://e.example/a?UTM_Source=x&FBCLID=2', 'https://e.example/a'],
  ['escaped tags', 'https://e.example/a?utm%5Fsource=x&b=1', 'https://e.example/a?b=1'],
  [
    'tags of one site',
    'https://www.theguardian.com/a?INTCMP=x&page=2',
    'https://www.theguardian.com/a?page=2',
  ],
  ['the same name on another site', 'https://e.example/a?INTCMP=x', 'https://e.example/a?INTCMP=x'],
  ['the hash kept', 'https://e.example/a?utm_source=x#part?2', 'https://e.example/a#part?2'],
  [
    'the rest, as it was spelt',
    'https://e.example/й?q=a%20b+c&d&utm_id=1&e=',
    'https://e.example/й?q=a%20b+c&d&e=',
  ],
  ['two question marks', 'https://e.example/a?x=1?y=2&utm_id=1', 'https://e.example/a?x=1?y=2'],
  [
    'a redirect, not followed',
    'https://www.google.com/url?url=https://e.example/',
    'https://www.google.com/url?url=https://e.example/',
  ],
  [
    'an AMP page, left there',
    'https://www.google.com/amp/s/e.example/a',
    'https://www.google.com/amp/s/e.example/a',
  ],
  [
    'parameters that an article needs',
    'https://e.example/?p=12&id=3&ref=4&source=5',
    'https://e.example/?p=12&id=3&ref=4&source=5',
  ],
  ['no web address', 'javascript:canary()?utm_source=1', 'javascript:canary()?utm_source=1'],
  ['a file', 'file:///a.html?utm_source=1', 'file:///a.html?utm_source=1'],
  ['nothing', '', ''],
  ['half an address', 'https://?utm_source=1', 'https://?utm_source=1'],
  [
    'a broken escape',
    'https://e.example/%E0%A4%A?utm_id=%E0%A4%A&b=%',
    'https://e.example/%E0%A4%A?b=%',
  ],
];

describe('cleanAddress', () => {
  it.each(cleaned)('%s', (_, address, expected) => {
    expect(cleanAddress(address)).toBe(expected);
  });

  it('never throws and is done after one go', () => {
    const part = fc.constantFrom(
      'utm_source=a',
      'b=1',
      '#',
      '?',
      '&',
      '%',
      'й',
      '//',
      '\u0000',
      '=',
    );
    const host = fc.constantFrom(
      'e.example',
      'www.youtube.com',
      'e.newsletters.cnn.com',
      'www.ebay.de',
    );
    const address = fc.oneof(
      // Half characters too. (`fc.string({ unit: 'binary' })` takes seconds to set itself up.)
      fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
      fc
        .tuple(host, fc.array(fc.oneof(part, fc.string({ maxLength: 4 }))))
        .map(([name, parts]) => `https://${name}/${parts.join('')}`),
    );
    fc.assert(
      fc.property(address, (url) => {
        const once = cleanAddress(url);
        expect(cleanAddress(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(url.length);
      }),
    );
  });

  it('does not lose its way on hostile addresses', () => {
    const start = performance.now();
    for (const filling of ['a', '/', '&=', '%20', '?', 'amp/', 'www.']) {
      cleanAddress(`https://e.example/?q=${filling.repeat(4_000)}`);
      cleanAddress(`https://e.example/${filling.repeat(100_000)}?utm_id=1`);
      cleanAddress(`https://${'www.'.repeat(1_500)}example/?utm_id=1`);
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});

const own = 'https://e.example/2025/story';
type Case = readonly [name: string, first: readonly string[], second: readonly string[]];

const same: readonly Case[] = [
  ['http and https', [own], ['http://e.example/2025/story']],
  ['www', [own], ['https://www.e.example/2025/story']],
  ['the mobile door', [own], ['https://m.e.example/2025/story']],
  ['the scheme’s own port', [own], ['https://e.example:443/2025/story']],
  ['a host in capitals', [own], ['https://E.Example/2025/story']],
  ['a trailing slash', [own], ['https://e.example/2025/story/']],
  ['an empty query', [own], ['https://e.example/2025/story?']],
  ['a place in the page', [own], ['https://e.example/2025/story#comments']],
  ['a text fragment', [own], ['https://e.example/2025/story#:~:text=a']],
  ['tracking', [own], ['https://e.example/2025/story?utm_source=a&fbclid=b']],
  ['a password', [own], ['https://a:b@e.example/2025/story']],
  ['the order of parameters', ['https://e.example/?b=2&a=1'], ['https://e.example/?a=1&b=2']],
  ['the spelling of escapes', ['https://e.example/%d0%b9'], ['https://e.example/й']],
  ['its canonical address', ['https://e.example/2025/story?from=home', own], [own]],
  ['its AMP page', ['https://amp.e.example/2025/story', own], [own]],
  ['an AMP page below it', ['https://e.example/2025/story/amp/', own], [own]],
  ['a page to print', ['https://e.example/2025/story/print', own], [own]],
  ['an address by number that names its story', ['https://e.example/?p=5', own], [own]],
];

const different: readonly Case[] = [
  ['two stories', [own], ['https://e.example/2025/another']],
  ['two hosts', [own], ['https://f.example/2025/story']],
  ['two ports', [own], ['https://e.example:8443/2025/story']],
  ['two subdomains', [own], ['https://news.e.example/2025/story']],
  ['capitals in a path', [own], ['https://e.example/2025/Story']],
  ['two numbers', ['https://e.example/?p=1'], ['https://e.example/?p=2']],
  ['two routes', ['https://e.example/#!/a'], ['https://e.example/#!/b']],
  ['two routes without a mark', ['https://e.example/#/a'], ['https://e.example/#/b']],
  [
    'one name twice in another order',
    ['https://e.example/?a=1&a=2'],
    ['https://e.example/?a=2&a=1'],
  ],
  ['a canonical that claims another site', ['https://evil.example/x', own], [own]],
  [
    'a canonical that is the front page',
    [own, 'https://e.example/'],
    ['https://e.example/b', 'https://e.example/'],
  ],
  [
    'a canonical that is the front page by name',
    [own, 'https://e.example/index.php'],
    ['https://e.example/b', 'https://e.example/index.php'],
  ],
  [
    'a canonical that is the section',
    ['https://e.example/news/a', 'https://e.example/news'],
    ['https://e.example/news/b', 'https://e.example/news'],
  ],
  [
    'routes under one canonical',
    ['https://e.example/a#!/1', 'https://e.example/a'],
    ['https://e.example/a#!/2', 'https://e.example/a'],
  ],
  ['www as the whole domain', ['https://www.example/a'], ['https://example/a']],
];

const id = ([url = '', canonical = '']: readonly string[]) => articleId(url, canonical);

describe('articleId', () => {
  it.each(same)('is one with and without: %s', async (_, first, second) => {
    expect(await id(first)).toBe(await id(second));
  });

  it.each(different)('tells apart: %s', async (_, first, second) => {
    expect(await id(first)).not.toBe(await id(second));
  });

  it('is the SHA-256 of the address without its scheme', async () => {
    // printf %s 'e.example/2025/story' | sha256sum
    expect(await id([own])).toBe(
      '7afe5e85ecd5a9273a5c31aa6ddb3ee5cfa57fc587ef2eaa08f55115d56ff8f9',
    );
  });

  it('gives any text an id', async () => {
    for (const text of ['', 'about:blank', 'file:///a#b', 'https://', '\uD800']) {
      expect(await id([text])).toMatch(/^[\da-f]{64}$/);
    }
    expect(await id(['file:///a#b'])).toBe(await id(['file:///a']));
  });
});

describe('articleAddress', () => {
  it.each([
    ['its canonical address', `${own}?from=home`, own, own],
    ['its own, where the canonical is the front page', own, 'https://e.example/', own],
    ['its own, where the canonical is another site', own, 'https://f.example/a', own],
    ['no tracking and no place', `${own}?utm_source=a#comments`, '', own],
    ['a route', 'https://e.example/#!/a', '', 'https://e.example/#!/a'],
    ['what is no web address', 'file:///a.html', '', 'file:///a.html'],
  ])('is %s', (_, url, canonicalUrl, expected) => {
    expect(articleAddress({ url, canonicalUrl })).toBe(expected);
  });
});
