import { onPermissionsChange } from '@/platform/background-events';
import { report } from '@/platform/report';
import type { Settings } from '@/settings/settings';
import { onSettingsChange, readSettings } from '@/settings/settings-store';
import { applyIconAction } from './icon-action';
import { applyReaderSites, dropLeftSites } from './reader-sites';

/**
 * For the background, synchronously at its start: does what a change of the settings means for the
 * browser itself, and what a permission means that was given or taken back.
 */
export function followSettings(): void {
  onSettingsChange((now, before) => void settle(now, before).catch(report));
  onPermissionsChange(async () => applyReaderSites(await readSettings()));
}

/** For the background: makes the icon, its menu and the sites as the settings have them. */
export async function applySettings(): Promise<void> {
  const settings = await readSettings();
  await applyIconAction(settings);
  await applyReaderSites(settings);
}

async function settle(now: Settings, before: Settings): Promise<void> {
  if (now.iconAction !== before.iconAction) await applyIconAction(now);
  if (now.readerSites.join() === before.readerSites.join()) return;
  await applyReaderSites(now);
  await dropLeftSites(now, before);
}
