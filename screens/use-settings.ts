import { useCallback, useEffect, useState } from 'preact/hooks';
import { report } from '@/platform/report';
import { defaultSettings, type Settings } from '@/settings/settings';
import { changeSettings, onSettingsChange, readSettings } from '@/settings/settings-store';

export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/**
 * What the person has chosen, null until that is known, and how to choose otherwise. A change shows
 * at once and is remembered behind it; so are changes made on other screens.
 */
export function useSettings(): {
  readonly settings: Settings | null;
  readonly change: (change: SettingsChange) => void;
} {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    const known = readSettings().catch((error: unknown) => {
      report(error);
      return defaultSettings;
    });
    void known.then(setSettings);
    return listen(setSettings);
  }, []);

  const change = useCallback((wanted: SettingsChange) => {
    setSettings((now) => ({ ...(now ?? defaultSettings), ...wanted }));
    changeInOrder(wanted);
  }, []);

  return { settings, change };
}

let lastChange: Promise<unknown> = Promise.resolve();

/** One after the other: each reads what the last one wrote. */
function changeInOrder(change: SettingsChange): void {
  lastChange = lastChange.then(() => changeSettings(change)).catch(report);
}

function listen(onChange: (settings: Settings) => void): (() => void) | undefined {
  try {
    return onSettingsChange(onChange);
  } catch (error) {
    // A browser that cannot tell of changes: this screen still knows its own.
    report(error);
    return undefined;
  }
}
