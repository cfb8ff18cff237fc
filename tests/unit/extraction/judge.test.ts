import { describe, expect, it } from 'vitest';
import { calibrated } from '@/extraction/judge/judge-confidence';
import { decideKind } from '@/extraction/judge/judge-kind';
import { chancesOf, weigh } from '@/extraction/judge/linear-model';
import { share, squeezed } from '@/extraction/judge/signs';
import { urlShape } from '@/extraction/judge/url-shape';

describe('the shape of an address', () => {
  it('tells a front page in any of its spellings', () => {
    for (const url of [
      'https://a.example/',
      'https://a.example/uk',
      'https://a.example/index.html',
    ])
      expect(urlShape(url)).toMatchObject({ urlRoot: 1 });
  });

  it('tells a story by its long slug', () => {
    const shape = urlShape('https://a.example/news/2025/03/04/rada-pidtrymala-novyi-zakon/');
    expect(shape).toMatchObject({ urlRoot: 0, urlStory: 1, urlShortSlug: 0 });
    expect(shape['urlSlug']).toBeCloseTo(0.5);
  });

  it('tells sections, shops, forums and manuals by their folders or hosts', () => {
    expect(urlShape('https://a.example/category/sport/')['urlSection']).toBe(1);
    expect(urlShape('https://a.example/collections/socks/products/blue')['urlShop']).toBe(1);
    expect(urlShape('https://forum.a.example/x/12')['urlForum']).toBe(1);
    expect(urlShape('https://a.example/docs/latest/install')['urlDocs']).toBe(1);
  });

  it('takes an address that is none, and one with a stray per cent sign, without throwing', () => {
    expect(urlShape('no address')['urlRoot']).toBe(1);
    expect(urlShape('https://a.example/100%-sure-of-it')['urlSlug']).toBeGreaterThan(0);
  });
});

describe('the kind by the chances of a page', () => {
  const prose = { sentences: 0.5, keptLinked: 0.1, length: 0.5 };
  const say = (
    chances: Readonly<Record<string, number>>,
    signs: Readonly<Record<string, number>> = prose,
  ) => decideKind(chances, null, signs, 0.1);

  it('is a story down to the least chance', () => {
    expect(say({ article: 0.12, list: 0.88 })).toBe('article');
    expect(say({ article: 0.08, list: 0.92 })).toBe('list');
  });

  it('is doubted sooner where the page looks like a shop or a forum', () => {
    expect(say({ article: 0.25, product: 0.75 })).toBe('product');
    expect(say({ article: 0.25, forum: 0.75 })).toBe('forum');
    expect(say({ article: 0.35, forum: 0.65 })).toBe('article');
  });

  it('needs more where evidence of its own speaks against a story', () => {
    const chances = { article: 0.4, list: 0.6 };
    for (const signs of [{ row: 1 }, { headingBelow: 1 }, { tables: 1, length: 0.4 }]) {
      expect(say(chances, { ...prose, ...signs })).toBe('list');
    }
    const brief = { ...prose, length: squeezed(300, 2500) };
    expect(say(chances, brief)).toBe('list');
    expect(say(chances, { ...brief, ogArticle: 1 })).toBe('article');
    expect(say({ article: 0.9, other: 0.1 }, { ...prose, missing: 1 })).toBe('not-an-article');
    expect(say(chances, { ...prose, missing: 1, ldArticle: 1 })).toBe('article');
  });

  it('needs more for a line or two, and for links', () => {
    expect(say({ article: 0.4, other: 0.6 }, { ...prose, length: squeezed(150, 2500) })).toBe(
      'not-an-article',
    );
    expect(say({ article: 0.4, list: 0.6 }, { ...prose, keptLinked: 0.8 })).toBe('list');
    expect(say({ article: 0.6, list: 0.4 }, { ...prose, keptLinked: 0.8 })).toBe('article');
  });

  it('is what a mark of its own says, where it is a story; a consent wall always', () => {
    expect(decideKind({ article: 0.9 }, 'live-blog', prose, 0.1)).toBe('live-blog');
    expect(decideKind({ article: 0.01, list: 0.99 }, 'live-blog', prose, 0.1)).toBe('list');
    expect(decideKind({ article: 0.9 }, 'consent-wall', prose, 0.1)).toBe('consent-wall');
  });
});

describe('a linear model', () => {
  const model = {
    outcomes: {
      article: { bias: 0, weights: { prose: 2, unknown: 9 } },
      list: { bias: 1, weights: { links: 1 } },
    },
  };

  it('adds up the weights of the signs that are there', () => {
    expect(weigh(model, 'article', { prose: 0.5 })).toBe(1);
    expect(weigh(model, 'nothing of the kind', { prose: 1 })).toBe(0);
  });

  it('gives chances that add up to one and follow the signs', () => {
    const story = chancesOf(model, { prose: 1 });
    const list = chancesOf(model, { links: 1 });
    expect((story['article'] ?? 0) + (story['list'] ?? 0)).toBeCloseTo(1);
    expect(story['article']).toBeGreaterThan(0.5);
    expect(list['article']).toBeLessThan(0.5);
  });
});

describe('calibration', () => {
  const points = [
    [0.2, 0.1],
    [0.8, 0.9],
    [1, 0.98],
  ];

  it('goes from point to point in straight lines', () => {
    expect(calibrated(0, points)).toBe(0);
    expect(calibrated(0.1, points)).toBeCloseTo(0.05);
    expect(calibrated(0.5, points)).toBeCloseTo(0.5);
    expect(calibrated(1, points)).toBeCloseTo(0.98);
  });

  it('never falls where what is said rises', () => {
    const steps = Array.from({ length: 101 }, (_, at) => calibrated(at / 100, points));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});

describe('signs', () => {
  it('are shares and squeezed counts that nothing makes infinite', () => {
    expect(share(1, 0)).toBe(0);
    expect(squeezed(10, 10)).toBeCloseTo(0.5);
    expect(squeezed(-1, 10)).toBe(0);
  });
});
