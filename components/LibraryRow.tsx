import { Archive, ArchiveRestore, Star, Trash2, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { text, uiLanguage } from '@/platform/texts';
import { Button } from './Button';
import { Marked, type MarkedText } from './Marked';
import { savedWhen } from './saved-when';
import type { SavedItem } from './SavedRow';

/** What a row of the Saved page shows of an article. */
export type LibraryItem = SavedItem & {
  readonly excerpt: string;
  readonly isFavourite: boolean;
  readonly tags: readonly string[];
  readonly deletedAt: number | null;
};

/** What can be asked of one row. */
export type RowDeed = 'favourite' | 'archive' | 'delete' | 'restore';

type Props = {
  readonly item: LibraryItem;
  readonly href: string;
  /** Where it stands in the list. */
  readonly place: Readonly<Record<string, unknown>>;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** Where what was looked for stands in its title and its text. */
  readonly titleMarks: MarkedText['marks'];
  readonly snippet: MarkedText | null;
  /** `isRange` where everything from the last one on is meant. */
  readonly onSelect: (isRange: boolean) => void;
  readonly onFocus: () => void;
  readonly onDeed: (deed: RowDeed) => void;
};

/** One article on the Saved page. */
export function LibraryRow({ item, isCurrent, isSelected, onDeed, ...props }: Props) {
  const title = item.title || item.host;
  const tabIndex = isCurrent ? 0 : -1;
  const isBinned = item.deletedAt !== null;
  // Drawn once the pointer has been here: thousands of rows fly by in a scroll.
  const [isNear, setIsNear] = useState(false);
  const words = (
    <>
      <bdi class="library-row-title" lang={item.lang || undefined} dir={item.dir}>
        <Marked text={title} marks={item.title ? props.titleMarks : []} />
      </bdi>
      <bdi class="library-row-text" lang={item.lang || undefined} dir={item.dir}>
        {props.snippet ? <Marked {...props.snippet} /> : item.excerpt}
      </bdi>
      <RowLine item={item} />
    </>
  );
  return (
    <li
      class={isSelected ? 'library-row library-row-selected' : 'library-row'}
      data-id={item.id}
      onFocusIn={props.onFocus}
      onPointerEnter={() => setIsNear(true)}
      {...props.place}
    >
      <label class="library-row-check">
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={tabIndex}
          aria-label={text('rowSelect', title)}
          onClick={(event) => props.onSelect(event.shiftKey)}
        />
      </label>
      {isBinned ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing to open, but a place for the keys
        <div class="library-row-link" tabIndex={tabIndex}>
          {words}
        </div>
      ) : (
        <a
          class="library-row-link"
          href={props.href}
          target="_blank"
          rel="noopener"
          tabIndex={tabIndex}
        >
          {words}
        </a>
      )}
      {(isNear || isCurrent || item.isFavourite) && (
        <span class="library-row-deeds">
          {isBinned ? (
            <Deed
              of={Undo2}
              label={text('savedRestoreOne', title)}
              onPress={() => onDeed('restore')}
            />
          ) : (
            <>
              <Deed
                of={item.readingState === 'archived' ? ArchiveRestore : Archive}
                label={text(
                  item.readingState === 'archived' ? 'rowUnarchiveOne' : 'rowArchiveOne',
                  title,
                )}
                onPress={() => onDeed('archive')}
              />
              <Deed
                of={Trash2}
                label={text('savedRemoveOne', title)}
                onPress={() => onDeed('delete')}
              />
              <Deed
                of={Star}
                isOn={item.isFavourite}
                label={text(item.isFavourite ? 'rowUnstarOne' : 'rowStarOne', title)}
                onPress={() => onDeed('favourite')}
              />
            </>
          )}
        </span>
      )}
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

function RowLine({ item }: { readonly item: LibraryItem }) {
  const at = item.deletedAt ?? item.savedAt;
  return (
    <span class="library-row-line">
      {item.readingState === 'unread' && (
        <span class="unread-dot">
          <span class="visually-hidden">{text('savedUnread')}</span>
        </span>
      )}
      <bdi class="saved-row-site">{item.siteName || item.host}</bdi>
      {' · '}
      <time dateTime={new Date(at).toISOString()}>{savedWhen(at, Date.now(), uiLanguage())}</time>
      {' · '}
      <span>{text('savedMinutes', item.minutes)}</span>
      {item.tags.map((tag) => (
        <bdi key={tag} class="library-row-tag">
          {tag}
        </bdi>
      ))}
    </span>
  );
}

type DeedProps = {
  readonly of: typeof Archive;
  readonly label: string;
  readonly isOn?: boolean;
  readonly onPress: () => void;
};

// Out of Tab's way: the keys of the list and the bar of what is selected do the same.
function Deed({ of, label, isOn = false, onPress }: DeedProps) {
  return (
    <Button
      class="library-row-deed"
      icon={of}
      iconOnly
      label={label}
      isOn={isOn}
      tabIndex={-1}
      onPress={onPress}
    />
  );
}
