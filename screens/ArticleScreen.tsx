import { ArrowUpRight, Bookmark, X } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { leaveReader, tellReaderReady } from '@/actions/leave-reader';
import type { Article } from '@/article/article';
import { safeWebAddress } from '@/article/safe-address';
import { ArticleView } from '@/components/ArticleView';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ReadingBar } from '@/components/ReadingBar';
import { savedWhen } from '@/components/saved-when';
import { ShareMenu, type ShareChoice } from '@/components/ShareMenu';
import { UndoBar } from '@/components/UndoBar';
import { report } from '@/platform/report';
import type { PageTab } from '@/platform/tabs';
import { text, uiLanguage } from '@/platform/texts';
import { watchScrollIntent } from '@/reading/scroll-intent';
import { LiveKeyHint } from './LiveKeyHint';
import { shareChoices } from './share-choices';
import { useArticleDeeds } from './use-article-deeds';
import { useNotice } from './use-notice';
import { useReadingKeys } from './use-reading-keys';
import { useSavedState } from './use-saved-state';

type ArticleScreenProps = {
  readonly article: Article;
  /** The token that it was handed over under; null for a saved article. */
  readonly handover: string | null;
  /** The tab whose page it was taken from; null where that is not known (any more). */
  readonly tab: PageTab | null;
};

/** One article on the whole screen, with what can be done with it in the corners. */
export function ArticleScreen({ article, handover, tab }: ArticleScreenProps) {
  const main = useRef<HTMLElement>(null);
  const original = useRef<HTMLAnchorElement>(null);
  const [isBarShown, setIsBarShown] = useState(true);
  const [choices, setChoices] = useState<readonly ShareChoice[] | null>(null);
  const { notice, say, announce, endNotice } = useNotice();
  const savedState = useSavedState(article);
  const deeds = useArticleDeeds({ article, tab, savedState, say, announce });
  const address = safeWebAddress(article.url);
  const { saved } = savedState;

  useEffect(() => watchScrollIntent(setIsBarShown), []);

  useLayoutEffect(() => {
    document.title = article.title ? `${article.title} · Lede` : 'Lede';
    // Not scrolled to: the title is at the top, and a place that was kept must stay.
    main.current?.querySelector('article')?.focus({ preventScroll: true });
  }, [article]);

  useEffect(() => {
    if (handover === null) return;
    // The frame after next: the first one has painted by then.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => void tellReaderReady(handover).catch(report)),
    );
    return () => cancelAnimationFrame(frame);
  }, [handover]);

  const leave = () => void leaveReader(null).catch(report);
  useReadingKeys({
    close: leave,
    save: deeds.toggleSaved,
    original: () => original.current?.click(),
    ...(notice?.action?.isUndo && { undo: notice.action.run }),
  });

  return (
    <>
      <ReadingBar
        isShown={isBarShown || notice !== null}
        label={text('readingControls')}
        start={
          <>
            <Button
              icon={X}
              iconOnly
              label={text('readingClose')}
              shortcut="Esc"
              ariaShortcut="Escape"
              onPress={leave}
            />
            <LiveKeyHint />
          </>
        }
        end={
          <>
            <Button
              icon={Bookmark}
              iconOnly
              label={
                saved
                  ? text('savedOn', savedWhen(saved.savedAt, Date.now(), uiLanguage()))
                  : text('save')
              }
              pressed={Boolean(saved)}
              shortcut="S"
              ariaShortcut="S"
              onPress={deeds.toggleSaved}
            />
            <ShareMenu
              choices={choices}
              disabled={false}
              iconOnly
              onOpen={() => void shareChoices().then(setChoices, report)}
              onChoose={deeds.share}
            />
            {address && (
              <a
                class="button button-quiet button-icon"
                ref={original}
                href={address}
                target="_blank"
                rel="noopener noreferrer"
                referrerpolicy="no-referrer"
                aria-label={text('readingOriginal')}
                title={`${text('readingOriginal')} (O)`}
                aria-keyshortcuts="O"
              >
                <Icon of={ArrowUpRight} />
              </a>
            )}
          </>
        }
      />
      <main class="reading article-bleed" ref={main}>
        <ArticleView article={article} />
      </main>
      <UndoBar notice={notice} onEnd={endNotice} />
    </>
  );
}
