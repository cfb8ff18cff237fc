import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { leaveReader } from '@/actions/leave-reader';
import type { Article } from '@/article/article';
import { ArticleView } from '@/components/ArticleView';
import { EndOfArticle } from '@/components/EndOfArticle';
import { ReadingKeySheet } from '@/components/ReadingKeySheet';
import { OutlineList } from '@/components/OutlineList';
import { ReadingBar } from '@/components/ReadingBar';
import { UndoBar } from '@/components/UndoBar';
import { report } from '@/platform/report';
import { isMac } from '@/platform/shown-keys';
import { text } from '@/platform/texts';
import { moveCursor, type CursorStep } from '@/reading/block-cursor';
import { blockAround, signatureOfBlock, withoutRule, withRule } from '@/reading/block-rules';
import { nextLineFocus, nextTheme, stepNumber } from '@/reading/look';
import type { OutlineEntry } from '@/reading/outline';
import { watchScrollIntent } from '@/reading/scroll-intent';
import type { StoredPictures } from '@/reading/stored-pictures';
import type { Settings } from '@/settings/settings';
import { LookPanel } from './LookPanel';
import { ReadingControls } from './ReadingControls';
import { ReadingWays } from './ReadingWays';
import { TextChanges } from './TextChanges';
import { useAnswer } from './use-answer';
import { useArchive } from './use-archive';
import { useArticleDeeds } from './use-article-deeds';
import { useBlockMemory } from './use-block-memory';
import { useKeptPlace } from './use-kept-place';
import { useNextUnread } from './use-next-unread';
import { useNotice } from './use-notice';
import { usePart } from './use-part';
import { useReaderStart } from './use-reader-start';
import { useReadingKeys } from './use-reading-keys';
import { useReadingScroll } from './use-reading-scroll';
import { useReadingState } from './use-reading-state';
import { useSavedState } from './use-saved-state';
import { useSettingsProblem, type SettingsChange } from './use-settings';

type ArticleScreenProps = {
  readonly article: Article;
  /** The token that it was handed over under; null for a saved article. */
  readonly handover: string | null;
  /** The text to open at; '' for the beginning, or where reading of a saved article stopped. */
  readonly at: string;
  /** Whether it was taken from a private window. */
  readonly isPrivate: boolean;
  /** Pictures that are kept on this device; null where it is not a saved one. */
  readonly pictures: StoredPictures | null;
  /** What is not kept of its pictures is asked for on tap only. */
  readonly isFromFile: boolean;
  /** When this text was read, where it is an earlier one of a saved article; else null. */
  readonly earlierAt: number | null;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  /** Why what is chosen is not remembered; null where it is. */
  readonly problem: string | null;
};

/** What lies beside or over the text; one at a time. */
type Panel = 'look' | 'outline' | 'keys' | 'report';

const loadKeptPictures = () => import('./KeptPictures').then((module) => module.KeptPictures);
const loadReportSheet = () => import('./ReportSheet').then((module) => module.ReportSheet);

/** One article on the whole screen, with what can be done with it in the corners. */
export function ArticleScreen({
  article: taken,
  handover,
  at,
  isPrivate,
  pictures,
  isFromFile,
  earlierAt,
  settings,
  onChange,
  problem,
}: ArticleScreenProps) {
  const main = useRef<HTMLElement>(null);
  const original = useRef<HTMLAnchorElement>(null);
  const opener = useRef<Element | null>(null);
  const lookId = useId();
  const { article: answered, kept, answers, next: nextAnswer } = useAnswer(taken);
  const article = answered ?? taken;
  const [isBarShown, setIsBarShown] = useState(true);
  const [panel, setPanel] = useState<Panel | null>(null);
  const { notice, say, announce, endNotice } = useNotice();
  useSettingsProblem(problem, say);
  const savedState = useSavedState(taken);
  const deeds = useArticleDeeds({ article, kept, isPrivate, savedState, say, announce });
  const { line, minutesLeft, outline, current, hasMargin } = useReadingScroll(main, article);
  const archive = useArchive(savedState.saved, say, deeds.fail);
  const next = useNextUnread(savedState.saved?.id ?? null);
  const memory = useBlockMemory(settings, onChange);
  // Place and progress are those of the text of now.
  const read = earlierAt === null ? savedState.saved : null;
  const placeOfNow = useKeptPlace(main, taken, read, at);
  useReadingState(main, read, handover === null);

  const KeptPictures = usePart(pictures !== null, loadKeptPictures);
  const ReportSheet = usePart(panel === 'report', loadReportSheet);

  useEffect(() => watchScrollIntent(setIsBarShown), []);
  useReaderStart(main, taken, handover);

  const leave = () => void leaveReader(placeOfNow()).catch(report);
  const toggle = (wanted: Panel) => {
    if (panel === wanted) return close();
    opener.current = document.activeElement;
    setPanel(wanted);
  };
  const close = () => {
    setPanel(null);
    // Back to what it was opened from: the button, or the paragraph that a key was pressed at.
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  const goTo = (entry: OutlineEntry) => {
    if (panel === 'outline') setPanel(null);
    entry.element.tabIndex = -1;
    entry.element.focus({ preventScroll: true });
    window.scrollTo({ top: window.scrollY + entry.element.getBoundingClientRect().top - 96 });
  };
  const move = (step: CursorStep, direction: 1 | -1) => () => {
    const root = main.current?.querySelector<HTMLElement>('article');
    if (root) moveCursor(root, step, direction);
  };
  const hideMarked = () => {
    const marked = main.current?.querySelector<HTMLElement>('.reading-marked');
    const block = marked && blockAround(marked);
    const signature = block ? signatureOfBlock(block) : '';
    if (signature === '') return;
    const rule = { host: article.host, signature, isShown: false };
    onChange({ blockRules: withRule(settings.blockRules, rule) });
    say(text('blockHidden'), {
      label: text('undo'),
      run: () => onChange({ blockRules: withoutRule(settings.blockRules, rule) }),
      isUndo: true,
    });
  };
  useReadingKeys({
    close: panel ? close : leave,
    save: deeds.toggleSaved,
    original: () => original.current?.click(),
    look: () => toggle('look'),
    keys: () => toggle('keys'),
    ...(outline.length > 0 && { outline: () => toggle('outline') }),
    theme: () => onChange({ theme: nextTheme(settings.theme) }),
    larger: () => onChange({ textSize: stepNumber(settings, 'textSize', 1) }),
    smaller: () => onChange({ textSize: stepNumber(settings, 'textSize', -1) }),
    'line-focus': () => onChange({ lineFocus: nextLineFocus(settings.lineFocus) }),
    'hide-paragraph': hideMarked,
    ...(nextAnswer && { answer: nextAnswer }),
    ...(archive && { archive }),
    'next-paragraph': move('paragraph', 1),
    'last-paragraph': move('paragraph', -1),
    'next-heading': move('heading', 1),
    'last-heading': move('heading', -1),
    ...(notice?.action?.isUndo && { undo: notice.action.run }),
  });

  const outlineList = outline.length > 0 && (
    <OutlineList
      entries={outline}
      current={current}
      lang={article.lang}
      dir={article.dir}
      onChoose={goTo}
      takesFocus={!hasMargin}
    />
  );
  return (
    <>
      <div class="progress-line" ref={line} aria-hidden="true" />
      <ReadingBar
        isShown={isBarShown || panel !== null || notice !== null}
        label={text('readingControls')}
        start={
          <ReadingWays
            onLeave={leave}
            onOutline={outline.length > 0 && !hasMargin ? () => toggle('outline') : null}
            isOutlineOpen={panel === 'outline'}
            minutesLeft={minutesLeft}
          />
        }
        end={
          <ReadingControls
            article={article}
            saved={savedState.saved}
            onSave={deeds.toggleSaved}
            onShare={deeds.share}
            isLookOpen={panel === 'look'}
            lookId={lookId}
            onLook={() => toggle('look')}
            original={original}
            onKeys={() => toggle('keys')}
            onReport={() => toggle('report')}
          />
        }
      />
      {hasMargin && panel !== 'look' && <div class="outline-margin">{outlineList}</div>}
      {panel === 'outline' && !hasMargin && <div class="outline-panel">{outlineList}</div>}
      {panel === 'look' && (
        <LookPanel
          {...{ id: lookId, host: article.host, settings, onChange, onClose: close, say }}
          canAsk={window.top === window}
        />
      )}
      {panel === 'keys' && <ReadingKeySheet onMac={isMac()} onClose={close} />}
      {ReportSheet && (
        <ReportSheet article={taken} handover={handover} settings={settings} onClose={close} />
      )}
      <main
        class={panel === 'look' ? 'reading article-bleed reading-beside' : 'reading article-bleed'}
        ref={main}
      >
        <ArticleView
          article={article}
          picturesOnTap={settings.pictures === 'on-tap'}
          isFromFile={isFromFile}
          pictures={pictures ?? undefined}
          memory={memory}
          answers={answers}
          note={
            <TextChanges
              article={taken}
              saved={savedState.saved}
              isFresh={handover !== null}
              earlierAt={earlierAt}
              isPrivate={isPrivate}
              say={say}
              announce={announce}
            />
          }
        >
          {pictures && KeptPictures && (
            <KeptPictures article={taken} id={savedState.saved?.id ?? null} say={say} />
          )}
          <EndOfArticle
            isArchived={savedState.saved?.readingState === 'archived'}
            onArchive={archive}
            next={next}
          />
        </ArticleView>
      </main>
      {settings.lineFocus > 0 && (
        <div class="line-focus" data-lines={settings.lineFocus} aria-hidden="true" />
      )}
      <UndoBar notice={notice} onEnd={endNotice} />
    </>
  );
}
