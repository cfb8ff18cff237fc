import { requestHandlers } from '@/actions/answer-requests';
import { answerRequests } from '@/platform/messages';
import type { Article } from '@/article/article';

type Listener = (
  message: unknown,
  sender: object,
  respond: (answer: unknown) => void,
) => boolean | void;

/** What the page behind the popup does when it is asked for its article. */
export type FakePage = {
  readonly url: string;
  /** What extraction answers; a string is the sentence by which the browser refuses the script. */
  readonly answer: () => Promise<unknown>;
  readonly isPrivate?: boolean;
};

const origin = 'chrome-extension://lede';

/**
 * The browser as the screens of Lede meet it, with the background in the same window: everything
 * above the browser's own calls is the real thing, the library included. `failing` names requests
 * and the code that each ends in.
 */
export function fakeBrowser(page: FakePage, failing: Readonly<Record<string, string>> = {}) {
  const listeners: Listener[] = [];
  const session = new Map<string, unknown>();
  const opened: string[] = [];
  const asked: string[] = [];
  const tab = {
    id: 7,
    url: page.url,
    title: '',
    windowId: 1,
    index: 0,
    status: 'complete',
    discarded: false,
    incognito: page.isPrivate ?? false,
  };
  const keys = { readerMode: 'Alt+Shift+L', saveArticle: '', isChangeable: true };
  const parts = {
    runtime: {
      id: 'lede',
      getURL: (path: string) => `${origin}${path}`,
      getManifest: () => ({ version: '1.2.3' }),
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
      sendMessage: (message: object) =>
        new Promise((resolve) => {
          if ('lede' in message) asked.push(String(message.lede));
          // Tests run in a frame, where Lede asks the background for its keys: it has no frame.
          if ('lede' in message && message.lede === 'live-keys')
            return resolve({ ok: true, value: keys });
          const failure = 'lede' in message && failing[String(message.lede)];
          if (failure) return resolve({ ok: false, code: failure });
          const sender = { id: 'lede', url: `${origin}/popup.html` };
          for (const listener of listeners) listener(message, sender, resolve);
        }),
    },
    tabs: {
      query: async () => [tab],
      get: async () => tab,
      create: async ({ url }: { url: string }) => void opened.push(url),
      sendMessage: async () => null,
    },
    scripting: {
      executeScript: async ({ files }: { files?: string[] }) => {
        if (!files) return [{ result: { contentType: 'text/html', isLoading: false } }];
        return [{ result: await page.answer() }];
      },
    },
    storage: {
      local: fakeLocal(),
      session: {
        get: async (key: string) => ({ [key]: structuredClone(session.get(key)) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (keys: readonly string[]) => keys.forEach((key) => session.delete(key)),
      },
    },
    commands: { onCommand: {}, getAll: async () => [] },
  };
  Reflect.set(globalThis, 'ledeBrowserParts', parts);
  answerRequests(requestHandlers);
  return {
    /** Addresses of the tabs that were opened. */
    opened,
    /** Names of what the background was asked. */
    asked,
    /** For taking parts away, as Firefox for Android does. */
    parts: parts as Record<string, unknown>,
  };
}

/** `storage.local`, which tells its listeners of each change. */
function fakeLocal() {
  type Changes = Record<string, { newValue: unknown }>;
  const kept = new Map<string, unknown>();
  const listeners = new Set<(changes: Changes) => void>();
  return {
    get: async (key: string) => ({ [key]: structuredClone(kept.get(key)) }),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) {
        kept.set(key, structuredClone(value));
        for (const listener of listeners) listener({ [key]: { newValue: value } });
      }
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void) => void listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void) => void listeners.delete(listener),
    },
  };
}

/** A page that holds this article. */
export function pageWith(article: Article): FakePage {
  return { url: article.url, answer: async () => ({ ok: true, article }) };
}

/** A page that ends in a failure of extraction. */
export function pageWithout(code: string): FakePage {
  return { url: 'https://news.example/', answer: async () => ({ ok: false, code }) };
}

/** A page that the browser keeps scripts out of, with its own sentence for it. */
export function closedPage(url: string, sentence: string): FakePage {
  return { url, answer: () => Promise.reject(new Error(sentence)) };
}
