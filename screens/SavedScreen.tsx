// With the screen, not with the popup: most openings are for the article.
import '@/assets/saved.css';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lookAfterLibrary } from '@/actions/watch-library';
import { BinList } from '@/components/BinList';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { FilterField } from '@/components/FilterField';
import { GreyLines } from '@/components/GreyLines';
import { SavedList } from '@/components/SavedList';
import type { Summary } from '@/library/summary';
import { report } from '@/platform/report';
import { plural, text } from '@/platform/texts';
import { BrokenLibrary } from './BrokenLibrary';
import { LibraryNews } from './LibraryNews';
import { RefusalScreen } from './RefusalScreen';
import { plainAddress, writeSavedAddress } from './saved-address';
import { useBin } from './use-bin';
import { useLibraryWatch } from './use-library-watch';
import type { Say } from './use-notice';
import { usePopupSearch } from './use-popup-search';
import { savedAddress, useSavedDeeds } from './use-saved-deeds';
import { useSavedList } from './use-saved-list';
import { useSnippets } from './use-snippets';

type Props = {
  readonly filter: string;
  readonly filterRef: RefObject<HTMLInputElement | null>;
  readonly onFilter: (filter: string) => void;
  /** Where the list was when it was last seen: rows read, CSS pixels from the top. */
  readonly firstRows: number;
  readonly scroll: number;
  readonly onScroll: (scroll: number, rows: number) => void;
  /** Back to where one can save something. */
  readonly onBack: () => void;
  readonly say: Say;
  readonly announce: (message: string) => void;
};

/** Rows whose texts are shown around what was found in them. */
const firstInView = 12;

/** Enough to fill the tallest screen; more are looked for as the list is scrolled. */
const enough = 60;

/** The saved articles: find, open, delete, take back. */
export function SavedScreen(props: Props) {
  const { filter, filterRef, onFilter, onBack, say, announce } = props;
  const { list, more, again } = useSavedList(props.firstRows);
  const deeds = useSavedDeeds({ say, announce });
  const bin = useBin();
  const [isBinOpen, setIsBinOpen] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);

  const rows = list.phase === 'ready' ? list.rows : [];
  const search = usePopupSearch(filter, rows);
  const shown = search.rows.filter(({ id }) => !deeds.leaving.has(id));
  const snippets = useSnippets(
    search.isIndexed ? shown.slice(0, firstInView).map(({ id }) => id) : [],
    filter,
  );
  const byId = (id: string) => [...search.rows, ...rows, ...bin].find((each) => each.id === id);
  const isReady = list.phase === 'ready';
  const isWhole = isReady && list.isWhole;

  // Without an index, what is looked for may be far down the list.
  useEffect(() => {
    if (search.isFailed && filter !== '' && isReady && !isWhole && shown.length < enough) more();
  }, [search.isFailed, filter, isReady, isWhole, shown.length, more]);

  const links = () => [...(scroller.current?.querySelectorAll<HTMLElement>('.saved-list a') ?? [])];
  const focusFirst = () => links()[0]?.focus();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!isReady || !element) return;
    element.scrollTop = props.scroll;
    // Opened here, not come to by a tab: the list takes the keys, from the first row in view on.
    if (document.activeElement !== document.body) return;
    const top = element.getBoundingClientRect().top;
    const inView = links().find((link) => link.getBoundingClientRect().top >= top);
    inView?.focus({ preventScroll: true });
  }, [isReady]);
  const withSummary = (act: (summary: Summary) => void) => (id: string) => {
    const summary = byId(id);
    if (summary) act(summary);
  };

  const isEmpty = isWhole && list.read === 0;
  const marker = useLibraryWatch({
    isEmpty,
    code: list.phase === 'failed' ? list.code : null,
    again,
  });
  const showImport = () => deeds.openPage('saved.html#import');

  if (marker?.state.is === 'unopenable')
    return (
      <BrokenLibrary
        copied={marker.state.copied}
        onAgain={() => {
          void lookAfterLibrary().catch(report);
          void again();
        }}
        onBackups={showImport}
        say={say}
      />
    );
  if (list.phase === 'failed')
    return (
      <RefusalScreen
        code={list.code}
        ways={{ 'try-again': again, 'show-anyway': again, 'see-saved': again }}
      />
    );

  const allSaved =
    filter === ''
      ? 'saved.html'
      : `saved.html${writeSavedAddress({ ...plainAddress, typed: filter })}`;
  return (
    <div class="saved">
      <LibraryNews marker={marker} onBackups={showImport} />
      {!isEmpty && !isBinOpen && (
        <FilterField
          label={text('savedFilter')}
          value={filter}
          inputRef={filterRef}
          onChange={onFilter}
          onDown={focusFirst}
          onEnter={() => shown[0] && deeds.open(shown[0].id)}
        />
      )}
      <div
        class="saved-scroller"
        ref={scroller}
        onScroll={(event) =>
          props.onScroll(event.currentTarget.scrollTop, list.phase === 'ready' ? list.read : 0)
        }
      >
        <output class="visually-hidden">
          {filter !== '' && (search.isIndexed || isWhole) && plural('savedFound', search.total)}
        </output>
        {list.phase === 'loading' && <GreyLines label={text('savedLoading')} />}
        {isBinOpen ? (
          <BinList
            items={bin}
            onRestore={withSummary(deeds.restore)}
            onBack={() => setIsBinOpen(false)}
          />
        ) : (
          <>
            {isEmpty && (
              <EmptyState
                drawing="bookmark"
                sentence={text('savedEmpty')}
                hint={text('savedEmptyHint')}
              >
                <Button look="outlined" label={text('savedEmptyWay')} onPress={onBack} />
                <Button look="outlined" label={text('libraryImport')} onPress={showImport} />
              </EmptyState>
            )}
            {shown.length > 0 && (
              <SavedList
                label={text('savedArticles')}
                items={shown}
                focusOn={deeds.cameBack}
                hrefOf={savedAddress}
                onOpen={deeds.open}
                onRemove={withSummary(deeds.remove)}
                onNearEnd={more}
                snippets={snippets}
                isWholeAtOnce={props.scroll > 0}
              />
            )}
            {isReady && shown.length === 0 && filter !== '' && (search.isIndexed || isWhole) && (
              <EmptyState drawing="glass" sentence={text('savedNoMatch', filter)}>
                <Button
                  look="outlined"
                  label={text('savedShowAll')}
                  onPress={() => {
                    onFilter('');
                    filterRef.current?.focus();
                  }}
                />
              </EmptyState>
            )}
            {isWhole && !isEmpty && rows.length === 0 && filter === '' && (
              <p class="bin-empty">{text('emptySaved')}</p>
            )}
            {isReady && list.read > 0 && (
              <p class="saved-all">
                <a
                  class="button-link"
                  href={allSaved}
                  onClick={(event) => {
                    event.preventDefault();
                    deeds.openPage(allSaved);
                  }}
                >
                  {text('savedAll')}
                </a>
              </p>
            )}
            {isWhole && bin.length > 0 && filter === '' && (
              <button
                type="button"
                class="button-link bin-entry"
                onClick={() => setIsBinOpen(true)}
              >
                {text('savedBin')} {bin.length}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
