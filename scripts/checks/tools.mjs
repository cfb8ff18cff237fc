import { runTool } from '../setup/run.mjs';

/** One check that either holds or does not, as counts. */
export function single(holds) {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 };
}

/** Every file is formatted as Prettier would. */
export async function checkFormat() {
  const { code } = await runTool('prettier', ['--check', '--log-level', 'warn', '.']);
  return single(code === 0);
}

/** The linter, with the direction between the rooms among its rules, finds nothing. */
export async function checkLint() {
  const { code } = await runTool('oxlint', ['--deny-warnings']);
  return single(code === 0);
}

/** Types hold everywhere. */
export async function checkTypes() {
  const prepared = await runTool('wxt', ['prepare'], { capture: true });
  if (prepared.code !== 0) return single(false);
  const { code } = await runTool('typescript', ['--noEmit']);
  return single(code === 0);
}

/** Both browsers' packages and the sources package build. */
export async function checkBuilds() {
  const chrome = await runTool('wxt', ['zip'], { capture: true });
  const firefox = await runTool('wxt', ['zip', '-b', 'firefox'], { capture: true });
  for (const { code, output } of [chrome, firefox]) if (code !== 0) console.log(output);
  const failed = [chrome, firefox].filter(({ code }) => code !== 0).length;
  return { passed: 2 - failed, failed, skipped: 0 };
}

/** Mozilla's own linter finds no error in the Firefox build. */
export async function checkWebExt(output) {
  const { code } = await runTool('web-ext', [
    'lint',
    '--no-config-discovery',
    '--source-dir',
    `${output}/firefox-mv3`,
  ]);
  return single(code === 0);
}
