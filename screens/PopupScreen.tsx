import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { openReader } from '@/actions/open-reader';
import { wakeBackground } from '@/actions/wake-background';
import { panelId, TabBar, tabId } from '@/components/TabBar';
import { UndoBar } from '@/components/UndoBar';
import { report } from '@/platform/report';
import { isSamplePage } from '@/platform/sample-page';
import type { PageTab } from '@/platform/tabs';
import { text } from '@/platform/texts';
import { layOutAll } from '@/reading/first-layout';
import { ArticlePanel, shownArticle } from './ArticlePanel';
import { FailureBoundary } from './FailureBoundary';
import { PopupBar } from './PopupBar';
import { PopupTools } from './PopupTools';
import { RefusalScreen } from './RefusalScreen';
import { SavedPanel } from './SavedPanel';
import { TextChanges } from './TextChanges';
import { useAnswer } from './use-answer';
import { useArticleDeeds } from './use-article-deeds';
import { useLiveKeys } from './use-live-keys';
import { useNotice } from './use-notice';
import { usePageArticle } from './use-page-article';
import { usePopupKeys } from './use-popup-keys';
import { startPlace, usePopupPlace, type PopupTab } from './use-popup-place';
import { useSavedCount } from './use-saved-list';
import { useSavedState } from './use-saved-state';

/** The popup: the article of this page, the saved ones, and what can be done with them. */
export function PopupScreen() {
  const { page, again } = usePageArticle();
  const { place: known, move, note } = usePopupPlace(pageKeyOf(page.tab, page.phase));
  const place = known ?? startPlace;
  const taken = shownArticle(page, place.isShownAnyway);
  const { article, kept, answers } = useAnswer(taken);
  const { notice, say, announce, endNotice } = useNotice();
  const savedState = useSavedState(taken);
  const deeds = useArticleDeeds({
    article,
    kept,
    isPrivate: page.tab?.isPrivate ?? null,
    savedState,
    say,
    announce,
  });
  // The article first.
  const savedCount = useSavedCount(page.phase !== 'taking');
  const keys = useLiveKeys();
  const articlePanel = useRef<HTMLDivElement>(null);
  const filter = useRef<HTMLInputElement | null>(null);
  const isOpening = useRef(false);

  const show = (tab: PopupTab) => move({ tab });
  usePopupKeys({
    // What a key changes must be in view.
    ...(place.tab === 'article' && { save: deeds.toggleSaved }),
    undo: () => notice?.action?.isUndo && notice.action.run(),
    find: () => {
      show('saved');
      requestAnimationFrame(() => filter.current?.focus());
    },
  });

  // Once the article is there (again), back to where it was read; and its panel scrolls by keys.
  const isArticleShown = article !== null && known !== null && place.tab === 'article';
  useLayoutEffect(() => {
    if (!isArticleShown || !articlePanel.current || place.articleScroll === 0) return;
    layOutAll(articlePanel.current);
    articlePanel.current.scrollTop = place.articleScroll;
  }, [isArticleShown]);
  // Behind the paint: the focus wants everything laid out, and the frame would lay it out once more.
  useEffect(() => {
    if (isArticleShown && document.activeElement === document.body)
      articlePanel.current?.focus({ preventScroll: true });
    // Save and Read are the background's work. Once there is nothing else to do: first the article.
    const wake = () => void wakeBackground().catch(report);
    if (isArticleShown) requestIdleCallback(wake, { timeout: 100 });
  }, [isArticleShown]);

  const read = () => {
    // Asked twice, reader mode would close again.
    if (!page.tab || isOpening.current) return;
    isOpening.current = true;
    const wait = (milliseconds: number) =>
      setTimeout(() => (isOpening.current = false), milliseconds);
    void openInReader(page.tab).then(
      () => {
        // Only now: reader mode then has the focus to itself. A popup still hears clicks as it goes.
        window.close();
        wait(1000);
      },
      (error: unknown) => {
        wait(0);
        deeds.fail(error);
      },
    );
  };
  const ways = {
    'try-again': again,
    'show-anyway': () => move({ isShownAnyway: true }),
    'see-saved': () => show('saved'),
  };
  const broken = (code: string, redraw: () => void) => {
    const anew = () => {
      redraw();
      again();
    };
    return <RefusalScreen code={code} ways={{ ...ways, 'try-again': anew, 'show-anyway': anew }} />;
  };

  return (
    <div class="popup">
      <header class="popup-top">
        <TabBar
          label={text('popupTabs')}
          tabs={[
            { id: 'article', label: text('tabArticle'), count: null },
            { id: 'saved', label: text('tabSaved'), count: savedCount || null },
          ]}
          chosen={place.tab}
          onChoose={show}
        />
        <PopupTools host={article?.host ?? ''} say={say} />
      </header>
      <main class="popup-main">
        <div
          class="popup-panel"
          role="tabpanel"
          id={panelId('article')}
          aria-labelledby={tabId('article')}
          tabIndex={0}
          hidden={place.tab !== 'article'}
          ref={articlePanel}
          onScroll={(event) => note({ articleScroll: event.currentTarget.scrollTop })}
        >
          <FailureBoundary fallback={broken}>
            <ArticlePanel
              page={page}
              article={article}
              answers={answers}
              note={
                taken && (
                  <TextChanges
                    article={taken}
                    saved={savedState.saved}
                    isFresh
                    isPrivate={page.tab?.isPrivate ?? null}
                    say={say}
                    announce={announce}
                  />
                )
              }
              ways={ways}
              say={say}
            />
          </FailureBoundary>
        </div>
        <div
          class="popup-panel popup-panel-saved"
          role="tabpanel"
          id={panelId('saved')}
          aria-labelledby={tabId('saved')}
          hidden={place.tab !== 'saved'}
        >
          {place.tab === 'saved' && (
            <FailureBoundary fallback={broken}>
              <SavedPanel
                filterRef={filter}
                filter={place.filter}
                onFilter={(filter) => move({ filter, savedScroll: 0 })}
                firstRows={place.savedRows}
                scroll={place.savedScroll}
                onScroll={(savedScroll, savedRows) => note({ savedScroll, savedRows })}
                onBack={() => show('article')}
                say={say}
                announce={announce}
              />
            </FailureBoundary>
          )}
        </div>
      </main>
      <UndoBar notice={notice} onEnd={endNotice} />
      <PopupBar
        article={article}
        saved={savedState.saved}
        keys={keys}
        onSave={deeds.toggleSaved}
        onShare={deeds.share}
        onRead={read}
      />
    </div>
  );
}

async function openInReader(tab: PageTab): Promise<void> {
  if (!isSamplePage(tab.url)) return openReader(tab.id);
  const { openSampleArticle } = await import('./open-sample');
  return openSampleArticle();
}

/** What the kept place belongs to; null until the tab is known, or known to stay unknown. */
function pageKeyOf(
  tab: { readonly id: number; readonly url: string } | null,
  phase: string,
): string | null {
  if (tab) return `${tab.id} ${tab.url}`;
  return phase === 'refused' ? 'none' : null;
}
