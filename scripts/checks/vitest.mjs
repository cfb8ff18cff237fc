import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runTool } from '../setup/run.mjs';

/**
 * Runs one project of Vitest (`unit`, `dom` or `e2e`) and counts its tests.
 * What passed only when tried again is named, with what it had failed by. A run that ended without a
 * report, or failed outside of any test, counts as one failure.
 */
export async function checkTests(project, { seconds, env, files = [] }) {
  const report = path.join(root, '.cache', `${project}.json`);
  rmSync(report, { force: true });
  const { code } = await runTool(
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      // Two browsers at once would have each other's clocks and focus.
      ...(project === 'e2e' ? ['--no-file-parallelism'] : []),
      ...files,
    ],
    { seconds, env },
  );
  let counts;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.error(`${project}: no report was written.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  for (const { fullName, failureMessages } of counts.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0))
    console.error(
      `${project}: passed at another try: ${fullName}\n  ${failureMessages.join('\n').slice(0, 2000)}`,
    );
  const passed = counts.numPassedTests;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  const failed = counts.numFailedTests;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}
