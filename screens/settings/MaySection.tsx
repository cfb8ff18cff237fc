import { isReaderSite } from '@/actions/reader-sites';
import { failureText } from '@/components/FailureText';
import { SettingsRow } from '@/components/SettingsRow';
import { SettingsSection } from '@/components/SettingsSection';
import { failureCode } from '@/platform/failure-error';
import { type Asked, dropPermission, hostOfOrigin } from '@/platform/permissions';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';
import { useGranted } from '@/screens/use-granted';
import type { PartProps } from './settings-parts';

/** What Lede was let do: from the first day and why, and what the person gave later and can take back. */
export function MaySection({ settings, say }: PartProps) {
  const granted = useGranted();
  const given: readonly {
    readonly what: string;
    readonly why: string;
    readonly asked: Asked;
  }[] = [
    ...(granted?.origins ?? []).map((origin) => {
      const host = hostOfOrigin(origin);
      const isForReader = isReaderSite(host, settings.readerSites);
      return {
        what: host === '*' ? text('mayEverySite') : text('maySite', host),
        why: text(isForReader ? 'mayForReader' : 'mayForLinks'),
        asked: { origins: [origin] },
      };
    }),
    ...(granted?.hasDownloads
      ? [
          {
            what: text('mayDownloads'),
            why: text('mayForBackups'),
            asked: { permissions: ['downloads' as const] },
          },
        ]
      : []),
  ];
  const giveBack = (what: string, asked: Asked) =>
    void dropPermission(asked).then(
      () => say(text('mayTakenBack', what)),
      (error: unknown) => {
        report(error);
        say(failureText(failureCode(error)));
      },
    );

  return (
    <SettingsSection id="permissions" heading={text('settingsMay')}>
      <ul class="settings-points">
        <li>{text('mayActive')}</li>
        <li>{text('mayStore')}</li>
        <li>{text('mayMenu')}</li>
      </ul>
      <h3>{text('mayGiven')}</h3>
      {granted !== null && given.length === 0 && (
        <p class="settings-hint">{text('mayNoneGiven')}</p>
      )}
      {given.length > 0 && (
        <ul class="settings-list">
          {given.map(({ what, why, asked }) => (
            <SettingsRow
              key={what}
              ways={[
                {
                  label: text('mayGiveBack'),
                  name: text('mayGiveBackNamed', what),
                  onPress: () => giveBack(what, asked),
                },
              ]}
            >
              <bdi>{what}</bdi>
              <span class="settings-quiet">{why}</span>
            </SettingsRow>
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}
