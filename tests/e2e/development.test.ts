import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser';
import { launch } from './harness/launch';
import { serveSite, type Site } from './harness/pages';
import { killGroup, removeFolder, startProgram, temporaryFolder } from './harness/processes';
import { programOf } from './harness/programs';
import { until } from './harness/screen';
import { storyPages, storyTitle } from './harness/stories';

/** `npm run dev`, without the browser that it opens where there is a screen. Gives what it has built. */
async function develop(out: string): Promise<{ readonly folder: string; stop(): void }> {
  const wxt = startProgram(process.execPath, ['node_modules/wxt/bin/wxt.mjs'], {
    LEDE_OUT: out,
    NODE_ENV: 'development',
    VITEST: '',
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
  });
  const stop = () => wxt.pid !== undefined && killGroup(wxt.pid);
  const folder = path.join(out, 'chrome-mv3-dev');
  // The manifest is what it writes last.
  await until('the build', () => Promise.resolve(existsSync(`${folder}/manifest.json`)), 60_000);
  return { folder, stop };
}

describe.skipIf(!programOf('chromium'))('npm run dev', () => {
  const out = temporaryFolder('dev');
  let site: Site;
  let dev: Awaited<ReturnType<typeof develop>>;
  let browser: TestBrowser;
  beforeAll(async () => {
    site = await serveSite(storyPages(1));
    dev = await develop(out);
    browser = await launch('chromium', dev.folder);
  });
  afterAll(async () => {
    await browser?.close();
    dev?.stop();
    await site.close();
    await removeFolder(out);
  });

  it('shows the article in the popup, with its style, and follows the development server', async () => {
    const popup = await browser.clickToolbar(await browser.openPage(`${site.origin}/story/1/`));
    await popup.find('heading', storyTitle(1));
    await popup.find('tab', 'Saved');
    await popup.waitFor(() => {
      const drawn = document.querySelector('.popup');
      return drawn !== null && getComputedStyle(drawn).display === 'grid';
    });
    const isFollowing = await popup.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const client = document.querySelector<HTMLScriptElement>('[src$="/@vite/client"]');
          const server = new URL(client?.src ?? '').host;
          const socket = new WebSocket(`ws://${server}`, 'vite-ping');
          socket.addEventListener('open', () => resolve(true));
          socket.addEventListener('error', () => resolve(false));
        }),
    );
    expect(isFollowing).toBe(true);
  });
});
