import type { TextKey } from '@/platform/texts';
import type { Settings } from '@/settings/settings';
import type { Say } from '@/screens/use-notice';
import type { SettingsChange } from '@/screens/use-settings';

/** What a part of the settings page works with. */
export type PartProps = {
  readonly settings: Settings;
  readonly change: (change: SettingsChange) => void;
  readonly say: Say;
};

/** The parts of the page in their order; ids are addresses that other pages link to. */
export const settingsParts = [
  { id: 'reading', heading: 'settingsReading' },
  { id: 'icon', heading: 'settingsIcon' },
  { id: 'sites', heading: 'settingsSites' },
  { id: 'keys', heading: 'keysTitle' },
  { id: 'permissions', heading: 'settingsMay' },
  { id: 'file', heading: 'settingsFile' },
  { id: 'library', heading: 'savedArticles' },
  { id: 'about', heading: 'settingsAbout' },
] as const satisfies readonly { readonly id: string; readonly heading: TextKey }[];
