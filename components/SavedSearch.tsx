import { Keyboard } from 'lucide';
import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { text } from '@/platform/texts';
import { Button } from './Button';
import { FilterField } from './FilterField';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
  /** On to what was found: arrow down, or Enter. */
  readonly onDown: () => void;
  readonly onKeys: () => void;
};

/** What can be typed beside words, as it is typed. */
const operators = ['"…"', 'site:', 'tag:', 'is:unread', 'before:2026', 'after:2026-03'];

/** The search box of the Saved page; what else can be typed is shown while nothing is. */
export function SavedSearch({ label, value, inputRef, onChange, onDown, onKeys }: Props) {
  const [isIn, setIsIn] = useState(false);
  const hint = useId();
  return (
    <div class="library-search" onFocusIn={() => setIsIn(true)} onFocusOut={() => setIsIn(false)}>
      <FilterField
        label={label}
        value={value}
        inputRef={inputRef}
        onChange={onChange}
        onDown={onDown}
        onEnter={onDown}
      />
      <Button
        class="library-keys"
        icon={Keyboard}
        iconOnly
        label={text('keysTitle')}
        shortcut="?"
        onPress={onKeys}
      />
      {isIn && value === '' && (
        <p class="library-hint" id={hint}>
          {text('searchHint')}{' '}
          {operators.map((operator) => (
            <code key={operator}>{operator}</code>
          ))}
        </p>
      )}
    </div>
  );
}
