import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLink, type Link } from '@/actions/read-link';
import { giveTab } from './fake-tab';

afterEach(() => vi.restoreAllMocks());

const link = (parts: Partial<Link> = {}): Link => ({
  address: 'https://news.example/other',
  tabId: 7,
  isSameOrigin: true,
  isAllowed: Promise.resolve(true),
  ...parts,
});

describe('reading a link', () => {
  it('lets the page fetch what is its own, and shows the article in a tab beside', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const { injected, opened } = giveTab();
    await readLink(link());
    expect(fetched).not.toHaveBeenCalled();
    expect(injected).toEqual(['probe', '/link.js', '/extract.js']);
    expect(opened).toHaveLength(1);
  });

  it('fetches the page of another site itself, once that is allowed', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(
        async () => new Response('<p>Hello</p>', { headers: { 'content-type': 'text/html' } }),
      );
    const { opened } = giveTab();
    await readLink(link({ isSameOrigin: false }));
    expect(fetched).toHaveBeenCalledOnce();
    expect(opened).toHaveLength(1);
  });

  it.each([
    [
      'is not allowed',
      { isSameOrigin: false, isAllowed: Promise.resolve(false) },
      {},
      'link-not-allowed',
    ],
    ['leads to a store', { address: 'https://addons.mozilla.org/x' }, {}, 'extension-store'],
    ['is gone', {}, { link: 'link-missing' }, 'link-missing'],
    ['leaves its page', {}, { link: undefined }, 'gone'],
    ['holds no story', {}, { outcome: { ok: false, code: 'no-text' } }, 'no-text'],
  ])('fetches nothing more and says why where it %s', async (_, parts, behaviour, code) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const { opened } = giveTab({ link: 'ready', ...behaviour });
    await expect(readLink(link(parts))).rejects.toMatchObject({ code });
    expect(fetched).not.toHaveBeenCalled();
    expect(opened).toEqual([]);
  });
});
