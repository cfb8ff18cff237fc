import { describe, expect, it } from 'vitest';
import { calibrated } from '@/extraction/judge/judge-confidence';
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
