import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { text, type TextKey } from '@/platform/texts';
import type { KeyBinding } from '@/reading/keys';
import { Button } from './Button';
import { KeyRows } from './KeyRows';
import { Modal } from './Modal';

/** Where a sheet of keys is shown, and what closes it. */
export type KeySheetProps = {
  /** Whether the keys are those of a Mac. */
  readonly onMac: boolean;
  readonly onClose: () => void;
};

type Props<Action extends string> = KeySheetProps & {
  readonly bindings: readonly KeyBinding<Action>[];
  readonly names: Readonly<Record<Action, TextKey>>;
  /** Rows for keys that are the browser's own. */
  readonly children?: ComponentChildren;
};

/** All keys of a screen on one sheet, drawn from their registry itself. */
export function KeySheet<Action extends string>({
  bindings,
  names,
  onMac,
  onClose,
  children,
}: Props<Action>) {
  return (
    <Modal class="sheet key-sheet" label={text('keysTitle')} onClose={onClose}>
      <div class="key-sheet-inside">
        <div class="look-head">
          <h2>{text('keysTitle')}</h2>
          <Button icon={X} iconOnly label={text('readingClose')} onPress={onClose} />
        </div>
        <dl>
          <KeyRows bindings={bindings} names={names} onMac={onMac} />
          {children}
        </dl>
      </div>
    </Modal>
  );
}
