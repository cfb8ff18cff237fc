import { useId } from 'preact/hooks';
import { TypographyPanel } from '@/components/TypographyPanel';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { lacks } from '@/platform/lacks';
import { report } from '@/platform/report';
import { openTab } from '@/platform/tabs';
import { text } from '@/platform/texts';
import { parseSite } from '@/settings/parse-site';
import { defaultLook, type Settings } from '@/settings/settings';
import type { Say } from './use-notice';
import { useReaderSites } from './use-reader-sites';
import type { SettingsChange } from './use-settings';

type LookPanelProps = {
  readonly id: string;
  /** The article's; '' while there is none. */
  readonly host: string;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  readonly onClose: () => void;
  readonly say: Say;
  /** Whether the browser can ask the person something here: on a page in a tab of its own. */
  readonly canAsk: boolean;
};

/** The panel behind `Aa`, with what is chosen for the article's site, and the way to all settings. */
export function LookPanel(props: LookPanelProps) {
  const { id, host, settings, onChange, onClose, say, canAsk } = props;
  const site = parseSite(host);
  const { add, remove } = useReaderSites(settings, onChange, say);
  const open = (path: string) =>
    void openTab(path).catch((error: unknown) => {
      report(error);
      say(failureText(failureCode(error)));
    });
  const choose = (site: string, isWanted: boolean) => {
    if (!isWanted) return remove(site);
    if (canAsk && !lacks('permissions')) void add(site);
    else open(`settings.html#site=${site}`);
  };

  return (
    <TypographyPanel
      id={id}
      look={settings}
      onChange={onChange}
      onReset={() => onChange(defaultLook)}
      onClose={onClose}
    >
      {site !== null && (
        <SiteChoice
          site={site}
          isOn={settings.readerSites.includes(site)}
          onChoose={(isWanted) => choose(site, isWanted)}
        />
      )}
      <button type="button" class="button-link" onClick={() => open('settings.html')}>
        {text('settingsAll')}
      </button>
    </TypographyPanel>
  );
}

type SiteChoiceProps = {
  readonly site: string;
  readonly isOn: boolean;
  readonly onChoose: (isWanted: boolean) => void;
};

function SiteChoice({ site, isOn, onChoose }: SiteChoiceProps) {
  const id = useId();
  return (
    <div class="look-site">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => {
          const isWanted = currentTarget.checked;
          // The browser still asks: until then it is as it was.
          currentTarget.checked = isOn;
          onChoose(isWanted);
        }}
      />
      <label for={id}>{text('siteAlways', site)}</label>
    </div>
  );
}
