import { X } from 'lucide';
import { text, type TextKey } from '@/platform/texts';
import { savedKeys, type SavedAction } from '@/reading/keys';
import { Button } from './Button';
import { KeyRows } from './KeyRows';
import { Modal } from './Modal';

type Props = {
  /** Whether the keys are those of a Mac. */
  readonly onMac: boolean;
  readonly onClose: () => void;
};

const actionTexts = {
  next: 'keyNextArticle',
  last: 'keyLastArticle',
  first: 'keyFirstArticle',
  end: 'keyEndOfList',
  'page-down': 'keyPageDown',
  'page-up': 'keyPageUp',
  open: 'keyOpenArticle',
  archive: 'keyArchive',
  delete: 'keyDelete',
  read: 'keyReadUnread',
  favourite: 'keyFavourite',
  tag: 'keyTags',
  select: 'keySelect',
  'select-all': 'keySelectAll',
  find: 'keyFind',
  keys: 'keysTitle',
  undo: 'undo',
  leave: 'keyLeave',
} as const satisfies Record<SavedAction, TextKey>;

/** All keys of the Saved page on one sheet, drawn from the registry itself. */
export function SavedKeySheet({ onMac, onClose }: Props) {
  return (
    <Modal class="key-sheet" label={text('keysTitle')} onClose={onClose}>
      <div class="key-sheet-inside">
        <div class="look-head">
          <h2>{text('keysTitle')}</h2>
          <Button icon={X} iconOnly label={text('readingClose')} onPress={onClose} />
        </div>
        <dl>
          <KeyRows bindings={savedKeys} names={actionTexts} onMac={onMac} />
        </dl>
      </div>
    </Modal>
  );
}
