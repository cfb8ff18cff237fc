import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { defaultSettings, type Settings } from '@/settings/settings';
import { changeSettings, onSettingsChange, readSettings } from '@/settings/settings-store';
import type { Say } from './use-notice';

export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/**
 * What the person has chosen, null until that is known, and how to choose otherwise. A change shows
 * at once and is remembered behind it; so are changes made on other screens. `problem` is the code of
 * why a change could not be remembered, null while all were.
 */
export function useSettings(): {
  readonly settings: Settings | null;
  readonly change: (change: SettingsChange) => void;
  readonly problem: string | null;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  // Before the first paint: whatever is drawn by them waits for them.
  useLayoutEffect(() => {
    const known = readSettings().catch((error: unknown) => {
      report(error);
      return defaultSettings;
    });
    void known.then(setSettings);
    return listen(setSettings);
  }, []);

  const change = useCallback((wanted: SettingsChange) => {
    setSettings((now) => ({ ...(now ?? defaultSettings), ...wanted }));
    changeInOrder(wanted).then(
      () => setProblem(null),
      (error: unknown) => {
        report(error);
        setProblem(failureCode(error));
      },
    );
  }, []);

  return { settings, change, problem };
}

/** Says once that what is chosen is not remembered, however much is chosen then. */
export function useSettingsProblem(problem: string | null, say: Say): void {
  useEffect(() => {
    if (problem !== null) say(failureText(problem));
  }, [problem, say]);
}

let lastChange: Promise<unknown> = Promise.resolve();

/** One after the other: each reads what the last one wrote. */
function changeInOrder(change: SettingsChange): Promise<unknown> {
  const mine = lastChange.then(() => changeSettings(change));
  // Each caller hears of its own failure; the next one is not held up by it.
  lastChange = mine.catch(() => null);
  return mine;
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
