import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '@/platform/texts';
import type { Look } from '@/reading/look';
import { Button } from './Button';
import { LookControls } from './LookControls';

type TypographyPanelProps = {
  readonly id: string;
  readonly look: Look;
  readonly onChange: (change: Partial<Look>) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
  /** What stands below the choices. */
  readonly children?: ComponentChildren;
};

/** The panel behind `Aa`: each turn shows at once on the text beside it. */
export function TypographyPanel({
  id,
  look,
  onChange,
  onReset,
  onClose,
  children,
}: TypographyPanelProps) {
  const panel = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return (
    // `open` and not `showModal`: the text beside it stays in reach.
    <dialog
      open
      id={id}
      class="look-panel"
      aria-label={text('lookOpen')}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // Or the popup would close with it.
        event.preventDefault();
        onClose();
      }}
    >
      <div class="look-head">
        <h2>{text('lookOpen')}</h2>
        <Button icon={X} iconOnly label={text('readingClose')} onPress={onClose} />
      </div>
      <LookControls look={look} onChange={onChange} onReset={onReset} />
      {children && <div class="look-foot">{children}</div>}
    </dialog>
  );
}
