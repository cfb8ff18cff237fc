import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const groups = new Set<number>();
const folders = new Set<string>();

/** Ends a process and all that it started. Gone already is as good. */
export function killGroup(pid: number): void {
  groups.delete(pid);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return; // ESRCH: nothing is left of it.
  }
}

/** Makes sure that a process group does not outlive the tests, however they end. */
export function watchGroup(pid: number): void {
  groups.add(pid);
}

/** A new temporary folder, removed at the latest when the tests end. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `lede-${name}-`));
  folders.add(folder);
  return folder;
}

/**
 * Removes a temporary folder. A browser that is just ending may still write into it for a moment, and
 * `rm`'s own retries look at no file that came in between: so all of it, again. What stays is removed
 * when the tests end.
 */
export async function removeFolder(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      folders.delete(folder);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts a helper program (a display, a window manager) in its own process group. */
export function startProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  if (child.pid !== undefined) watchGroup(child.pid);
  return child;
}

process.on('exit', () => {
  for (const pid of groups) killGroup(pid);
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // The system clears its temporary files; no scene failed by this one.
    }
  }
});
// Without a listener a signal ends the process at once, and its browsers live on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(130));
