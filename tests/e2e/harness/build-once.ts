import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // Vitest's own way to type what a global set-up hands to the tests wants an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  export interface ProvidedContext {
    /** The folder with `chrome-mv3` and `firefox-mv3`. */
    readonly builds: string;
  }
}

/**
 * Builds for both browsers once a run. `npm test` has built already and says where in LEDE_BUILT;
 * LEDE_OUT names another folder to build into.
 */
export default function buildOnce(project: TestProject): void {
  const built = process.env['LEDE_BUILT'];
  const folder = built ?? process.env['LEDE_OUT'] ?? '.output-e2e';
  if (!built) {
    for (const browser of ['chrome', 'firefox'])
      execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
        stdio: ['ignore', 'ignore', 'inherit'],
        // Vitest sets NODE_ENV and VITEST: a build must not take itself for a test.
        env: { ...process.env, LEDE_OUT: folder, NODE_ENV: 'production', VITEST: '' },
      });
  }
  project.provide('builds', path.resolve(folder));
}
