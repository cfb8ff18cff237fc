import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runInTab } from '@/platform/tabs';
import { giveBrowser } from '../browser-parts';

const refusal =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

/** A tab at `url` whose page refuses the first `refusals` scripts, in the words of Chromium 156. */
function tabThatRefuses(refusals: number, url: string) {
  const executeScript = vi.fn<() => Promise<readonly { readonly result: string }[]>>(async () => [
    { result: 'ran' },
  ]);
  for (let left = refusals; left > 0; left -= 1)
    executeScript.mockRejectedValueOnce(new Error(refusal));
  giveBrowser({
    tabs: { get: async () => ({ id: 7, url, windowId: 1, status: 'complete', incognito: false }) },
    scripting: { executeScript },
  });
  return executeScript;
}

describe('a script that is run in a tab', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 });
    return () => vi.useRealTimers();
  });

  it('is asked for again where the grant comes a moment late', async () => {
    const executeScript = tabThatRefuses(2, 'https://news.example/story');
    expect(await runInTab(7, '/extract.js')).toBe('ran');
    expect(executeScript).toHaveBeenCalledTimes(3);
  });

  it('is refused at once where nothing was granted', async () => {
    const executeScript = tabThatRefuses(1, '');
    await expect(runInTab(7, '/extract.js')).rejects.toMatchObject({ code: 'no-permission' });
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it('is refused in the end where the page lets nobody in', async () => {
    const executeScript = tabThatRefuses(99, 'https://news.example/story');
    await expect(runInTab(7, '/extract.js')).rejects.toMatchObject({ code: 'no-permission' });
    expect(executeScript).toHaveBeenCalledTimes(5);
  });
});
