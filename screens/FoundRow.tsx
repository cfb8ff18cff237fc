import { useMemo, useRef } from 'preact/hooks';
import { type LibraryItem, LibraryRow, type RowDeed } from '@/components/LibraryRow';
import { rowPlace } from '@/components/VirtualRows';
import { findMarks, type Snippet } from '@/library/search/snippet';
import { savedAddress } from './use-saved-deeds';

type Props = {
  readonly item: LibraryItem;
  readonly index: number;
  readonly total: number;
  readonly rowHeight: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** What was looked for; '' for nothing. */
  readonly typed: string;
  readonly snippet: Snippet | null;
  readonly onSelect: (index: number, isRange: boolean) => void;
  readonly onFocus: (index: number) => void;
  readonly onDeed: (id: string, deed: RowDeed) => void;
};

/** A row of what was found. Drawn again only where something of it differs: someone is typing. */
export function FoundRow(props: Props) {
  const { item, index, total, rowHeight, isCurrent, isSelected, typed, snippet } = props;
  const deeds = useRef(props);
  deeds.current = props;
  const marks = useMemo(
    () => (typed.trim() === '' ? [] : findMarks(item.title, typed)),
    [item.title, typed],
  );
  return useMemo(
    () => (
      <LibraryRow
        item={item}
        href={savedAddress(item.id)}
        place={rowPlace(index, total, rowHeight)}
        isCurrent={isCurrent}
        isSelected={isSelected}
        titleMarks={marks}
        snippet={snippet}
        onSelect={(isRange) => deeds.current.onSelect(index, isRange)}
        onFocus={() => deeds.current.onFocus(index)}
        onDeed={(deed) => deeds.current.onDeed(item.id, deed)}
      />
    ),
    [item, index, total, rowHeight, isCurrent, isSelected, marks, snippet],
  );
}
