import { useEffect, useRef } from 'preact/hooks';
import { SavedNav } from '@/components/SavedNav';
import { UndoBar } from '@/components/UndoBar';
import { text, type TextKey } from '@/platform/texts';
import { LazyPanel } from './LazyPanel';
import { plainAddress, type SavedView, savedViews, writeSavedAddress } from './saved-address';
import { panelEntries } from './saved-panels';
import { SavedScreen } from './SavedScreen';
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

/** The Saved page: a menu, and beside it the list or a panel; what is shown stands in its address. */
export function SavedPage() {
  const { address, goTo } = useSavedAddress();
  const { notice, say, announce, endNotice } = useNotice();
  const filterRef = useRef<HTMLInputElement>(null);
  const panel = panelEntries.find(({ id }) => id === address.panel);
  const title = text(panel ? panel.label : viewTexts[address.view]);

  useEffect(() => {
    document.title = `${title} · Lede`;
  }, [title]);

  return (
    <div class="library">
      <header class="library-top">
        <img src="/icon/32.png" alt="" width="20" height="20" />
        <span>Lede</span>
      </header>
      <SavedNav
        views={savedViews.map((view) => ({
          id: view,
          href: writeSavedAddress({ ...plainAddress, view }),
          label: text(viewTexts[view]),
          count: null,
        }))}
        tags={[]}
        panels={panelEntries.map(({ id, label }) => ({
          id,
          href: `#${id}`,
          label: text(label),
          count: null,
        }))}
        current={address.panel ?? address.view}
        chosenTags={address.tags}
        onTag={(tag) => goTo({ tags: [tag] })}
      />
      <main class="library-main">
        <h1 class="visually-hidden">{title}</h1>
        {panel ? (
          <LazyPanel
            entry={panel}
            say={say}
            announce={announce}
            onDone={() => goTo(plainAddress)}
          />
        ) : (
          <SavedScreen
            filter={address.typed}
            filterRef={filterRef}
            onFilter={(typed) => goTo({ typed }, false)}
            firstRows={0}
            scroll={0}
            onScroll={() => {}}
            onBack={() => goTo(plainAddress)}
            say={say}
            announce={announce}
          />
        )}
      </main>
      <UndoBar notice={notice} onEnd={endNotice} />
    </div>
  );
}
