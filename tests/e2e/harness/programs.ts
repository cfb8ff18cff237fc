import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser';

const usual: Readonly<Record<BrowserName, readonly [variable: string, file: string]>> = {
  chromium: ['LEDE_CHROMIUM', '/usr/bin/chromium'],
  firefox: ['LEDE_FIREFOX', '/usr/bin/firefox-esr'],
};

/** The browser's program as `npm test` found it, or Debian's; null where there is none. */
export function programOf(name: BrowserName): string | null {
  const [variable, file] = usual[name];
  const program = process.env[variable] ?? file;
  return existsSync(program) ? program : null;
}

/** Whether real keys can be pressed here without a screen. */
export function canPressKeys(): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return ['Xvfb', 'xdotool', 'openbox', 'setxkbmap'].every((program) =>
    folders.some((folder) => existsSync(path.join(folder, program))),
  );
}
