import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeArticle } from '@/actions/take-article';
import { tabById } from '@/platform/tabs';
import { giveTab } from './fake-tab';
import { sampleArticle } from './sample-article';

const never = new Promise(() => {});

const take = async () => takeArticle(await tabById(7));

afterEach(() => {
  vi.useRealTimers();
});

describe('taking the article of a tab', () => {
  it('gives what extraction found', async () => {
    giveTab();
    expect(await take()).toEqual(sampleArticle());
  });

  it.each([
    [{ url: 'chrome://settings/' }, 'browser-page'],
    [{ url: 'https://addons.mozilla.org/uk/' }, 'extension-store'],
    [{ url: 'about:blank', status: 'loading' }, 'still-loading'],
    [{ url: 'about:blank', status: 'complete' }, 'browser-page'],
    [{ discarded: true }, 'discarded-tab'],
  ])('does not touch a page that its tab tells against: %j', async (tab, code) => {
    const { injected } = giveTab({ tab });
    await expect(take()).rejects.toMatchObject({ code });
    expect(injected).toEqual([]);
  });

  it('goes by what kind of document it is before what is in it', async () => {
    giveTab({
      probe: { contentType: 'application/pdf', isLoading: false },
      outcome: { ok: false, code: 'empty-page' },
    });
    await expect(take()).rejects.toMatchObject({ code: 'pdf' });
  });

  it('does not wait for what is in a document of a kind that holds no story', async () => {
    giveTab({ probe: { contentType: 'application/pdf', isLoading: false }, outcome: never });
    await expect(take()).rejects.toMatchObject({ code: 'pdf' });
  });

  it.each([
    [new Error('Frame with ID 0 is showing error page'), 'error-page'],
    [
      new Error('This page cannot be scripted due to an ExtensionsSettings policy.'),
      'blocked-by-policy',
    ],
  ])('tells what a refusal means: %s', async (probe, code) => {
    giveTab({ probe });
    await expect(take()).rejects.toMatchObject({ code });
  });

  it('tells a page without text from one whose text is still coming', async () => {
    giveTab({ outcome: { ok: false, code: 'no-text' } });
    await expect(take()).rejects.toMatchObject({ code: 'no-text' });
    giveTab({
      outcome: { ok: false, code: 'no-text' },
      probe: { contentType: 'text/html', isLoading: true },
    });
    await expect(take()).rejects.toMatchObject({ code: 'still-loading' });
  });

  it('gives no verdict on the little that has come of a page so far', async () => {
    const outcome = { ok: true, article: sampleArticle({ confidence: 0.1, words: 5 }) };
    giveTab({ outcome, probe: { contentType: 'text/html', isLoading: true } });
    await expect(take()).rejects.toMatchObject({ code: 'still-loading' });
    giveTab({ outcome });
    expect((await take()).words).toBe(5);
  });

  it('reads a page that is still loading all the same', async () => {
    giveTab({ probe: { contentType: 'text/html', isLoading: true } });
    expect((await take()).title).toBe('Bridge plan goes back to committee');
  });

  it.each([
    ['nothing', null, 'gone'],
    ['what is no article', { ok: true, article: { title: 1 } }, 'malformed-article'],
    ['a page too large', { ok: false, code: 'too-large' }, 'too-large'],
  ])('refuses %s', async (_, outcome, code) => {
    giveTab({ outcome: Promise.resolve(outcome) });
    await expect(take()).rejects.toMatchObject({ code });
  });

  it.each([
    ['never lets a script in', { probe: never }, 5_000],
    ['hangs in extraction', { outcome: never }, 3_000],
  ])('ends in time on a page that %s', async (_, behaviour, limit) => {
    vi.useFakeTimers();
    giveTab(behaviour);
    await Promise.all([
      expect(take()).rejects.toMatchObject({ code: 'timeout' }),
      vi.advanceTimersByTimeAsync(limit),
    ]);
  });
});
