import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser';
import { temporaryFolder } from './processes';

/** A profile whose saved articles lie on a file system of their own. */
export type SmallDisk = {
  readonly profile: string;
  /** Writes a file that leaves no byte free. */
  fill(): void;
  /** Takes that file away. */
  free(): void;
  /** To be called after the browser has ended, before its profile is removed. */
  unmount(): void;
};

/**
 * Where a browser keeps what extensions store. The rest of its profile lies on the large disk: with
 * none to write to, Chromium ends (it maps files into memory), which is no news about Lede.
 */
const folders: Readonly<Record<BrowserName, string>> = {
  chromium: 'Default/IndexedDB',
  firefox: 'storage',
};

/** Mounts a disk of so many megabytes, in memory; a string says why that cannot be done here. */
export function mountSmallDisk(name: BrowserName, megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only root on Linux may mount a file system';
  const profile = temporaryFolder(name);
  const folder = path.join(profile, folders[name]);
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
      stdio: 'pipe',
    });
  } catch (error) {
    return `mounting was refused: ${error instanceof Error ? error.message : String(error)}`;
  }
  const filler = path.join(folder, 'filler');
  const unmount = () => {
    process.removeListener('exit', unmount);
    execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' });
  };
  process.once('exit', unmount);
  return {
    profile,
    fill() {
      const file = openSync(filler, 'a');
      try {
        for (let size = 1_048_576; size >= 1; size = Math.floor(size / 2)) writeAll(file, size);
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler, { force: true }),
    unmount,
  };
}

/** Pieces of so many bytes, until one does not fit. */
function writeAll(file: number, size: number): void {
  const piece = Buffer.alloc(size, 1);
  try {
    while (writeSync(file, piece) === size);
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    if (!isFull) throw error;
  }
}
