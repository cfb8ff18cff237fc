import { Search } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from './Icon';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
  /** Arrow down: on to what was found. */
  readonly onDown: () => void;
  /** Enter: the first of what was found. */
  readonly onEnter: () => void;
};

/** One line to find by: Esc empties it first, before it closes anything. */
export function FilterField({ label, value, inputRef, onChange, onDown, onEnter }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed the keys belong to the input method.
    if (event.isComposing) return;
    const action = {
      Escape: value === '' ? undefined : () => onChange(''),
      ArrowDown: onDown,
      Enter: value === '' ? undefined : onEnter,
    }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <search class="filter">
      <Icon of={Search} />
      <input
        class="filter-input"
        type="search"
        ref={inputRef}
        value={value}
        placeholder={label}
        aria-label={label}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
