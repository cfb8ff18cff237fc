import { text, uiLanguage } from '@/platform/texts';
import { Trash2 } from 'lucide';
import { Button } from './Button';
import { Marked, type MarkedText } from './Marked';
import { savedWhen } from './saved-when';

/** What a row shows of a saved article. */
export type SavedItem = {
  readonly id: string;
  readonly title: string;
  readonly siteName: string;
  readonly host: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly minutes: number;
  readonly readingState: 'unread' | 'reading' | 'read' | 'archived';
  /** 0 to 1. */
  readonly progress: number;
};

type Props = {
  readonly item: SavedItem;
  readonly href: string;
  /** Whether Tab stops here; arrows move between rows. */
  readonly isCurrent: boolean;
  /** Where what was looked for stands in its text. */
  readonly snippet: MarkedText | null;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** One saved article: its title, where it is from, when it was saved, how long it reads. */
export function SavedRow({ item, href, isCurrent, snippet, ...deeds }: Props) {
  const { onOpen, onRemove, onFocus, onKeyDown } = deeds;
  const tabIndex = isCurrent ? 0 : -1;
  const title = item.title || item.host;
  return (
    <li class="saved-row" data-id={item.id} onFocusIn={onFocus}>
      <a
        class="saved-row-link"
        href={href}
        target="_blank"
        rel="noopener"
        tabIndex={tabIndex}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          // Ctrl, ⌘ and the middle button keep their meaning: a tab in the background.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <bdi class="saved-row-title" lang={item.lang || undefined} dir={item.dir}>
          {title}
        </bdi>
        {snippet && (
          <bdi class="saved-row-snippet" lang={item.lang || undefined} dir={item.dir}>
            <Marked {...snippet} />
          </bdi>
        )}
        <span class="saved-row-line">
          {item.readingState === 'unread' && (
            <span class="unread-dot">
              <span class="visually-hidden">{text('savedUnread')}</span>
            </span>
          )}
          <bdi class="saved-row-site">{item.siteName || item.host}</bdi>
          {' · '}
          <time dateTime={new Date(item.savedAt).toISOString()}>
            {savedWhen(item.savedAt, Date.now(), uiLanguage())}
          </time>
          {' · '}
          <span>{text('savedMinutes', item.minutes)}</span>
        </span>
      </a>
      <Button
        class="saved-row-remove"
        icon={Trash2}
        iconOnly
        label={text('savedRemoveOne', title)}
        tabIndex={tabIndex}
        onPress={onRemove}
      />
      {item.progress > 0 && item.progress < 1 && (
        <progress
          class="saved-row-progress"
          max={1}
          value={item.progress}
          aria-label={text('savedProgress', Math.round(item.progress * 100))}
        />
      )}
    </li>
  );
}
