import { X } from 'lucide';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { leaveReader, tellReaderReady } from '@/actions/leave-reader';
import type { Article } from '@/article/article';
import { ArticleView } from '@/components/ArticleView';
import { Button } from '@/components/Button';
import { ReadingBar } from '@/components/ReadingBar';
import { TypographyPanel } from '@/components/TypographyPanel';
import { UndoBar } from '@/components/UndoBar';
import { report } from '@/platform/report';
import type { PageTab } from '@/platform/tabs';
import { text } from '@/platform/texts';
import { nextTheme, stepNumber } from '@/reading/look';
import { watchScrollIntent } from '@/reading/scroll-intent';
import { defaultSettings, type Settings } from '@/settings/settings';
import { LiveKeyHint } from './LiveKeyHint';
import { ReadingControls } from './ReadingControls';
import { useArticleDeeds } from './use-article-deeds';
import { useNotice } from './use-notice';
import { useReadingKeys } from './use-reading-keys';
import { useSavedState } from './use-saved-state';
import type { SettingsChange } from './use-settings';

type ArticleScreenProps = {
  readonly article: Article;
  /** The token that it was handed over under; null for a saved article. */
  readonly handover: string | null;
  /** The tab whose page it was taken from; null where that is not known (any more). */
  readonly tab: PageTab | null;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
};

/** One article on the whole screen, with what can be done with it in the corners. */
export function ArticleScreen({ article, handover, tab, settings, onChange }: ArticleScreenProps) {
  const main = useRef<HTMLElement>(null);
  const original = useRef<HTMLAnchorElement>(null);
  const lookButton = useRef<HTMLButtonElement>(null);
  const lookId = useId();
  const [isBarShown, setIsBarShown] = useState(true);
  const [isLookOpen, setIsLookOpen] = useState(false);
  const { notice, say, announce, endNotice } = useNotice();
  const savedState = useSavedState(article);
  const deeds = useArticleDeeds({ article, tab, savedState, say, announce });

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
  const closeLook = () => {
    setIsLookOpen(false);
    lookButton.current?.focus();
  };
  useReadingKeys({
    close: isLookOpen ? closeLook : leave,
    save: deeds.toggleSaved,
    original: () => original.current?.click(),
    look: isLookOpen ? closeLook : () => setIsLookOpen(true),
    theme: () => onChange({ theme: nextTheme(settings.theme) }),
    larger: () => onChange({ textSize: stepNumber(settings, 'textSize', 1) }),
    smaller: () => onChange({ textSize: stepNumber(settings, 'textSize', -1) }),
    ...(notice?.action?.isUndo && { undo: notice.action.run }),
  });

  return (
    <>
      <ReadingBar
        isShown={isBarShown || isLookOpen || notice !== null}
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
          <ReadingControls
            article={article}
            saved={savedState.saved}
            onSave={deeds.toggleSaved}
            onShare={deeds.share}
            isLookOpen={isLookOpen}
            lookId={lookId}
            lookButton={lookButton}
            onLook={() => setIsLookOpen(!isLookOpen)}
            original={original}
          />
        }
      />
      {isLookOpen && (
        <TypographyPanel
          id={lookId}
          look={settings}
          onChange={onChange}
          onReset={() => {
            const { version: _, ...first } = defaultSettings;
            onChange(first);
          }}
          onClose={closeLook}
        />
      )}
      <main
        class={isLookOpen ? 'reading article-bleed reading-beside' : 'reading article-bleed'}
        ref={main}
      >
        <ArticleView article={article} picturesOnTap={settings.pictures === 'on-tap'} />
      </main>
      <UndoBar notice={notice} onEnd={endNotice} />
    </>
  );
}
