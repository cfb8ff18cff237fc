import { useId, useState } from 'preact/hooks';
import { SettingsRow } from '@/components/SettingsRow';
import { SettingsSection } from '@/components/SettingsSection';
import { text } from '@/platform/texts';
import { isGranted, useGranted } from '@/screens/use-granted';
import { useReaderSites } from '@/screens/use-reader-sites';
import { parseSite } from '@/settings/parse-site';
import type { PartProps } from './settings-parts';

/** The sites whose articles open in reader mode by themselves; asked for, listed and undone one by one. */
export function SitesSection({ settings, change, say }: PartProps) {
  const field = useId();
  const problem = useId();
  const granted = useGranted();
  const { add, remove } = useReaderSites(settings, change, say);
  const [typed, setTyped] = useState(() => siteOfAddress(location.hash));
  const [isUnclear, setIsUnclear] = useState(false);

  const submit = (event: Event) => {
    event.preventDefault();
    const host = parseSite(typed);
    setIsUnclear(host === null);
    // Nothing before it in this click, or the browser would not ask.
    if (host !== null) void add(host).then((isAdded) => isAdded && setTyped(''));
  };

  return (
    <SettingsSection id="sites" heading={text('settingsSites')}>
      <h3>{text('sitesReader')}</h3>
      <p>{text('sitesReaderWhat')}</p>
      <form class="settings-add" onSubmit={submit} noValidate>
        <label for={field}>{text('siteField')}</label>
        <input
          id={field}
          class="settings-field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={isUnclear}
          aria-describedby={problem}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setIsUnclear(false);
          }}
        />
        <button type="submit" class="button button-main">
          {text('siteAdd')}
        </button>
        <output id={problem} class="settings-problem">
          {isUnclear && text('siteUnclear')}
        </output>
      </form>
      {settings.readerSites.length === 0 ? (
        <p class="settings-hint">{text('sitesReaderNone')}</p>
      ) : (
        <ul class="settings-list">
          {settings.readerSites.map((host) => {
            const isWaiting = granted !== null && !isGranted(host, granted);
            return (
              <SettingsRow
                key={host}
                ways={[
                  ...(isWaiting
                    ? [
                        {
                          label: text('siteAllow'),
                          name: text('siteAllowNamed', host),
                          onPress: () => void add(host),
                        },
                      ]
                    : []),
                  {
                    label: text('siteRemove'),
                    name: text('siteRemoveNamed', host),
                    onPress: () => remove(host),
                  },
                ]}
              >
                <bdi>{host}</bdi>
                {isWaiting && <span class="settings-quiet">{text('siteNotAllowed')}</span>}
              </SettingsRow>
            );
          })}
        </ul>
      )}
    </SettingsSection>
  );
}

/** The site that another page of ours asks about, in the address of this one. */
function siteOfAddress(hash: string): string {
  const [, host] = /^#site=([^&]{1,253})$/.exec(hash) ?? [];
  return host === undefined ? '' : (parseSite(host) ?? '');
}
