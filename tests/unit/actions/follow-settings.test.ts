import { describe, expect, it, vi } from 'vitest';
import { applySettings, followSettings } from '@/actions/follow-settings';
import { commandOfIcon } from '@/actions/icon-action';
import { openPopup } from '@/platform/popup';
import { changeSettings } from '@/settings/settings-store';
import { fakeEvent, fakeStorage, giveBrowser } from '../browser-parts';

/** An icon, its menu, permissions and registered scripts, as a browser keeps them. */
function giveParts(granted: readonly string[] = []) {
  const origins = new Set(granted);
  const state = { popup: 'popup.html', menu: new Set<string>(), scripts: [] as object[] };
  const dropped: string[] = [];
  const opened: string[] = [];
  const onRemoved = fakeEvent();
  giveBrowser({
    action: {
      onClicked: fakeEvent(),
      getPopup: async () => (state.popup === '' ? '' : `chrome-extension://lede/${state.popup}`),
      setPopup: async ({ popup }: { popup: string }) => void (state.popup = popup),
      openPopup: async () => {
        if (state.popup === '') throw new Error('no popup');
        opened.push(state.popup);
      },
    },
    contextMenus: {
      onClicked: fakeEvent(),
      create: ({ id }: { id: string }) => void state.menu.add(id),
      remove: async (id: string) => {
        if (!state.menu.delete(id)) throw new Error('no such entry');
      },
    },
    permissions: {
      request: async () => true,
      contains: async ({ origins: asked }: { origins: string[] }) =>
        asked.every((each) => origins.has(each)),
      remove: async ({ origins: asked }: { origins: string[] }) => {
        for (const each of asked) if (origins.delete(each)) dropped.push(each);
      },
      onAdded: fakeEvent(),
      onRemoved,
    },
    scripting: {
      registerContentScripts: async (scripts: object[]) => void (state.scripts = scripts),
      updateContentScripts: async (scripts: object[]) => void (state.scripts = scripts),
      unregisterContentScripts: async () => void (state.scripts = []),
      getRegisteredContentScripts: async () => state.scripts,
    },
    storage: { local: fakeStorage() },
  });
  return { state, origins, dropped, opened, onRemoved };
}

const news = '*://*.news.example/*';

describe('the icon', () => {
  it('opens the popup by default, and its menu has no other way to it', async () => {
    const { state } = giveParts();
    await applySettings();
    expect(state.popup).toBe('popup.html');
    expect(state.menu.size).toBe(0);
  });

  it.each([
    ['reader', 'reader-mode'],
    ['save', 'save-article'],
  ] as const)(
    'does at once what “%s” says, and keeps the popup in its menu',
    async (iconAction, command) => {
      const { state } = giveParts();
      followSettings();
      await changeSettings({ iconAction });
      await vi.waitFor(() => expect([...state.menu]).toEqual(['open-popup']));
      expect(state.popup).toBe('');
      expect(commandOfIcon({ iconAction })).toBe(command);
      await changeSettings({ iconAction: 'popup' });
      await vi.waitFor(() => expect(state.menu.size).toBe(0));
      expect(state.popup).toBe('popup.html');
    },
  );

  it('has a popup for the moment in which one is wanted all the same', async () => {
    const { state, opened } = giveParts();
    await changeSettings({ iconAction: 'reader' });
    await applySettings();
    expect(await openPopup(1)).toBe(true);
    expect(opened).toEqual(['popup.html']);
    expect(state.popup).toBe('');
  });
});

describe('sites with reader mode', () => {
  it('get the gate where they are granted, and none other', async () => {
    const { state } = giveParts([news]);
    followSettings();
    await changeSettings({ readerSites: ['news.example', 'other.example'] });
    await vi.waitFor(() =>
      expect(state.scripts).toEqual([
        {
          id: 'gate',
          js: ['gate.js'],
          matches: [news],
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]),
    );
  });

  it('that leave the settings lose the gate and give back what was granted', async () => {
    const { state, dropped } = giveParts([news]);
    followSettings();
    await changeSettings({ readerSites: ['news.example'] });
    await vi.waitFor(() => expect(state.scripts).toHaveLength(1));
    await changeSettings({ readerSites: [] });
    await vi.waitFor(() => expect(dropped).toEqual([news]));
    expect(state.scripts).toEqual([]);
  });

  it('lose the gate when the browser takes the permission back', async () => {
    const { state, origins, onRemoved } = giveParts([news]);
    followSettings();
    await changeSettings({ readerSites: ['news.example'] });
    await vi.waitFor(() => expect(state.scripts).toHaveLength(1));
    origins.clear();
    onRemoved.happen({});
    await vi.waitFor(() => expect(state.scripts).toEqual([]));
  });

  it('get the gate again after an update, which takes it away', async () => {
    const { state } = giveParts([news]);
    await changeSettings({ readerSites: ['news.example'] });
    await applySettings();
    expect(state.scripts).toHaveLength(1);
  });
});
