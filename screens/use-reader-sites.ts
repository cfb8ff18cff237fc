import { useRef } from 'preact/hooks';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { askPermission, originOf } from '@/platform/permissions';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';
import type { Settings } from '@/settings/settings';
import type { Say } from './use-notice';
import type { SettingsChange } from './use-settings';

/** Puts sites on the list of those with reader mode by itself, and takes them off it. */
export function useReaderSites(
  settings: Settings,
  change: (change: SettingsChange) => void,
  say: Say,
) {
  // The person may take minutes to answer the browser: what is changed then is what is there then.
  const sites = useRef(settings.readerSites);
  sites.current = settings.readerSites;

  /** To be called at once in a click, on a page in a tab: the browser asks the person. */
  const add = async (host: string): Promise<boolean> => {
    const asked = askPermission({ origins: [originOf(host)] });
    try {
      if (!(await asked)) {
        say(text('siteRefused', host));
        return false;
      }
    } catch (error) {
      report(error);
      say(failureText(failureCode(error)));
      return false;
    }
    if (!sites.current.includes(host)) change({ readerSites: [...sites.current, host] });
    say(text('siteAdded', host));
    return true;
  };

  /** The background gives the permission back. */
  const remove = (host: string): void => {
    change({ readerSites: sites.current.filter((site) => site !== host) });
    const undo = () => void add(host);
    say(text('siteRemoved', host), { label: text('undo'), run: undo, isUndo: true });
  };

  return { add, remove };
}
