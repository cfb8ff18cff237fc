import { describe, expect, it } from 'vitest';
import { readByItself, readerClosed } from '@/actions/read-by-itself';
import { defaultSettings } from '@/settings/settings';
import { fakeStorage } from '../browser-parts';
import { giveTab, type TabBehaviour } from './fake-tab';
import { sampleArticle } from './sample-article';

function giveSite(sites: readonly string[], behaviour: TabBehaviour = {}) {
  const local = fakeStorage();
  local.kept.set('settings', JSON.stringify({ ...defaultSettings, readerSites: sites }));
  const given = giveTab(behaviour);
  const parts: unknown = Reflect.get(globalThis, 'ledeBrowserParts');
  if (typeof parts !== 'object' || parts === null) throw new Error('no browser');
  Reflect.set(parts, 'storage', { local, session: given.session });
  return given;
}

const at = (url: string): TabBehaviour => ({ tab: { url } });

describe('reader mode by itself', () => {
  it.each([
    'https://news.example/story',
    'https://www.news.example/a',
    'http://sport.news.example/',
  ])('opens over %s, a page of a named site', async (url) => {
    const { told } = giveSite(['news.example'], at(url));
    await readByItself(7);
    expect(told).toEqual([
      { name: 'show-reader', payload: { handover: expect.any(String), isByItself: true } },
    ]);
  });

  it.each(['https://other.example/', 'https://notnews.example/', 'about:blank', ''])(
    'leaves %j alone, whoever asks',
    async (url) => {
      const { injected } = giveSite(['news.example'], at(url));
      await readByItself(7);
      expect(injected).toEqual([]);
    },
  );

  it.each([{ kind: 'list' as const }, { kind: 'paywalled-teaser' as const }, { confidence: 0.2 }])(
    'leaves the page alone where %j',
    async (change) => {
      const outcome = { ok: true, article: { ...sampleArticle(), ...change } };
      const { told, injected } = giveSite(['news.example'], { outcome });
      await readByItself(7);
      expect(told).toEqual([]);
      expect(injected).not.toContain('/overlay.js');
    },
  );

  it('stays closed on a page where it was closed, by whatever fragment, and opens on the next', async () => {
    const { told } = giveSite(['news.example'], at('https://news.example/story#comments'));
    await readerClosed(7);
    await readByItself(7);
    expect(told).toEqual([]);
  });

  it('remembers nothing of pages elsewhere', async () => {
    const { session } = giveSite(['news.example'], at('https://other.example/story'));
    await readerClosed(7);
    expect(session.kept.size).toBe(0);
  });

  it('drops the article where the person has gone on meanwhile', async () => {
    const { told } = giveSite(['news.example']);
    const tabs: unknown = Reflect.get(
      Reflect.get(globalThis, 'ledeBrowserParts') as object,
      'tabs',
    );
    const addresses = ['https://news.example/story', 'https://news.example/next'];
    Reflect.set(tabs as object, 'get', async () => ({
      id: 7,
      url: addresses.shift(),
      windowId: 1,
      index: 4,
      status: 'complete',
      incognito: false,
    }));
    await readByItself(7);
    expect(told).toEqual([]);
  });
});
