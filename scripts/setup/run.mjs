import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder, wherever a script was started from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Process groups that are still running, so that nothing outlives an interrupted script. */
const running = new Set();

function signalGroup(child, signal) {
  try {
    if (process.platform !== 'win32') process.kill(-child.pid, signal);
    else spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // already gone
  }
}

/** Asks a group to end, so that it can end the browsers it started, and makes sure of it soon after. */
async function endGroup(child) {
  signalGroup(child, 'SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  signalGroup(child, 'SIGKILL');
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    await Promise.all([...running].map(endGroup));
    process.exit(130);
  });
}
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/**
 * Runs a program in its own process group, its output going straight to ours.
 * Takes the program, its arguments, and optionally `env` (added to ours), `seconds` (then the whole
 * group is killed) and `capture` (gather standard output instead of showing it).
 * Gives `{ code, output }`; the code is 124 after the time limit, 127 where the program is missing.
 */
export function run(program, args, { env = {}, seconds = 600, capture = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    let isLate = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    const timer = setTimeout(() => {
      isLate = true;
      console.error(`${path.basename(program)} ${args[0] ?? ''}: stopped after ${seconds} s`);
      void endGroup(child);
    }, seconds * 1000);
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output });
    };
    child.on('error', () => end(127));
    child.on('close', (code) => {
      // What a finished program left running in its group would hold the machine for nothing.
      signalGroup(child, 'SIGKILL');
      end(isLate ? 124 : (code ?? 1));
    });
  });
}

/** Runs a tool that `npm ci` installed, by Node itself, so that it works alike on every system. */
export function runTool(name, args, options) {
  const folder = path.join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const command = name === 'typescript' ? 'tsc' : name;
  const file = typeof bin === 'string' ? bin : bin[command];
  return run(process.execPath, [path.join(folder, file), ...args], options);
}

/** Whether a command is on the PATH. Gives its full path, or null. */
export function which(command) {
  const found =
    process.platform === 'win32'
      ? spawnSync('where', [command])
      : spawnSync('sh', ['-c', `command -v ${command}`]);
  return found.status === 0 ? found.stdout.toString().split('\n')[0].trim() : null;
}
