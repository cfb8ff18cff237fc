import type { ComponentChildren } from 'preact';
import { Button } from './Button';

type SettingsRowProps = {
  readonly children: ComponentChildren;
  /** What can be done about it, with a name that tells it from the same of other rows. */
  readonly ways: readonly {
    readonly label: string;
    readonly name: string;
    readonly onPress: () => void;
  }[];
};

/** One of a list of things that were decided or given, with the way to undo it. */
export function SettingsRow({ children, ways }: SettingsRowProps) {
  return (
    <li class="settings-row">
      <span class="settings-row-words">{children}</span>
      {ways.map(({ label, name, onPress }) => (
        <Button key={label} look="outlined" label={label} name={name} onPress={onPress} />
      ))}
    </li>
  );
}
