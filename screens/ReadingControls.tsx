import {
  ALargeSmall,
  ArrowUpRight,
  Bookmark,
  Ellipsis,
  FileWarning,
  Keyboard,
  Printer,
} from 'lucide';
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '@/article/article';
import { safeWebAddress } from '@/article/safe-address';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { MenuButton } from '@/components/MenuButton';
import { savedWhen } from '@/components/saved-when';
import { ShareMenu, type ShareChoice } from '@/components/ShareMenu';
import { report } from '@/platform/report';
import { text, uiLanguage } from '@/platform/texts';
import { shareChoices } from './share-choices';
import type { Saved } from './use-saved-state';

type ReadingControlsProps = {
  readonly article: Article;
  readonly saved: Saved;
  readonly onSave: () => void;
  readonly onShare: (id: string) => void;
  readonly isLookOpen: boolean;
  /** The id of the panel that `Aa` opens. */
  readonly lookId: string;
  readonly onLook: () => void;
  readonly original: Ref<HTMLAnchorElement>;
  readonly onKeys: () => void;
  readonly onReport: () => void;
};

/** What can be done with the article that is being read. */
export function ReadingControls({
  article,
  saved,
  onSave,
  onShare,
  isLookOpen,
  lookId,
  onLook,
  original,
  onKeys,
  onReport,
}: ReadingControlsProps) {
  const [choices, setChoices] = useState<readonly ShareChoice[] | null>(null);
  const address = safeWebAddress(article.url);
  return (
    <>
      <Button
        icon={ALargeSmall}
        iconOnly
        label={text('lookOpen')}
        expanded={isLookOpen}
        controls={lookId}
        shortcut="A"
        ariaShortcut="A"
        onPress={onLook}
      />
      <Button
        icon={Bookmark}
        iconOnly
        label={
          saved ? text('savedOn', savedWhen(saved.savedAt, Date.now(), uiLanguage())) : text('save')
        }
        isOn={Boolean(saved)}
        shortcut="S"
        ariaShortcut="S"
        onPress={onSave}
      />
      <ShareMenu
        choices={choices}
        disabled={false}
        iconOnly
        onOpen={() => void shareChoices().then(setChoices, report)}
        onChoose={onShare}
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
      <MenuButton
        label={text('readingMore')}
        icon={Ellipsis}
        iconOnly
        disabled={false}
        choices={[
          { id: 'keys', label: text('keysTitle'), icon: Keyboard },
          { id: 'print', label: text('readingPrint'), icon: Printer },
          { id: 'report', label: text('reportTitle'), icon: FileWarning },
        ]}
        onOpen={() => {}}
        onChoose={(id) => {
          if (id === 'keys') onKeys();
          if (id === 'print') window.print();
          if (id === 'report') onReport();
        }}
      />
    </>
  );
}
