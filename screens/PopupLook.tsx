import '@/assets/look-panel.css';
import { LookPanel } from './LookPanel';
import type { Say } from './use-notice';
import { useSettings, useSettingsProblem } from './use-settings';

type PopupLookProps = {
  readonly id: string;
  readonly host: string;
  readonly onClose: () => void;
  readonly say: Say;
};

/** The panel behind `Aa` in the popup; with its style a part of its own, fetched when it is opened. */
export function PopupLook(props: PopupLookProps) {
  const { settings, change, problem } = useSettings();
  useSettingsProblem(problem, props.say);
  if (!settings) return null;
  return <LookPanel {...props} settings={settings} onChange={change} canAsk={false} />;
}
