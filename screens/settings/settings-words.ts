import { lookNames, lookTexts, shownLineFocus, shownNumber } from '@/components/look-texts';
import { plural, text, type TextKey } from '@/platform/texts';
import type { Settings } from '@/settings/settings';
import { iconTexts } from './IconSection';

/** The name of everything that is kept among the settings. */
export type SettingName = Exclude<keyof Settings, 'version'>;

/** What a setting is called. */
export function settingName(name: SettingName): string {
  switch (name) {
    case 'iconAction':
      return text('settingsIcon');
    case 'readerSites':
      return text('sitesReader');
    case 'blockRules':
      return text('sitesBlocks');
    default:
      return text(lookNames[name]);
  }
}

/** What a setting is set to, in words; lists by how much is in them. */
export function settingValue(settings: Settings, name: SettingName): string {
  switch (name) {
    case 'theme':
    case 'face':
    case 'alignment':
    case 'hyphenation':
    case 'pictures': {
      const texts: Readonly<Record<string, TextKey>> = lookTexts[name];
      const key = texts[settings[name]];
      return key === undefined ? '' : text(key);
    }
    case 'textSize':
    case 'lineHeight':
    case 'measure':
    case 'letterSpacing':
    case 'wordSpacing':
      return shownNumber(name, settings[name]);
    case 'lineFocus':
      return shownLineFocus(settings.lineFocus);
    case 'iconAction':
      return text(iconTexts[settings.iconAction].label);
    case 'readerSites':
      return plural('countSites', settings.readerSites.length);
    case 'blockRules':
      return plural('countBlocks', settings.blockRules.length);
  }
}
