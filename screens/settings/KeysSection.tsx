import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { ReadingKeySheet } from '@/components/ReadingKeySheet';
import { LiveKeyList } from '@/components/LiveKeyList';
import { SettingsSection } from '@/components/SettingsSection';
import { browserKind } from '@/platform/browser-kind';
import { openShortcutSettings } from '@/platform/commands';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { isMac } from '@/platform/shown-keys';
import { text } from '@/platform/texts';
import { useLiveKeys } from '@/screens/use-live-keys';
import type { PartProps } from './settings-parts';

/** The keys as the browser has them now, and where it lets one choose others. */
export function KeysSection({ say }: Pick<PartProps, 'say'>) {
  const keys = useLiveKeys();
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const choose = () =>
    void openShortcutSettings().catch((error: unknown) => {
      report(error);
      say(failureText(failureCode(error)));
    });
  return (
    <SettingsSection id="keys" heading={text('keysTitle')}>
      {keys?.isChangeable === false && <p>{text('settingsKeysNone')}</p>}
      {keys?.isChangeable && (
        <LiveKeyList readerMode={keys.readerMode} saveArticle={keys.saveArticle} />
      )}
      <div class="page-ways">
        {keys?.isChangeable && (
          <Button look="outlined" label={text('welcomeKeysChange')} onPress={choose} />
        )}
        <Button
          look="outlined"
          label={text('settingsKeysRead')}
          onPress={() => setIsSheetOpen(true)}
        />
      </div>
      {keys?.isChangeable && browserKind() === 'firefox' && (
        <p class="settings-hint">{text('settingsKeysFirefox')}</p>
      )}
      {isSheetOpen && <ReadingKeySheet onMac={isMac()} onClose={() => setIsSheetOpen(false)} />}
    </SettingsSection>
  );
}
