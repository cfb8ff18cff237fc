import { browser } from 'wxt/browser';
import { takeAsked } from '@/platform/asked-ahead';
import { migrations, toCurrent, versionOf } from './migrations';
import { narrowSettings, type Settings } from './settings';

/** Under this key in `storage.local`: settings are of this device, as its screen is. */
const key = 'settings';

/** The name under which a page may have asked for them ahead. */
export const settingsName = key;

/** What can go wrong with settings that a person can be told about. */
export type SettingsErrorCode = 'newer-settings' | 'malformed-settings' | 'settings-refused';

export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(
    readonly code: SettingsErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What the person has chosen; defaults for the rest. */
export async function readSettings(): Promise<Settings> {
  return toCurrent(await (takeAsked(settingsName) ?? storedSettings()));
}

/**
 * Changes some settings and gives all of them back. Throws `SettingsError` 'newer-settings' where a
 * newer Lede wrote them (nothing is overwritten), 'malformed-settings' for a value out of range,
 * 'settings-refused' where the browser does not keep them.
 */
export async function changeSettings(
  change: Partial<Omit<Settings, 'version'>>,
): Promise<Settings> {
  const stored = await storedSettings().catch(refused);
  if ((versionOf(stored) ?? 1) > migrations.length + 1) throw new SettingsError('newer-settings');
  const changed = { ...toCurrent(stored), ...change };
  const checked = narrowSettings(changed);
  if (checked === null || JSON.stringify(checked) !== JSON.stringify(changed))
    throw new SettingsError('malformed-settings');
  await browser.storage.local.set({ [key]: checked }).catch(refused);
  return checked;
}

function refused(cause: unknown): never {
  throw new SettingsError('settings-refused', { cause });
}

type StorageChange = { readonly oldValue?: unknown; readonly newValue?: unknown };

/**
 * Calls `listener` with the settings, as they are now and as they were, whenever any page of Lede
 * changes them; answers what ends that.
 */
export function onSettingsChange(
  listener: (settings: Settings, before: Settings) => void,
): () => void {
  const hear = (changes: Readonly<Record<string, StorageChange>>) => {
    const change = changes[key];
    if (change) listener(toCurrent(change.newValue), toCurrent(change.oldValue));
  };
  const onChanged = browser.storage?.local?.onChanged;
  if (!onChanged) return () => {};
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}

/** What lies there, as it is. */
export async function storedSettings(): Promise<unknown> {
  const found = await browser.storage.local.get(key);
  return found[key];
}
