import { fakeStorage, giveBrowser } from '../browser-parts';
import { sampleArticle } from './sample-article';

/** What a pretended tab does when it is asked. */
export type TabBehaviour = {
  readonly tab?: Readonly<Record<string, unknown>>;
  /** What the page tells of itself, or what the browser says against asking it. */
  readonly probe?: unknown;
  /** What the extraction script gives. */
  readonly outcome?: unknown;
  /** What the script that fetches a link gives. */
  readonly link?: unknown;
  /** What the overlay script answers to each message; no answer: it does not listen. */
  readonly overlay?: (name: string) => unknown;
  readonly quota?: number;
};

/** One tab, id 7, with an article in it and an overlay that does as it is told, unless told otherwise. */
export function giveTab(behaviour: TabBehaviour = {}) {
  const told: { readonly name: string; readonly payload: unknown }[] = [];
  const injected: string[] = [];
  const opened: Readonly<Record<string, unknown>>[] = [];
  const closed: number[] = [];
  const session = fakeStorage(behaviour.quota);
  const tab = {
    id: 7,
    url: 'https://news.example/story',
    title: 'Story',
    windowId: 1,
    index: 4,
    status: 'complete',
    incognito: false,
    ...behaviour.tab,
  };
  const perform = async (result: unknown) => {
    if (result instanceof Error) throw result;
    return [{ result: await result }];
  };
  giveBrowser({
    runtime: { id: 'lede', getURL: (path: string) => `chrome-extension://lede${path}` },
    storage: { session },
    scripting: {
      executeScript: async ({ files }: { files?: readonly string[]; func?: unknown }) => {
        const file = files?.[0];
        injected.push(file ?? 'probe');
        if (file === '/overlay.js') return [{ result: undefined }];
        if (file === '/link.js') return perform('link' in behaviour ? behaviour.link : 'ready');
        return file === undefined
          ? perform(behaviour.probe ?? { contentType: 'text/html', isLoading: false })
          : perform(behaviour.outcome ?? { ok: true, article: sampleArticle() });
      },
    },
    tabs: {
      get: async (id: number) => {
        if (id !== tab.id) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      sendMessage: async (_: number, message: { lede: string; payload: unknown }) => {
        told.push({ name: message.lede, payload: message.payload });
        const answer =
          behaviour.overlay?.(message.lede) ??
          { 'toggle-reader': 'opening', 'show-reader': 'shown' }[message.lede] ??
          'heard';
        if (answer === 'nobody') throw new Error('Receiving end does not exist.');
        return answer;
      },
      create: async (options: Readonly<Record<string, unknown>>) => void opened.push(options),
      remove: async (id: number) => void closed.push(id),
      update: async () => undefined,
    },
  });
  return { told, injected, opened, closed, session };
}
