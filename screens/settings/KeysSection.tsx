import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { KeySheet } from '@/components/KeySheet';
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
        <dl class="settings-keys">
          <LiveKey name={text('welcomeKeyRead')} value={keys.readerMode} />
          <LiveKey name={text('welcomeKeySave')} value={keys.saveArticle} />
        </dl>
      )}
      <div class="settings-ways">
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
      {isSheetOpen && <KeySheet onMac={isMac()} onClose={() => setIsSheetOpen(false)} />}
    </SettingsSection>
  );
}

function LiveKey({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value ? <kbd>{value}</kbd> : <span class="settings-quiet">{text('welcomeKeyUnset')}</span>}
      </dd>
    </div>
  );
}
