import { useEffect, useMemo } from 'preact/hooks';
import { SavedNav } from '@/components/SavedNav';
import { lookAfterLibrary } from '@/actions/watch-library';
import { UndoBar } from '@/components/UndoBar';
import { report } from '@/platform/report';
import { text, type TextKey } from '@/platform/texts';
import { BrokenLibrary } from './BrokenLibrary';
import { LazyPanel } from './LazyPanel';
import { LibraryNews } from './LibraryNews';
import { plainAddress, type SavedView, savedViews, writeSavedAddress } from './saved-address';
import { panelEntries } from './saved-panels';
import { SavedListPanel } from './SavedListPanel';
import { type SavedCounts, useSavedCounts } from './use-found';
import { useFollowedLibrary } from './use-followed-library';
import { useLibraryWatch } from './use-library-watch';
import { useNotice } from './use-notice';
import { useSavedAddress } from './use-saved-address';

const viewTexts = {
  saved: 'viewSaved',
  unread: 'viewUnread',
  reading: 'viewReading',
  read: 'viewRead',
  favourites: 'viewFavourites',
  archive: 'viewArchive',
  bin: 'viewBin',
} as const satisfies Readonly<Record<SavedView, TextKey>>;

/** Tags that the menu names, the commonest; the search box finds the others by `tag:`. */
const mostTags = 30;

/** The Saved page: a menu, and beside it the list or a panel; what is shown stands in its address. */
export function SavedPage() {
  const { address, goTo } = useSavedAddress();
  const { notice, say, announce, endNotice } = useNotice();
  const followed = useFollowedLibrary();
  const counts = useSavedCounts(followed);
  const marker = useLibraryWatch({
    isEmpty: followed.isWhole && counts !== null && counts.bin + counts.facets.states.length === 0,
    code: followed.code,
    again: followed.again,
  });
  const lookAgain = () => {
    void lookAfterLibrary().catch(report);
    followed.again();
  };
  const showBackups = () => goTo({ panel: 'import' });
  const panel = panelEntries.find(({ id }) => id === address.panel);
  const title = text(panel ? panel.label : viewTexts[address.view]);

  useEffect(() => {
    document.title = `${title} · Lede`;
  }, [title]);

  // Drawn again only where something of it differs: someone is typing beside it.
  const menu = useMemo(
    () => (
      <SavedNav
        views={savedViews.map((view) => ({
          id: view,
          href: here(writeSavedAddress({ ...plainAddress, view })),
          label: text(viewTexts[view]),
          count: countOf(view, counts),
        }))}
        tags={(counts?.facets.tags ?? [])
          .slice(0, mostTags)
          .map(({ value, count }) => ({ id: value, label: value, count }))}
        panels={panelEntries.map(({ id, label }) => ({
          id,
          href: here(`#${id}`),
          label: text(label),
          count: null,
        }))}
        current={address.panel ?? address.view}
        chosenTags={address.tags}
        onTag={(tag) =>
          goTo({
            panel: null,
            tags: address.tags.includes(tag)
              ? address.tags.filter((each) => each !== tag)
              : [...address.tags, tag],
          })
        }
      />
    ),
    [counts, address.panel, address.view, address.tags],
  );

  return (
    <div class="library">
      <header class="library-top">
        <img src="/icon/32.png" alt="" width="20" height="20" />
        <span>Lede</span>
      </header>
      {menu}
      <main class="library-main">
        <h1 class="visually-hidden">{title}</h1>
        <LibraryNews marker={marker} onBackups={showBackups} />
        {panel ? (
          <LazyPanel
            entry={panel}
            say={say}
            announce={announce}
            onDone={() => goTo(plainAddress)}
          />
        ) : marker?.state.is === 'unopenable' ? (
          <BrokenLibrary
            copied={marker.state.copied}
            onAgain={lookAgain}
            onBackups={showBackups}
            say={say}
          />
        ) : (
          <SavedListPanel
            address={address}
            goTo={goTo}
            followed={followed}
            counts={counts}
            title={title}
            say={say}
            onUndo={() => notice?.action?.isUndo && notice.action.run()}
          />
        )}
      </main>
      <UndoBar notice={notice} onEnd={endNotice} />
    </div>
  );
}

/** The whole path: a bare hash out of view looks to screen readers like a link to skip by. */
function here(hash: string): string {
  return `${location.pathname}${location.search}${hash}`;
}

function countOf(view: SavedView, counts: SavedCounts | null): number | null {
  if (!counts) return null;
  const { facets, bin } = counts;
  const inState = (state: string) => facets.states.find(({ value }) => value === state)?.count ?? 0;
  switch (view) {
    case 'saved':
      return inState('unread') + inState('reading') + inState('read');
    case 'archive':
      return inState('archived');
    case 'favourites':
      return facets.favourites;
    case 'bin':
      return bin;
    default:
      return inState(view);
  }
}
