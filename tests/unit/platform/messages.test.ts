import { describe, expect, it, vi } from 'vitest';
import { FailureError } from '@/platform/failure-error';
import { answerRequests, createMessenger, type Asker } from '@/platform/messages';
import { fakeEvent, giveBrowser } from '../browser-parts';

type Requests = {
  double: { payload: { n: number }; answer: number };
  beside: { payload: null; answer: Asker };
};

const ours = 'chrome-extension://lede';
const page = { id: 'lede', url: `${ours}/popup.html` };
const script = { id: 'lede', url: 'https://news.example/', tab: { id: 7 }, frameId: 0 };

/** Both ends: what is asked arrives with `sender` on it. */
function connect(sender: object, double: (n: number) => Promise<number> = async (n) => n * 2) {
  const onMessage = fakeEvent();
  giveBrowser({
    runtime: {
      id: 'lede',
      getURL: (path: string) => ours + path,
      onMessage,
      sendMessage: (message: unknown) =>
        new Promise((resolve, reject) => {
          const kept = onMessage.happen(structuredClone(message), sender, resolve);
          if (!kept.includes(true)) reject(new Error('Receiving end does not exist.'));
        }),
    },
  });
  const messenger = createMessenger<Requests>();
  answerRequests<Requests>({
    double: {
      from: 'extension-pages',
      narrow: (payload) => {
        if (typeof payload === 'object' && payload !== null && 'n' in payload)
          return { n: Number(payload.n) };
        throw new FailureError('refused');
      },
      answer: ({ n }) => double(n),
    },
    beside: { from: 'content-scripts-too', narrow: () => null, answer: async (_, asker) => asker },
  });
  return { messenger, onMessage };
}

describe('asking the background', () => {
  it('answers a page of the extension', async () => {
    const { messenger } = connect(page);
    expect(await messenger.ask('double', { n: 21 })).toBe(42);
  });

  it('tells who asked', async () => {
    expect(await connect(page).messenger.ask('beside', null)).toEqual({
      kind: 'extension-page',
      tabId: null,
      frameId: 0,
    });
    expect(await connect(script).messenger.ask('beside', null)).toEqual({
      kind: 'content-script',
      tabId: 7,
      frameId: 0,
    });
  });

  it.each([
    ['a script in a page', script],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['a page that calls itself ours', { id: 'lede', url: 'https://lede/popup.html' }],
    ['nobody', {}],
  ])('refuses what is not theirs to ask: %s', async (_, sender) => {
    const { messenger } = connect(sender);
    await expect(messenger.ask('double', { n: 1 })).rejects.toMatchObject({ code: 'refused' });
  });

  it('refuses a malformed payload', async () => {
    const { onMessage } = connect(page);
    const answer = await new Promise((resolve) => {
      onMessage.happen({ lede: 'double', payload: 'x' }, page, resolve);
    });
    expect(answer).toEqual({ ok: false, code: 'refused' });
  });

  it.each([
    null,
    'double',
    {},
    { lede: 'toString' },
    { lede: 'constructor', payload: {} },
    { lede: 3 },
  ])('leaves what is no request to others: %j', (message) => {
    const { onMessage } = connect(page);
    expect(onMessage.happen(message, page, () => {})).toEqual([false]);
  });

  it('brings an expected failure back by its code', async () => {
    const { messenger } = connect(page, () => Promise.reject(new FailureError('storage-full')));
    await expect(messenger.ask('double', { n: 1 })).rejects.toMatchObject({
      name: 'FailureError',
      code: 'storage-full',
    });
  });

  it('reports an unexpected failure once and says no more of it than that', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { messenger } = connect(page, () => Promise.reject(new TypeError('secret text')));
    await expect(messenger.ask('double', { n: 1 })).rejects.toMatchObject({ code: 'unexpected' });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('fails where nobody is there to answer', async () => {
    giveBrowser({ runtime: { sendMessage: () => Promise.reject(new Error('invalidated')) } });
    await expect(createMessenger<Requests>().ask('double', { n: 1 })).rejects.toMatchObject({
      code: 'no-answer',
    });
  });

  it('fails after 8 seconds of silence', async () => {
    vi.useFakeTimers();
    giveBrowser({ runtime: { id: 'lede', sendMessage: () => new Promise(() => {}) } });
    await Promise.all([
      expect(createMessenger<Requests>().ask('double', { n: 1 })).rejects.toMatchObject({
        code: 'slow-answer',
      }),
      vi.advanceTimersByTimeAsync(8_000),
    ]);
    vi.useRealTimers();
  });
});
