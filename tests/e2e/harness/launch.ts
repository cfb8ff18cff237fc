import type { BrowserName, LaunchOptions, TestBrowser } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { until } from './screen';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * Starts a browser with the build in `folder`. The extension opens its welcome page when it is
 * installed, which on a profile that was killed may happen again, and which letting it into private
 * windows may cut short; that tab is closed, so that no scene finds it in front, unless `keepsWelcome`.
 */
export async function launch(
  name: BrowserName,
  folder: string,
  options: LaunchOptions = {},
): Promise<TestBrowser> {
  const browser = await launchers[name](folder, options);
  try {
    const hasWelcome = async () =>
      (await browser.extensionTabs()).some((address) => address.includes('/welcome.html'));
    const isThere =
      options.profile || options.isPrivate
        ? await until('a welcome', hasWelcome, 1500).catch(() => false)
        : await until('the welcome', hasWelcome);
    if (isThere && !options.keepsWelcome)
      await (await browser.extensionTab('welcome.html')).close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
