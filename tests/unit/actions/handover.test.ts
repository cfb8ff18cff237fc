import { describe, expect, it } from 'vitest';
import { handOver, readHandover } from '@/actions/handover';
import { unsafeHtml } from '@/article/unsafe-html';
import { giveTab } from './fake-tab';
import { sampleArticle } from './sample-article';

const numbered = (n: number) => ({ article: sampleArticle({ title: `Story ${n}` }), tabId: n });

describe('handing an article over', () => {
  it('gives it back for its token, as often as the page is reloaded', async () => {
    giveTab();
    const token = await handOver(numbered(1));
    expect(await readHandover(token)).toMatchObject(numbered(1));
    expect(await readHandover(token)).toMatchObject(numbered(1));
  });

  it('gives nothing for any other token', async () => {
    giveTab();
    await handOver(numbered(1));
    expect(await readHandover(crypto.randomUUID())).toBeNull();
    expect(await readHandover('')).toBeNull();
  });

  it.each([
    ['no private window', { incognito: false }, 7, false],
    ['a private window', { incognito: true }, 7, true],
    ['a tab that nobody can ask any more', {}, 8, true],
  ])('keeps that it came from %s', async (_name, tab, tabId, isPrivate) => {
    giveTab({ tab });
    const token = await handOver({ ...numbered(1), tabId });
    expect((await readHandover(token))?.isPrivate).toBe(isPrivate);
  });

  it('keeps the last six', async () => {
    const { session } = giveTab();
    const tokens: string[] = [];
    for (let n = 0; n < 9; n += 1) tokens.push(await handOver(numbered(n)));
    const kept = await Promise.all(tokens.map(readHandover));
    expect(kept.map((each) => each?.tabId)).toEqual([
      undefined,
      undefined,
      undefined,
      3,
      4,
      5,
      6,
      7,
      8,
    ]);
    expect(session.kept.size).toBe(7);
  });

  it('makes room for a long article, and says so where there is none', async () => {
    giveTab({ quota: 10_000 });
    const long = { article: sampleArticle({ body: unsafeHtml('x'.repeat(6_000)) }), tabId: 1 };
    const first = await handOver(long);
    const second = await handOver({ ...long, tabId: 2 });
    expect(await readHandover(first)).toBeNull();
    expect((await readHandover(second))?.tabId).toBe(2);
    const tooLong = sampleArticle({ body: unsafeHtml('x'.repeat(60_000)) });
    await expect(handOver({ article: tooLong, tabId: 3 })).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
