import { ALargeSmall, Settings } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { openTab } from '@/platform/tabs';
import { text } from '@/platform/texts';
import type { PopupLook } from './PopupLook';
import type { Say } from './use-notice';

type PopupToolsProps = {
  /** The host of the article that is shown; '' while there is none. */
  readonly host: string;
  readonly say: Say;
};

/** What stands beside the tabs: the look of text, and the settings. */
export function PopupTools({ host, say }: PopupToolsProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [look, setLook] = useState<{ readonly view: typeof PopupLook } | null>(null);
  const fail = (error: unknown) => {
    report(error);
    say(failureText(failureCode(error)));
  };
  const close = () => {
    setLook(null);
    button.current?.focus();
  };
  const toggle = () => {
    if (look) return close();
    void import('./PopupLook').then(
      ({ PopupLook }) => setLook({ view: PopupLook }),
      // An update under an open popup takes its files away.
      () => say(failureText('no-answer')),
    );
  };
  const openSettings = () => void openTab('settings.html').then(() => window.close(), fail);

  return (
    <div class="popup-tools">
      <Button
        icon={ALargeSmall}
        iconOnly
        label={text('lookOpen')}
        expanded={look !== null}
        controls={id}
        buttonRef={button}
        onPress={toggle}
      />
      <Button icon={Settings} iconOnly label={text('settingsTitle')} onPress={openSettings} />
      {look && <look.view id={id} host={host} onClose={close} say={say} />}
    </div>
  );
}
