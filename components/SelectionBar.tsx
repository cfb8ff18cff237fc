import { Archive, Check, Circle, Download, Star, Tag, Trash2, Undo2, X } from 'lucide';
import { plural, text } from '@/platform/texts';
import { Button } from './Button';

/** What can be asked of everything that is selected. */
export type SelectionDeed =
  | 'archive'
  | 'read'
  | 'unread'
  | 'favourite'
  | 'tag'
  | 'export'
  | 'delete'
  | 'restore'
  | 'delete-for-good';

type Props = {
  readonly count: number;
  /** How many are in the list; where fewer are selected, all can be. */
  readonly total: number;
  readonly isBin: boolean;
  readonly onDeed: (deed: SelectionDeed) => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
};

const listDeeds = [
  { deed: 'archive', icon: Archive, label: 'endArchive' },
  { deed: 'read', icon: Check, label: 'selectionRead' },
  { deed: 'unread', icon: Circle, label: 'selectionUnread' },
  { deed: 'favourite', icon: Star, label: 'selectionStar' },
  { deed: 'tag', icon: Tag, label: 'selectionTags' },
  { deed: 'export', icon: Download, label: 'selectionExport' },
  { deed: 'delete', icon: Trash2, label: 'selectionDelete' },
] as const;

const binDeeds = [
  { deed: 'restore', icon: Undo2, label: 'savedRestore' },
  { deed: 'delete-for-good', icon: Trash2, label: 'binDeleteForGood' },
] as const;

/** How many articles are selected, and what can be done with all of them at once. */
export function SelectionBar({ count, total, isBin, onDeed, onAll, onNone }: Props) {
  return (
    <div class="selection-bar" role="toolbar" aria-label={text('selectionBar')}>
      <Button icon={X} iconOnly label={text('selectionNone')} onPress={onNone} />
      <output class="selection-count">{plural('selectionCount', count)}</output>
      {count < total && (
        <button type="button" class="button-link selection-all" onClick={onAll}>
          {plural('selectionAll', total)}
        </button>
      )}
      <span class="selection-deeds">
        {(isBin ? binDeeds : listDeeds).map(({ deed, icon, label }) => (
          <Button
            key={deed}
            icon={icon}
            iconOnly
            label={text(label)}
            onPress={() => onDeed(deed)}
          />
        ))}
      </span>
    </div>
  );
}
