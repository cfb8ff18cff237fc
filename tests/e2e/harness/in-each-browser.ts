import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, inject } from 'vitest';
import { canPressKeys, programOf } from './programs';
import type { BrowserName, LaunchOptions, TestBrowser } from './browser';
import { launch } from './launch';

/** Starts the browser that a scene is running for; it is closed after the scene. */
export type Launch = (options?: LaunchOptions) => Promise<TestBrowser>;

/** The folder of the build that the scenes of a browser try. */
export function buildFor(name: BrowserName): string {
  const folder = path.join(inject('builds'), name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}`);
  return folder;
}

/** Scenes written once and played in each browser that is on this machine. */
export function inEachBrowser(
  title: string,
  scenes: (launch: Launch, name: BrowserName) => void,
  names: readonly BrowserName[] = ['chromium', 'firefox'],
): void {
  for (const name of names) {
    describe.skipIf(!programOf(name))(`${title} (${name})`, () => {
      const launched: TestBrowser[] = [];
      afterEach(async () => {
        for (const browser of launched.splice(0)) await browser.close();
      });
      scenes(async (options) => {
        const browser = await launch(name, buildFor(name), options);
        launched.push(browser);
        return browser;
      }, name);
    });
  }
}

/** Whether a scene that presses a command's key can be played: Chromium needs a display for it. */
export function canCommand(name: BrowserName): boolean {
  return name === 'firefox' || canPressKeys();
}
