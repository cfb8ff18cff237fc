import { useMemo } from 'preact/hooks';
import type { BlockRule } from '@/reading/block-rules';
import type { Settings } from '@/settings/settings';
import type { SettingsChange } from './use-settings';

const none: readonly BlockRule[] = [];

/** What the person decided about blocks of sites, kept among the settings. */
export function useBlockMemory(
  settings: Settings | null,
  onChange: (change: SettingsChange) => void,
) {
  const rules = settings?.blockRules ?? none;
  return useMemo(
    () => ({
      rules,
      onRules: (blockRules: readonly BlockRule[]) => onChange({ blockRules }),
    }),
    [rules, onChange],
  );
}
