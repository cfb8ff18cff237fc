import { describe, expect, it, vi } from 'vitest';
import { requestHandlers } from '@/actions/answer-requests';
import { closeReader } from '@/actions/close-reader';
import { handOver } from '@/actions/handover';
import { toggleReader } from '@/actions/toggle-reader';
import { giveTab } from './fake-tab';
import { sampleArticle } from './sample-article';

const page = { kind: 'extension-page', tabId: 7, frameId: 3 } as const;

const besideTab = {
  url: expect.stringMatching(/^chrome-extension:\/\/lede\/article\.html#handover=[\da-f-]{36}$/),
  index: 5,
  windowId: 1,
  openerTabId: 7,
};

describe('toggling reader mode', () => {
  it('shows the article over its page, by a token alone', async () => {
    const { told, opened } = giveTab();
    await toggleReader(7);
    const payload = { handover: expect.stringMatching(/^[\da-f-]{36}$/) };
    expect(told).toEqual([
      { name: 'toggle-reader', payload },
      { name: 'show-reader', payload },
    ]);
    expect(told[0]?.payload).toEqual(told[1]?.payload);
    expect(opened).toEqual([]);
  });

  it('gives the article to its page, which asks while it is still being taken', async () => {
    let answer = (_outcome: unknown) => {};
    const { told } = giveTab({ outcome: new Promise((resolve) => (answer = resolve)) });
    const toggling = toggleReader(7);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    const { handover } = Object(told[0]?.payload);
    const asked = requestHandlers['take-handover'].answer({ handover }, page);
    answer({ ok: true, article: sampleArticle() });
    expect(await asked).toMatchObject({ article: { title: sampleArticle().title } });
    await toggling;
    // And again on a reload, when it lies in the session.
    expect(await requestHandlers['take-handover'].answer({ handover }, page)).not.toBeNull();
  });

  it('leaves nobody waiting where there is no article', async () => {
    let answer = (_outcome: unknown) => {};
    const { told } = giveTab({ outcome: new Promise((resolve) => (answer = resolve)) });
    const toggling = toggleReader(7);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    const { handover } = Object(told[0]?.payload);
    const asked = requestHandlers['take-handover'].answer({ handover }, page);
    answer({ ok: false, code: 'no-text' });
    await expect(toggling).rejects.toMatchObject({ code: 'no-text' });
    expect(await asked).toBeNull();
    expect(told.at(-1)?.name).toBe('hide-reader');
  });

  it('only closes where it was open', async () => {
    const { told, injected } = giveTab({ overlay: () => 'closed' });
    await toggleReader(7);
    expect(told.map(({ name }) => name)).toEqual(['toggle-reader']);
    expect(injected).toEqual(['/overlay.js']);
  });

  it('opens nothing where the person closed it before the article came', async () => {
    const { opened } = giveTab({
      overlay: (name) => (name === 'show-reader' ? 'dropped' : undefined),
    });
    await toggleReader(7);
    expect(opened).toEqual([]);
  });

  it('opens a tab beside where no script of ours answers in the page', async () => {
    const { opened } = giveTab({ overlay: () => 'nobody' });
    await toggleReader(7);
    expect(opened).toEqual([besideTab]);
  });

  it('goes back from a tab of its own', async () => {
    const { closed, injected } = giveTab({
      tab: { url: 'chrome-extension://lede/article.html#handover=1' },
    });
    await toggleReader(7);
    expect(closed).toEqual([7]);
    expect(injected).toEqual([]);
  });

  it('closes over the page by a message, in a tab of its own by closing that', async () => {
    const { told, closed } = giveTab();
    await closeReader(7, true, null);
    const names = told.map(({ name }) => name);
    expect([names, closed]).toEqual([['reader-is-at', 'hide-reader'], []]);
    await closeReader(7, false, null);
    expect(closed).toEqual([7]);
  });
});

describe('a page that cannot hold the reading screen', () => {
  const script = { kind: 'content-script', tabId: 7, frameId: 0 } as const;
  const openBeside = requestHandlers['open-beside'];

  it('gets a tab beside it for its own token', async () => {
    const { opened } = giveTab();
    const handover = await handOver({ article: sampleArticle(), tabId: 7 });
    await openBeside.answer({ handover }, script);
    expect(opened).toEqual([besideTab]);
  });

  it("opens nothing for another tab's token", async () => {
    const { opened } = giveTab();
    const handover = await handOver({ article: sampleArticle(), tabId: 8 });
    await expect(openBeside.answer({ handover }, script)).rejects.toMatchObject({
      code: 'refused',
    });
    expect(opened).toEqual([]);
  });

  it('that nobody asked for gets no tab of its own', async () => {
    const { opened } = giveTab();
    const handover = await handOver({ article: sampleArticle(), tabId: 7, isByItself: true });
    await openBeside.answer({ handover }, script);
    expect(opened).toEqual([]);
  });

  it('may ask for nothing that changes or tells anything else', () => {
    const theirs = Object.entries(requestHandlers)
      .filter(([, { from }]) => from === 'content-scripts-too')
      .map(([name]) => name);
    expect(theirs).toEqual(['open-beside', 'reader-closed', 'read-by-itself']);
  });
});

describe('a malformed request', () => {
  it.each([
    ['save-article', { article: { title: 'x' } }, 'malformed-article'],
    ['save-article', null, 'refused'],
    ['remove-article', { id: '../x' }, 'refused'],
    ['restore-article', { id: 7 }, 'refused'],
    [
      'keep-place',
      { id: 'a'.repeat(64), place: { quote: 'x'.repeat(2000) }, progress: 0 },
      'refused',
    ],
    ['toggle-reader', { tabId: '7' }, 'refused'],
    ['reader-ready', { handover: 'x' }, 'refused'],
    ['take-handover', { handover: 'handovers' }, 'refused'],
    ['close-reader', {}, 'refused'],
    ['reader-at', { place: { quote: 'x'.repeat(2000) } }, 'refused'],
  ] as const)('%s is refused', (name, payload, code) => {
    expect(() => requestHandlers[name].narrow(payload)).toThrow(expect.objectContaining({ code }));
  });
});
