import type { ComponentChildren } from 'preact';
import { Button } from '@/components/Button';
import { LiveKeyList } from '@/components/LiveKeyList';
import { failureText } from '@/components/FailureText';
import { UndoBar } from '@/components/UndoBar';
import { browserKind, type BrowserKind } from '@/platform/browser-kind';
import { openShortcutSettings } from '@/platform/commands';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { text, type TextKey } from '@/platform/texts';
import { openSampleArticle, openSamplePage } from './open-sample';
import { useLiveKeys } from './use-live-keys';
import { useNotice } from './use-notice';

const pinTexts = {
  chromium: 'welcomePinChromium',
  firefox: 'welcomePinFirefox',
  'firefox-android': 'welcomePinAndroid',
} as const satisfies Readonly<Record<BrowserKind, TextKey>>;

const promises = [
  'welcomeMayRead',
  'welcomeMayKeep',
  'welcomeMayPictures',
  'welcomeMayNot',
] as const satisfies readonly TextKey[];

/** What a person sees once, after installing: how to begin, and what they have let in. */
export function WelcomeScreen() {
  const keys = useLiveKeys();
  const { notice, say, endNotice } = useNotice();
  const attempt = (deed: () => Promise<void>) => () =>
    void deed().catch((error: unknown) => {
      report(error);
      say(failureText(failureCode(error)));
    });

  return (
    <>
      <main class="plain-page welcome">
        <header class="welcome-top">
          <img class="welcome-mark" src="/icon/96.png" alt="" width="48" height="48" />
          <h1>{text('welcomeTitle')}</h1>
          <p class="welcome-dek">{text('welcomeDek')}</p>
        </header>

        <Step heading={text('welcomePin')}>
          <p>{text(pinTexts[browserKind()])}</p>
        </Step>

        {keys?.isChangeable && (
          <Step heading={text('welcomeKeys')}>
            <LiveKeyList readerMode={keys.readerMode} saveArticle={keys.saveArticle} />
            <Button
              look="outlined"
              label={text('welcomeKeysChange')}
              onPress={attempt(openShortcutSettings)}
            />
          </Step>
        )}

        <Step heading={text('welcomeTry')}>
          <p>{text('welcomeTryHow')}</p>
          <div class="page-ways">
            <Button look="main" label={text('welcomeTryPage')} onPress={attempt(openSamplePage)} />
            <Button
              look="outlined"
              label={text('welcomeTryArticle')}
              onPress={attempt(openSampleArticle)}
            />
          </div>
        </Step>

        <Step heading={text('welcomeMay')}>
          <ul>
            {promises.map((promise) => (
              <li key={promise}>{text(promise)}</li>
            ))}
          </ul>
          <p class="warning-line">{text('welcomeUninstall')}</p>
        </Step>
        <p>
          <a href="settings.html">{text('settingsAll')}</a>
        </p>
      </main>
      <UndoBar notice={notice} onEnd={endNotice} />
    </>
  );
}

type StepProps = { readonly heading: string; readonly children: ComponentChildren };

function Step({ heading, children }: StepProps) {
  return (
    <section class="welcome-step">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
