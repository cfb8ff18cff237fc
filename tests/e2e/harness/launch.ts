import type { BrowserName, LaunchOptions, TestBrowser } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * Starts a browser with the build in `folder`. On a new profile the extension opens its welcome
 * page; that tab is closed, so that no scene finds it in front, unless `keepsWelcome`.
 */
export async function launch(
  name: BrowserName,
  folder: string,
  options: LaunchOptions = {},
): Promise<TestBrowser> {
  const browser = await launchers[name](folder, options);
  if (options.profile) return browser;
  try {
    const welcome = await browser.extensionTab('welcome.html');
    if (!options.keepsWelcome) await welcome.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
