import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';

const oldestNode = [20, 19];

function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Whether node_modules holds what the lockfile asks for. Compared by content: a checkout changes
 * the times of files, and npm writes its two lockfiles in no fixed order.
 */
function isUpToDate() {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional, link }]) =>
      name === '' || link || (optional && !present[name]) || present[name]?.version === version,
  );
}

/** Ends with a clear word where Node is older than what the tools need (20.19). */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`Lede needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.`);
  process.exit(1);
}

/** Runs `npm ci` where node_modules is missing or differs from the lockfile. */
export async function ensurePackages() {
  requireNode();
  if (isUpToDate()) return;
  console.log('Installing packages (npm ci)…');
  const npm = process.env.npm_execpath;
  const { code } = npm
    ? await run(process.execPath, [npm, 'ci', '--no-progress'])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-progress']);
  if (code === 0) return;
  console.error('npm ci failed: see above.');
  process.exit(1);
}
