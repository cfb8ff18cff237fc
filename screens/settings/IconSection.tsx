import { ChoiceGroup } from '@/components/ChoiceGroup';
import { SettingsSection } from '@/components/SettingsSection';
import { lacks } from '@/platform/lacks';
import { text, type TextKey } from '@/platform/texts';
import { type IconAction, iconActions } from '@/settings/settings';
import type { PartProps } from './settings-parts';

/** The words for what a click on the icon does, and what follows from it. */
export const iconTexts = {
  popup: { label: 'iconPopup', hint: 'iconPopupHint' },
  reader: { label: 'iconReader', hint: 'iconReaderHint' },
  save: { label: 'iconSave', hint: 'iconSaveHint' },
} as const satisfies Readonly<
  Record<IconAction, { readonly label: TextKey; readonly hint: TextKey }>
>;

/** What a click on the icon does. */
export function IconSection({ settings, change }: PartProps) {
  return (
    <SettingsSection id="icon" heading={text('settingsIcon')}>
      <ChoiceGroup
        class="settings-icon"
        label={text('settingsIcon')}
        value={settings.iconAction}
        choices={iconActions.map((value) => ({ value, label: text(iconTexts[value].label) }))}
        onChoose={(iconAction) => change({ iconAction })}
      />
      <output class="settings-hint">
        {text(iconTexts[settings.iconAction].hint)}
        {settings.iconAction !== 'popup' &&
          ` ${text(lacks('context-menus') ? 'iconNoMenuHint' : 'iconMenuHint')}`}
      </output>
    </SettingsSection>
  );
}
