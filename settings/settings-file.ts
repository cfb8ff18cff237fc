import { toCurrent, versionOf } from './migrations';
import { type Settings, settingsVersion } from './settings';

/** Why a file cannot be taken over as settings. */
export type SettingsFileErrorCode =
  'not-settings' | 'newer-settings-file' | 'settings-file-too-large';

export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';

  constructor(readonly code: SettingsFileErrorCode) {
    super(code);
  }
}

/** The most bytes that a file of settings can have, and then some: 500 rules are 200 kB. */
const mostBytes = 1_000_000;

/** Tells a file of ours from any other JSON. */
const mark = 'settings';

/** The settings as the text of a file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ lede: mark, version: settings.version, settings }, null, 2)}\n`;
}

/**
 * The settings that a file holds, narrowed as what lies in storage is: a value that is missing or
 * wrong is its default. Throws `SettingsFileError`.
 */
export async function readSettingsFile(file: Blob): Promise<Settings> {
  if (file.size > mostBytes) throw new SettingsFileError('settings-file-too-large');
  const content = parse(await file.text());
  const isOurs = typeof content === 'object' && content !== null && 'lede' in content;
  if (!isOurs || content.lede !== mark || !('settings' in content))
    throw new SettingsFileError('not-settings');
  const version = versionOf(content.settings);
  if (version === null) throw new SettingsFileError('not-settings');
  if (version > settingsVersion) throw new SettingsFileError('newer-settings-file');
  return toCurrent(content.settings);
}

/** The names of what differs between two settings, in the order in which they are kept. */
export function changedSettings(
  now: Settings,
  next: Settings,
): readonly Exclude<keyof Settings, 'version'>[] {
  // `Object.keys` forgets the type of the keys; `now` is narrowed, so it has no others.
  const names = Object.keys(now) as (keyof Settings)[];
  return names
    .filter((name) => name !== 'version')
    .filter((name) => JSON.stringify(now[name]) !== JSON.stringify(next[name]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsFileError('not-settings');
  }
}
