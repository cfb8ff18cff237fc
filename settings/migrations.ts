import { defaultSettings, narrowSettings, type Settings } from './settings';

/** Turns a record of one version into one of the next. Never edited once released. */
export type Migration = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** `migrations[0]` leads from version 1 to 2, and so on; their number decides the current version. */
export const migrations: readonly Migration[] = [
  // 2 knows what the icon does and which sites open in reader mode; both begin as their defaults.
  (older) => ({ ...older, version: 2 }),
];

/**
 * Whatever lies in storage as settings of the current version: nothing yet, an older record, or one
 * of a newer Lede (kept in storage as it is, and read as defaults).
 */
export function toCurrent(stored: unknown, steps: readonly Migration[] = migrations): Settings {
  const version = versionOf(stored);
  if (version === null || version > steps.length + 1) return defaultSettings;
  // `versionOf` has seen that it is an object.
  const older = { ...(stored as Readonly<Record<string, unknown>>) };
  const current = steps.slice(version - 1).reduce((record, step) => step(record), older);
  return narrowSettings(current) ?? defaultSettings;
}

/** The version a stored record says it is of; null where it is no such record. */
export function versionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return null;
  const { version } = stored;
  return Number.isInteger(version) && Number(version) >= 1 ? Number(version) : null;
}
