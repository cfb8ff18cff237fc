import { askAhead } from '@/platform/asked-ahead';
import { settingsName, storedSettings } from './settings-store';

/** Asks for the settings before the code is there that reads them first (`readSettings`). */
export function readSettingsAhead(): void {
  askAhead(settingsName, storedSettings());
}
