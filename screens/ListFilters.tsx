import { useMemo, useRef } from 'preact/hooks';
import { SavedFilters } from '@/components/SavedFilters';
import type { SavedAddress } from './saved-address';
import { filterChange, savedFilters } from './saved-filters';
import type { SavedCounts } from './use-found';
import type { GoTo } from './use-saved-address';

type Props = {
  readonly address: SavedAddress;
  readonly counts: SavedCounts | null;
  readonly goTo: GoTo;
  /** Renames the one tag that is filtered by; null where it is not one. */
  readonly onRenameTag: (() => void) | null;
  /** Null where there is no bin to empty. */
  readonly onEmptyBin: (() => void) | null;
};

/** The row of filters. Drawn again only where something of it differs: someone is typing above it. */
export function ListFilters(props: Props) {
  const latest = useRef(props);
  latest.current = props;
  const { address, counts, goTo, onRenameTag, onEmptyBin } = props;
  const { view, order, tags, host, language, length, age, typed } = address;
  return useMemo(
    () => (
      <SavedFilters
        filters={savedFilters(address, counts)}
        onFilter={(id, value) => goTo(filterChange(id, value, latest.current.address))}
        hasTenMinutes={length === '10'}
        onTenMinutes={() => goTo({ length: length === '10' ? null : '10' })}
        tags={tags}
        onDropTag={(tag) => goTo({ tags: tags.filter((each) => each !== tag) })}
        onRenameTag={onRenameTag && (() => latest.current.onRenameTag?.())}
        onEmptyBin={onEmptyBin && (() => latest.current.onEmptyBin?.())}
      />
    ),
    [
      view,
      order,
      tags,
      host,
      language,
      length,
      age,
      typed === '',
      counts,
      onRenameTag === null,
      onEmptyBin === null,
    ],
  );
}
