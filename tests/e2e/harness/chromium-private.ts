import type { Browser, Extension, Page } from 'puppeteer-core';
import { until } from './screen';

/** The switch "Allow in Incognito" on the browser's page of extensions: it starts the extension anew. */
export async function allowPrivate(browser: Browser, { id }: Extension): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const own = Reflect.get(Reflect.get(globalThis, 'chrome'), 'developerPrivate');
    // An unpacked extension stays off after a new start where this is off.
    await own.updateProfileConfiguration({ inDeveloperMode: true });
    await own.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await page.close();
  await until('the extension to start again', async () =>
    browser.targets().some((target) => target.type() === 'service_worker'),
  );
}

/** A tab in a private window of its own. */
export async function privatePage(browser: Browser, origin: string): Promise<Page> {
  const known = new Set(browser.targets());
  const opener = await browser.newPage();
  await opener.goto(`${origin}/welcome.html`);
  await opener.evaluate(() => {
    const { windows } = Reflect.get(globalThis, 'chrome');
    return windows.create({ incognito: true, url: 'about:blank#private' });
  });
  const target = await browser.waitForTarget(
    (each) => !known.has(each) && each.url() === 'about:blank#private',
    { timeout: 10_000 },
  );
  await opener.close();
  return target.asPage();
}
