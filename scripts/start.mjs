// `npm start [-- address or file] [--headless]`: builds Lede and opens a browser with it on the sample
// page, or on the page given. Without a display it prints the clean article instead and leaves
// screenshots in ./shots/. Needs nothing but Node and npm.
import { ensureBrowsers, findBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runTool } from './setup/run.mjs';

function fail(message) {
  console.error(message);
  process.exit(1);
}

await ensurePackages();
// Firefox only where it is the one that is there already; else Chromium is got.
const onlyFirefox = !findBrowser('chromium') && findBrowser('firefox');
if (!onlyFirefox) await ensureBrowsers(['chromium']);
const name = findBrowser('chromium') ? 'chromium' : 'firefox';
const program = findBrowser(name);
if (!program) fail('There is no browser to start.');

console.log('Building…');
const target = name === 'chromium' ? 'chrome' : 'firefox';
const build = await runTool('wxt', ['build', '-b', target], { capture: true });
if (build.code !== 0) fail(build.output);

const session = await runTool('tsx', ['scripts/start/session.ts', ...process.argv.slice(2)], {
  env: {
    LEDE_BROWSER: name,
    [name === 'chromium' ? 'LEDE_CHROMIUM' : 'LEDE_FIREFOX']: program,
  },
  seconds: 24 * 3600,
});
process.exitCode = session.code;
