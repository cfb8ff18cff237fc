import { text } from '@/platform/texts';
import { Button } from './Button';
import { Modal } from './Modal';

type Props = {
  readonly question: string;
  readonly hint: string;
  readonly label: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks before what can't be undone, and only then. */
export function ConfirmSheet({ question, hint, label, onConfirm, onClose }: Props) {
  return (
    <Modal class="sheet" label={question} onClose={onClose}>
      <div class="sheet-inside">
        <h2>{question}</h2>
        <p class="sheet-hint">{hint}</p>
        <div class="sheet-ways">
          <Button label={text('sheetCancel')} onPress={onClose} />
          <Button look="main" label={label} onPress={onConfirm} />
        </div>
      </div>
    </Modal>
  );
}
