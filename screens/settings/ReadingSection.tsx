import { LookControls } from '@/components/LookControls';
import { SettingsSection } from '@/components/SettingsSection';
import { text, textLanguage } from '@/platform/texts';
import { defaultLook } from '@/settings/settings';
import type { PartProps } from './settings-parts';

/** How text looks, with a few lines that show it. */
export function ReadingSection({ settings, change }: PartProps) {
  return (
    <SettingsSection id="reading" heading={text('settingsReading')}>
      <div class="settings-look">
        <div class="settings-look-controls">
          <LookControls look={settings} onChange={change} onReset={() => change(defaultLook)} />
        </div>
        <div class="settings-sample" lang={textLanguage()}>
          <div class="article">
            <h3 class="settings-sample-title">{text('settingsSampleTitle')}</h3>
            <div class="article-body">
              <p>{text('settingsSample')}</p>
            </div>
          </div>
        </div>
      </div>
    </SettingsSection>
  );
}
