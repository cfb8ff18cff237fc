import { X } from 'lucide';
import { text, type TextKey } from '@/platform/texts';
import { readingKeys, type ReadingAction } from '@/reading/keys';
import { Button } from './Button';
import { KeyRows } from './KeyRows';
import { Modal } from './Modal';

type KeySheetProps = {
  /** Whether the keys are those of a Mac. */
  readonly onMac: boolean;
  readonly onClose: () => void;
};

const actionTexts = {
  'next-paragraph': 'keyNextParagraph',
  'last-paragraph': 'keyLastParagraph',
  'next-heading': 'keyNextHeading',
  'last-heading': 'keyLastHeading',
  'hide-paragraph': 'keyHideParagraph',
  answer: 'keyAnswer',
  save: 'keySave',
  archive: 'keyArchive',
  original: 'readingOriginal',
  look: 'lookOpen',
  theme: 'keyTheme',
  larger: 'keyLarger',
  smaller: 'keySmaller',
  outline: 'outlineTitle',
  'line-focus': 'lookLineFocus',
  keys: 'keysTitle',
  undo: 'undo',
  close: 'readingClose',
} as const satisfies Record<ReadingAction, TextKey>;

/** All keys of the reading screen on one sheet, drawn from the registry itself. */
export function KeySheet({ onMac, onClose }: KeySheetProps) {
  return (
    <Modal class="key-sheet" label={text('keysTitle')} onClose={onClose}>
      <div class="key-sheet-inside">
        <div class="look-head">
          <h2>{text('keysTitle')}</h2>
          <Button icon={X} iconOnly label={text('readingClose')} onPress={onClose} />
        </div>
        <dl>
          <KeyRows bindings={readingKeys} names={actionTexts} onMac={onMac} />
          <div>
            <dt>{text('keyPage')}</dt>
            <dd>
              <kbd>{text('keySpace')}</kbd>
            </dd>
          </div>
        </dl>
      </div>
    </Modal>
  );
}
