import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type ModalProps = {
  readonly label: string;
  readonly class: string;
  readonly onClose: () => void;
  /** Keys of its own; none reaches the screen behind. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
};

/** A native modal dialog: the rest is out of reach while it is open, and has the focus back after. */
export function Modal({ label, class: className, onClose, onKey, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isDrawn = useRef(true);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      isDrawn.current = false;
      // Taken away while open, a dialog would leave the focus nowhere: closing gives it back.
      element?.close();
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog takes keys and its backdrop clicks: the rule knows no modal ones
    <dialog
      class={className}
      aria-label={label}
      ref={dialog}
      onClose={() => isDrawn.current && onClose()}
      onKeyDown={(event) => {
        // Esc closes it by the browser's own hand; the reading screen must not hear of it.
        event.stopPropagation();
        onKey?.(event);
      }}
      onClick={(event) => {
        // The dialog's own box is its backdrop and its padding: what is inside has its own elements.
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
    >
      {children}
    </dialog>
  );
}
