import type { IconNode } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from './Icon';

type ButtonProps = {
  /** What it does, in one or two words: its text, or its name where only the icon shows. */
  readonly label: string;
  /** Its whole name, beginning with the label, where the label alone would be one of many. */
  readonly name?: string;
  readonly onPress: (event: MouseEvent) => void;
  readonly icon?: IconNode;
  /** Shows the icon alone; the label stays its name and becomes its tooltip. */
  readonly iconOnly?: boolean;
  /** `main`: the one thing to do here; `outlined`: a choice beside it; `quiet`: everything else. */
  readonly look?: 'main' | 'outlined' | 'quiet';
  /** Fills the icon, where the label says the same in words. */
  readonly isOn?: boolean;
  /** For a button that opens something: read out as expanded or not. */
  readonly expanded?: boolean;
  /** What it opens. */
  readonly controls?: string;
  /** The key that does the same, as people write it: shown beside the label or in the tooltip. */
  readonly shortcut?: string;
  /** The same key as `aria-keyshortcuts` wants it, such as `Alt+Shift+L`. */
  readonly ariaShortcut?: string | undefined;
  readonly disabled?: boolean;
  /** -1 where another control of a group is Tab's stop. */
  readonly tabIndex?: number;
  readonly class?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

/** A native button in Lede's look, with a label, an icon or both. */
export function Button({
  label,
  name,
  onPress,
  icon,
  iconOnly = false,
  look = 'quiet',
  isOn = false,
  expanded,
  controls,
  shortcut,
  ariaShortcut,
  disabled = false,
  tabIndex,
  class: extraClass,
  buttonRef = null,
}: ButtonProps) {
  const classes = ['button', `button-${look}`, iconOnly ? 'button-icon' : ''];
  const tooltip = shortcut ? `${label} (${shortcut})` : label;
  return (
    <button
      ref={buttonRef}
      type="button"
      class={[...classes, isOn ? 'button-on' : '', extraClass].filter(Boolean).join(' ')}
      onClick={onPress}
      disabled={disabled}
      tabIndex={tabIndex}
      aria-label={name ?? (iconOnly ? label : undefined)}
      title={iconOnly ? tooltip : undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-keyshortcuts={ariaShortcut}
    >
      {icon && <Icon of={icon} />}
      {!iconOnly && <span class="button-label">{label}</span>}
      {/* Told by aria-keyshortcuts already: read as part of the name it would only be noise. */}
      {!iconOnly && shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}
