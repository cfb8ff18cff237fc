// `npm run bench:popup`: how long from the click to the article, next to a popup that does nothing.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { measure } from '../../scripts/checks/sizes.mjs';
import { sampleFolder, samplePath, serveSite } from '../../tests/e2e/harness/pages';
import { removeFolder, temporaryFolder, watchGroup } from '../../tests/e2e/harness/processes';
import { programOf } from '../../tests/e2e/harness/programs';
import { until } from '../../tests/e2e/harness/screen';
import { savedPages } from './bench-pages';
import { scriptSizes } from './library-sizes';
import { measurePage, type PageResult } from './measure-popup';
import { readPopupOptions } from './options';
import { pinIcons } from './pin-icons';
import { writeResults } from './write-results';

const options = readPopupOptions(process.argv.slice(2));
const output = path.resolve(process.env['LEDE_BUILT'] ?? '.output-bench-popup');
if (!process.env['LEDE_BUILT'])
  for (const browser of ['chrome', 'firefox'])
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, LEDE_OUT: output },
    });
const folder = path.join(output, 'chrome-mv3');
const profile = temporaryFolder('bench');
const folders = [folder, path.resolve('bench/popup/bare')];
pinIcons(profile, folders);
const site = await serveSite({}, sampleFolder);
const browser = await launch({
  executablePath: programOf('chromium') ?? 'chromium',
  userDataDir: profile,
  pipe: true,
  enableExtensions: folders,
  defaultViewport: { width: 1100, height: 900 },
  args: [
    '--no-sandbox',
    '--lang=en',
    '--screen-info={1280x1000}',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ],
});
const pid = browser.process()?.pid;
if (pid !== undefined) watchGroup(pid);
try {
  const extension = (name: string) =>
    until(`the extension ${name}`, async () =>
      [...(await browser.extensions()).values()].find((each) => each.name === name),
    );
  const extensions = { bare: await extension('Bare'), lede: await extension('Lede') };
  // The welcome of the first run would come in front of the pages.
  const welcome = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  await (await welcome.asPage()).close();
  const pages = [
    { name: 'sample', url: site.origin + samplePath, html: null },
    ...(options.data ? savedPages(options.data, options.pages) : []),
  ];
  const results: PageResult[] = [];
  for (const page of pages) {
    const result = await measurePage(browser, extensions, page, options.opens);
    console.log(page.name, result);
    results.push(result);
  }
  const limited = Object.entries(measure(output)).map(([name, size]) => [name, size()] as const);
  const text = writeResults({
    results,
    sizes: await scriptSizes(folder),
    pageSizes: Object.fromEntries(limited),
    opens: options.opens,
    browser: await browser.version(),
  });
  writeFileSync(options.out, text);
  console.log(`\n${text}\n${path.resolve(options.out)}`);
} finally {
  await browser.close();
  await site.close();
  await removeFolder(profile);
}
