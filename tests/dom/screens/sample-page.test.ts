import { describe, expect, it } from 'vitest';
import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import { extractArticle } from '@/extraction/extract-article';
import { measureLivePage } from '@/extraction/live-page';

// An address that nobody can own (RFC 2606): an article has to be from somewhere.
const addressOf = (language: string) => `https://lede.example/sample/${language}`;
const noon = Date.parse('2026-11-20T12:00:00Z');

function extract(html: string, language: string): Article {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const outcome = extractArticle(page, measureLivePage(page, addressOf(language), noon));
  if (!outcome.ok) throw new Error(outcome.code);
  return parseArticle(outcome.article);
}

describe('the sample page of the welcome', () => {
  it.each(['en', 'uk'])('in %s has beside it what extraction makes of it', async (language) => {
    const html = await (await fetch(`/sample/${language}.html`)).text();
    const article = extract(html, language);
    expect(article.kind).toBe('article');
    expect(article.confidence).toBeGreaterThanOrEqual(0.5);
    expect(article.text.split('\n')).toHaveLength(7);
    expect(article.leadPicture?.src).toMatch(/^data:image\/webp/);
    // After a change of extraction: npx vitest run --project dom tests/dom/screens/sample-page.test.ts -u
    // What moves with every training of extraction is of no use to a sample.
    const kept: Article = {
      ...article,
      confidence: 1,
      candidates: [],
      removed: article.removed.filter(({ reason }) => reason === 'advertisement'),
    };
    await expect(`${JSON.stringify(kept, null, 2)}\n`).toMatchFileSnapshot(
      `../../../public/sample/${language}.json`,
    );
  });
});
