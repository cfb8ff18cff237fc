import type { RefObject } from 'preact';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { text, type TextKey } from '@/platform/texts';
import { plainAddress, type SavedAddress, type SavedView } from './saved-address';
import { isNarrowed } from './saved-query';
import { openSamplePage } from './open-sample';
import { report } from '@/platform/report';
import type { SavedCounts } from './use-found';
import type { GoTo } from './use-saved-address';

type Props = {
  readonly address: SavedAddress;
  readonly counts: SavedCounts | null;
  readonly goTo: GoTo;
  readonly searchRef: RefObject<HTMLInputElement | null>;
};

const emptyTexts = {
  saved: 'emptySaved',
  unread: 'emptyUnread',
  reading: 'emptyReading',
  read: 'emptyRead',
  favourites: 'emptyFavourites',
  archive: 'emptyArchive',
  bin: 'savedBinEmpty',
} as const satisfies Readonly<Record<SavedView, TextKey>>;

/** Where a list has nothing to show: why, and what helps. */
export function SavedNothing({ address, counts, goTo, searchRef }: Props) {
  const { view, typed } = address;
  const count = counts?.facets.states.reduce((sum, state) => sum + state.count, 0);
  const showAll = () => {
    goTo({ ...plainAddress, view });
    searchRef.current?.focus();
  };
  const looseOnly = { ...address, tags: [], host: '', language: '', length: null, age: null };

  if (isNarrowed(address))
    return (
      <EmptyState
        drawing="glass"
        sentence={typed === '' ? text('emptyFiltered') : text('savedNoMatch', typed)}
      >
        {typed !== '' && isNarrowed({ ...address, typed: '' }) && (
          <Button
            look="outlined"
            label={text('emptyDropFilters')}
            onPress={() => goTo(looseOnly)}
          />
        )}
        {typed !== '' && view !== 'saved' && (
          <Button
            look="outlined"
            label={text('emptySearchAll')}
            onPress={() => goTo({ ...plainAddress, typed })}
          />
        )}
        <Button look="outlined" label={text('savedShowAll')} onPress={showAll} />
      </EmptyState>
    );
  if (count === 0 && view !== 'bin')
    return (
      <EmptyState drawing="bookmark" sentence={text('savedEmpty')} hint={text('savedEmptyHint')}>
        <Button
          look="outlined"
          label={text('welcomeTryPage')}
          onPress={() => void openSamplePage().catch(report)}
        />
        <Button
          look="outlined"
          label={text('libraryImport')}
          onPress={() => goTo({ panel: 'import' })}
        />
      </EmptyState>
    );
  return (
    <EmptyState drawing="bookmark" sentence={text(emptyTexts[view])}>
      {view !== 'saved' && (
        <Button look="outlined" label={text('savedShowAll')} onPress={() => goTo(plainAddress)} />
      )}
    </EmptyState>
  );
}
