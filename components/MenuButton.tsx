import type { IconNode } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { Icon } from './Icon';

/** One thing that a menu offers. */
export type MenuChoice = {
  readonly id: string;
  readonly label: string;
  readonly icon: IconNode;
};

type Props = {
  readonly label: string;
  readonly icon: IconNode;
  /** Null while they are being fetched. */
  readonly choices: readonly MenuChoice[] | null;
  readonly disabled: boolean;
  /** Shows the button's icon alone, as `Button` does. */
  readonly iconOnly?: boolean;
  /** The menu is about to open: a good moment to fetch the choices. */
  readonly onOpen: () => void;
  readonly onChoose: (id: string) => void;
};

/** A button with a menu above it, by the ARIA practices: arrows, Home, End and first letters move, Esc closes. */
export function MenuButton({
  label,
  icon,
  choices,
  disabled,
  iconOnly = false,
  onOpen,
  onChoose,
}: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen, choices]);

  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    // Nothing typed in the menu is a key of the screen behind it; Esc would close the whole popup.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
      return;
    }
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const byLetter = all.findIndex(
      (item, index) => index > at && startsWith(item.textContent ?? '', event.key),
    );
    const byLetterAgain = all.findIndex((item) => startsWith(item.textContent ?? '', event.key));
    const next = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    const chosen = all[next ?? (byLetter === -1 ? byLetterAgain : byLetter)];
    if (!chosen) return;
    event.preventDefault();
    chosen.focus();
  };

  return (
    // On the whole: the button still has the focus for a moment after the menu has opened.
    <div class="share-menu" role="presentation" ref={root} onKeyDown={onKeyDown}>
      <Button
        label={label}
        icon={icon}
        iconOnly={iconOnly}
        disabled={disabled}
        expanded={isOpen}
        controls={id}
        buttonRef={button}
        onPress={() => {
          if (!isOpen) onOpen();
          setIsOpen(!isOpen);
        }}
      />
      {/* Always there, so that `aria-controls` never points at nothing. */}
      <div
        class="menu"
        role="menu"
        id={id}
        tabIndex={-1}
        aria-label={label}
        hidden={!isOpen || !choices}
        onFocusOut={(event) => {
          const to = event.relatedTarget;
          if (to instanceof Node && !root.current?.contains(to)) setIsOpen(false);
        }}
      >
        {isOpen &&
          choices?.map((choice) => (
            <button
              key={choice.id}
              type="button"
              role="menuitem"
              class="menu-item"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(choice.id);
              }}
            >
              <Icon of={choice.icon} />
              <span>{choice.label}</span>
            </button>
          ))}
      </div>
    </div>
  );
}

function startsWith(label: string, key: string): boolean {
  return key.length === 1 && label.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
}
