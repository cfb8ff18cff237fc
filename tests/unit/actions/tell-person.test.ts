import { describe, expect, it } from 'vitest';
import { tellPerson } from '@/actions/tell-person';
import { giveTab } from './fake-tab';

/** A page that lets nobody in, in a browser whose icon answers like this. */
function giveClosedPage(action: object) {
  const given = giveTab({ overlay: () => 'nobody', tab: { url: 'about:config' } });
  const parts: unknown = Reflect.get(globalThis, 'ledeBrowserParts');
  if (typeof parts !== 'object' || parts === null) throw new Error('no browser');
  Reflect.set(parts, 'action', action);
  return given;
}

const icon = (openPopup: () => Promise<void>) => ({
  openPopup,
  getPopup: async () => 'popup.html',
  setPopup: async () => {},
});

describe('what cannot be said in the page', () => {
  it('is said by the popup', async () => {
    const windows: string[] = [];
    const { opened } = giveClosedPage(icon(async () => void windows.push('opened')));
    await tellPerson(7, 'This page belongs to the browser.', 'browser-page');
    expect(windows).toEqual(['opened']);
    expect(opened).toEqual([]);
  });

  it.each([
    ['where the browser opens no popup now', icon(() => Promise.reject(new Error('no gesture')))],
    ['where it cannot open one at all', {}],
  ])('is said in a tab %s', async (_, action) => {
    const { opened } = giveClosedPage(action);
    await tellPerson(7, 'This page belongs to the browser.', 'browser-page');
    expect(opened).toEqual([
      expect.objectContaining({ url: 'chrome-extension://lede/article.html#failure=browser-page' }),
    ]);
  });
});
