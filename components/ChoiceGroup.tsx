import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type ChoiceGroupProps<Value extends string | number> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    /** For the sheet, which shows some choices as what they do. */
    readonly look?: string;
    /** A theme that this choice shows on itself; '' shows the one that is. */
    readonly theme?: string;
  }[];
  readonly onChoose: (value: Value) => void;
  readonly class?: string;
};

/** One of a few: native radio buttons, drawn as a row of words. */
export function ChoiceGroup<Value extends string | number>({
  label,
  value,
  choices,
  onChoose,
  class: extraClass,
}: ChoiceGroupProps<Value>): JSX.Element {
  const name = useId();
  return (
    <fieldset class={extraClass ? `choices ${extraClass}` : 'choices'}>
      <legend>{label}</legend>
      <div class="choices-row">
        {choices.map((choice) => (
          <label
            key={choice.value}
            class="choice"
            data-look={choice.look}
            data-theme={choice.theme || undefined}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
