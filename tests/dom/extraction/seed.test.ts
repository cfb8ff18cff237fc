import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import expected from '../../fixtures/seed/expected.json';
import seed from '../../fixtures/seed/page.html?raw';
import { articleFrom, blocksOf, parsePage, picturesOf } from './extract';
import { counterCases, variants } from './seed-variants';

const url = 'https://novyny.example/tayemni-perehovory/';

function seedPage(change: (page: Document) => void): Document {
  const page = parsePage(seed);
  change(page);
  return page;
}

/** Whether Readability alone gives the text and the one picture of the page. */
function readabilityPasses(page: Document): boolean {
  const parsed = new Readability(page).parse();
  const content = parsePage(parsed?.content ?? '');
  const text = Array.from(content.querySelectorAll('p, h1, h2, h3, h4, li'), (block) =>
    block.textContent?.trim(),
  )
    .filter((line) => line !== '')
    .join('\n');
  const pictures = Array.from(content.images, (image) => image.getAttribute('src') ?? '');
  return text === expected.paragraphs.join('\n') && isExpectedPicture(pictures);
}

function isExpectedPicture(pictures: readonly string[]): boolean {
  const [wanted] = expected.pictures;
  return pictures.length === 1 && wanted !== undefined && wanted.anyOf.includes(pictures[0] ?? '');
}

describe('the seed page', () => {
  it.each(variants)('comes out exactly: $name', ({ change }) => {
    const article = articleFrom(seedPage(change), url);
    expect(blocksOf(article)).toEqual(expected.paragraphs);
    expect(picturesOf(article)).toHaveLength(1);
    expect(isExpectedPicture(picturesOf(article))).toBe(true);
    expect(article).toMatchObject({
      title: expected.title,
      siteName: expected.siteName,
      host: expected.host,
      lang: expected.lang,
      published: expected.published,
      modified: expected.modified,
      byline: expected.byline,
    });
    for (const word of expected.never) expect(article.body).not.toContain(word);
  });

  it.each(counterCases)('keeps the words of the story: $name', ({ change, keeps }) => {
    const article = articleFrom(seedPage(change), url);
    const paragraphs = [...expected.paragraphs];
    paragraphs.splice(2, 0, keeps);
    expect(blocksOf(article)).toEqual(paragraphs);
  });

  it('is more than Readability alone can do in most variants', () => {
    const failed = variants.filter(({ change }) => !readabilityPasses(seedPage(change)));
    expect(failed.length).toBeGreaterThanOrEqual(Math.max(8, variants.length / 2));
  });

  it('leaves the page as it was', () => {
    const page = seedPage(() => undefined);
    const before = page.documentElement.outerHTML;
    articleFrom(page, url);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
