// `npm test`: sets itself up, runs every check and ends with one line of counts.
// `npm test -- unit sizes` runs only the checks named; needs nothing but Node and npm.
import path from 'node:path';
import { checkSizes } from './checks/sizes.mjs';
import { checkBuilds, checkFormat, checkLint, checkTypes, checkWebExt } from './checks/tools.mjs';
import { checkTests } from './checks/vitest.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/run.mjs';

const output = path.resolve(root, process.env.LEDE_OUT ?? '.output');
const isCi = process.env.CI === 'true' || process.env.CI === '1';

/** In the order they run, the quick ones first. Each gives `{ passed, failed, skipped }`. */
const checks = {
  format: () => checkFormat(),
  lint: () => checkLint(),
  types: () => checkTypes(),
  unit: () => checkTests('unit', { seconds: 180 }),
  dom: () => checkTests('dom', { seconds: 360 }),
  build: () => checkBuilds(),
  'web-ext': () => checkWebExt(output),
  sizes: () => checkSizes(output),
  e2e: () => checkTests('e2e', { seconds: 1400, env: { LEDE_BUILT: output } }),
};
const needBuilds = ['web-ext', 'sizes', 'e2e'];
const needBrowsers = ['dom', 'e2e'];

function chosenChecks() {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in checks));
  if (unknown.length) {
    console.error(
      `No check is called ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`,
    );
    process.exit(2);
  }
  if (names.length === 0) return Object.keys(checks);
  const withBuilds = names.some((name) => needBuilds.includes(name)) ? ['build', ...names] : names;
  return Object.keys(checks).filter((name) => withBuilds.includes(name));
}

const chosen = chosenChecks();
const total = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();

await ensurePackages();
if (chosen.some((name) => needBrowsers.includes(name))) {
  const wanted = chosen.includes('e2e') ? ['chromium', 'firefox', 'keys'] : ['chromium'];
  const found = await ensureBrowsers(wanted);
  total.failed += isCi ? wanted.filter((name) => !found[name]).length : 0;
}

for (const name of chosen) {
  console.log(`\n── ${name}`);
  const before = Date.now();
  const counts = await checks[name]();
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = Math.round((Date.now() - before) / 1000);
  console.log(`   ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
}

const isRed = total.failed > 0 || (isCi && total.skipped > 0);
console.log(`\n${Math.round((Date.now() - started) / 1000)} s in all`);
if (isCi && total.skipped > 0) console.log('Here a skipped test fails the run.');
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = isRed ? 1 : 0;
