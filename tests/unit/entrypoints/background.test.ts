import { describe, expect, it } from 'vitest';
import background from '@/entrypoints/background';
import { fakeEvent, giveBrowser } from '../browser-parts';

type Api = Record<string, unknown>;

/** All that the background touches as it starts. */
function wholeBrowser() {
  return {
    runtime: {
      id: 'lede',
      getURL: (path: string) => `chrome-extension://lede${path}`,
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
      onUpdateAvailable: fakeEvent(),
    },
    commands: { onCommand: fakeEvent(), getAll: async () => [] },
    contextMenus: { onClicked: fakeEvent(), create: () => undefined, removeAll: async () => {} },
    action: { openPopup: async () => {}, onClicked: fakeEvent() },
    permissions: { onAdded: fakeEvent(), onRemoved: fakeEvent() },
    storage: { session: {}, local: { onChanged: fakeEvent() } },
    tabs: {},
    scripting: {},
  };
}

function without(path: string): {
  readonly parts: Api;
  readonly onMessage: ReturnType<typeof fakeEvent>;
} {
  const parts: Api = wholeBrowser();
  const [area = '', member] = path.split('.');
  if (member === undefined) delete parts[area];
  else delete (parts[area] as Api)[member];
  // Read back from what `wholeBrowser` made a few lines above.
  return {
    parts,
    onMessage: (parts['runtime'] as ReturnType<typeof wholeBrowser>['runtime']).onMessage,
  };
}

describe('the background', () => {
  it('listens to every event from its first moment on', () => {
    const browser = wholeBrowser();
    giveBrowser(browser);
    background.main();
    const events = [
      browser.runtime.onMessage,
      browser.runtime.onInstalled,
      browser.runtime.onStartup,
      browser.runtime.onUpdateAvailable,
      browser.commands.onCommand,
      browser.action.onClicked,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
      browser.storage.local.onChanged,
    ];
    expect(events.map(({ listeners }) => listeners.length)).toEqual(events.map(() => 1));
    // The page's entries, and the icon's own.
    expect(browser.contextMenus.onClicked.listeners.length).toBeGreaterThan(0);
  });

  // Firefox for Android 142 lacks the first two and `action.openPopup`.
  it.each([
    'commands',
    'commands.onCommand',
    'contextMenus',
    'contextMenus.onClicked',
    'action',
    'action.openPopup',
    'action.onClicked',
    'permissions',
    'permissions.onAdded',
    'storage.local',
    'storage.session',
    'runtime.onInstalled',
    'runtime.onStartup',
    'runtime.onUpdateAvailable',
  ])('starts and answers in a browser without %s', (missing) => {
    const { parts, onMessage } = without(missing);
    giveBrowser(parts);
    background.main();
    expect(onMessage.listeners).toHaveLength(1);
  });
});
