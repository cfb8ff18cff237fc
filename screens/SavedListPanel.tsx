import { useRef, useState } from 'preact/hooks';
import { SavedKeySheet } from '@/components/SavedKeySheet';
import { SavedSearch } from '@/components/SavedSearch';
import { SelectionBar } from '@/components/SelectionBar';
import { GreyLines } from '@/components/GreyLines';
import { type RowRange, rowPlace, VirtualRows } from '@/components/VirtualRows';
import { WorkLine } from '@/components/WorkLine';
import { savedKeys } from '@/reading/keys';
import { isMac } from '@/platform/shown-keys';
import { plural, text } from '@/platform/texts';
import { FoundRow } from './FoundRow';
import { ListFilters } from './ListFilters';
import { RefusalScreen } from './RefusalScreen';
import type { SavedAddress } from './saved-address';
import { savedQuery } from './saved-query';
import { SavedNothing } from './SavedNothing';
import { SavedSheets } from './SavedSheets';
import { type SavedCounts, useFound } from './use-found';
import type { Followed } from './use-followed-library';
import { useKeys } from './use-keys';
import { useListCursor } from './use-list-cursor';
import type { Say } from './use-notice';
import { useRowHeight } from './use-row-height';
import { useRowsDeeds } from './use-rows-deeds';
import type { GoTo } from './use-saved-address';
import { useSavedChanges } from './use-saved-changes';
import { useSnippets } from './use-snippets';
import { useSummaries, useSummariesInView } from './use-summaries';

type Props = {
  readonly address: SavedAddress;
  readonly goTo: GoTo;
  readonly followed: Followed;
  readonly counts: SavedCounts | null;
  readonly title: string;
  readonly say: Say;
  /** Takes back what was done last. */
  readonly onUndo: () => void;
};

/** Rows made ready of a list that is not drawn yet. */
const firstRows = 16;

/** The list of the Saved page: find, narrow, read, and put in order one or many at once. */
export function SavedListPanel({ address, goTo, followed, counts, title, say, onUndo }: Props) {
  const key = JSON.stringify({ ...address, panel: null });
  const [range, setRange] = useState<RowRange>({ from: 0, to: 0 });
  const { known: summaries, changes: changed, prepare, read } = useSummaries();
  const { found, code } = useFound({
    query: savedQuery(address, Date.now()),
    key,
    version: followed.version,
    prepare: (next) => prepare(next.ids(range.from, Math.max(range.to, firstRows))),
  });
  const isSearching = found !== null && found.typed.trim() !== '';
  const rowHeight = useRowHeight(isSearching);
  const [isKeySheetOpen, setIsKeySheetOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const list = found?.list ?? null;
  const total = list?.total ?? 0;
  const ids = list?.ids(range.from, Math.min(range.to, total)) ?? [];
  useSummariesInView(ids, { changes: changed, read });
  const snippets = useSnippets(ids, found?.typed ?? '');
  const cursor = useListCursor({ list, rowHeight });
  const changes = useSavedChanges(say);
  const isBin = address.view === 'bin';
  const deeds = useRowsDeeds({
    cursor,
    summaries,
    changes,
    isBin,
    tag: address.tags.length === 1 ? (address.tags[0] ?? null) : null,
    goTo,
  });
  const focusList = () => cursor.moveTo(0);

  useKeys(savedKeys, {
    next: () => cursor.move(1),
    last: () => cursor.move(-1),
    first: () => cursor.moveTo(0),
    end: () => cursor.moveTo(total - 1),
    'page-down': () => cursor.move(cursor.page()),
    'page-up': () => cursor.move(-cursor.page()),
    open: () => deeds.open(),
    archive: () => deeds.act('archive'),
    delete: () => deeds.act(isBin ? 'delete-for-good' : 'delete'),
    read: () => deeds.act('turn-read'),
    favourite: () => deeds.act('turn-favourite'),
    tag: () => deeds.act('tag'),
    select: () => cursor.toggle(cursor.cursor.index),
    'select-all': () => (cursor.selected.size < total ? cursor.selectAll() : cursor.selectNone()),
    find: () => search.current?.focus(),
    keys: () => setIsKeySheetOpen(true),
    undo: onUndo,
    ...(cursor.selected.size > 0 && { leave: cursor.selectNone }),
  });

  const failure = followed.code ?? code;
  if (failure !== null)
    return <RefusalScreen code={failure} ways={{ 'try-again': followed.again }} />;

  return (
    <>
      <SavedSearch
        label={text('savedFilter')}
        value={address.typed}
        inputRef={search}
        onChange={(typed) => goTo({ typed }, false)}
        onDown={focusList}
        onKeys={() => setIsKeySheetOpen(true)}
      />
      {cursor.selected.size > 0 ? (
        <SelectionBar
          count={cursor.selected.size}
          total={total}
          isBin={isBin}
          onDeed={deeds.act}
          onAll={cursor.selectAll}
          onNone={cursor.selectNone}
        />
      ) : (
        <ListFilters
          address={address}
          counts={counts}
          goTo={goTo}
          onRenameTag={deeds.rename}
          onEmptyBin={isBin && total > 0 ? deeds.emptyBin : null}
        />
      )}
      {/* What was looked for, for who waits for the answer to it. */}
      <output class="visually-hidden" data-answers={found?.typed}>
        {found && followed.isWhole && plural('savedFound', total)}
      </output>
      {followed.indexed && <WorkLine label={text('indexing')} {...followed.indexed} />}
      {changes.work && (
        <WorkLine label={text('working')} {...changes.work} key={changes.work.key} />
      )}
      {(!found || (total === 0 && !followed.isWhole)) && <GreyLines label={text('savedLoading')} />}
      {found && total === 0 && followed.isWhole && (
        <SavedNothing address={address} counts={counts} goTo={goTo} searchRef={search} />
      )}
      {found && total > 0 && (
        <VirtualRows
          label={title}
          total={total}
          rowHeight={rowHeight}
          scrollerRef={cursor.scroller}
          onRange={setRange}
          isBusy={found.key !== key}
          class={isSearching ? 'virtual-snippets' : ''}
        >
          {ids.map((id, position) => {
            const index = range.from + position;
            const item = summaries.get(id);
            // Each letter finds others: new words in the same rows are drawn sooner than new rows.
            const key = isSearching ? index : id;
            if (!item) {
              const place = rowPlace(index, total, rowHeight);
              return <li key={key} class="library-row" aria-hidden="true" {...place} />;
            }
            return (
              <FoundRow
                key={key}
                item={item}
                index={index}
                total={total}
                rowHeight={rowHeight}
                isCurrent={index === cursor.cursor.index}
                isSelected={cursor.selected.has(id)}
                typed={found.typed}
                snippet={isSearching ? (snippets.get(id) ?? null) : null}
                onSelect={cursor.toggle}
                onFocus={cursor.stand}
                onDeed={deeds.actOn}
              />
            );
          })}
        </VirtualRows>
      )}
      <SavedSheets deeds={deeds} counts={counts} />
      {isKeySheetOpen && <SavedKeySheet onMac={isMac()} onClose={() => setIsKeySheetOpen(false)} />}
    </>
  );
}
