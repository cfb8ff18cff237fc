import { text, type TextKey } from '@/platform/texts';
import { keyLabel, type KeyBinding } from '@/reading/keys';

type Props<Action extends string> = {
  readonly bindings: readonly KeyBinding<Action>[];
  readonly names: Readonly<Record<Action, TextKey>>;
  /** Whether the keys are those of a Mac. */
  readonly onMac: boolean;
};

/** The rows of a sheet of keys, one for each action of a registry. */
export function KeyRows<Action extends string>({ bindings, names, onMac }: Props<Action>) {
  const actions = [...new Set(bindings.map((binding) => binding.action))];
  return (
    <>
      {actions.map((action) => (
        <div key={action}>
          <dt>{text(names[action])}</dt>
          <dd>
            {/* One is enough to know: = is + without Shift. */}
            {bindings
              .filter((binding) => binding.action === action)
              .slice(0, 1)
              .map((binding) => (
                <kbd key={binding.key}>{keyLabel(binding, onMac)}</kbd>
              ))}
          </dd>
        </div>
      ))}
    </>
  );
}
