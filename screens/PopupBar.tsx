import { BookOpenText, Bookmark } from 'lucide';
import { useState } from 'preact/hooks';
import type { Article } from '@/article/article';
import { Button } from '@/components/Button';
import { savedWhen } from '@/components/saved-when';
import { ShareMenu, type ShareChoice } from '@/components/ShareMenu';
import { openShortcutSettings, type LiveKeys } from '@/platform/commands';
import { report } from '@/platform/report';
import { ariaShortcut } from '@/platform/shown-keys';
import { text, uiLanguage } from '@/platform/texts';
import { useRoom } from './use-room';
import type { Saved } from './use-saved-state';

type Props = {
  /** Null while there is none to save, share or read. */
  readonly article: Article | null;
  readonly saved: Saved;
  /** The keys as the browser has them; null while unknown. */
  readonly keys: LiveKeys | null;
  readonly onSave: () => void;
  readonly onShare: (id: string) => void;
  readonly onRead: () => void;
};

/** What can be done with the article of this page; always in view. */
export function PopupBar({ article, saved, keys, onSave, onShare, onRead }: Props) {
  const [choices, setChoices] = useState<readonly ShareChoice[] | null>(null);
  const hasNothing = article === null;
  const whenSaved = saved && savedWhen(saved.savedAt, Date.now(), uiLanguage());
  const readerKey = keys?.readerMode ?? '';
  const canSetKey = keys?.isChangeable === true && readerKey === '';
  const row = useRoom(4, [whenSaved ?? '', readerKey, String(canSetKey)]);

  return (
    <footer class="popup-bar" ref={row}>
      <Button
        class="popup-bar-save"
        icon={Bookmark}
        label={whenSaved ? text('savedOn', whenSaved) : text('save')}
        isOn={Boolean(saved)}
        disabled={hasNothing}
        ariaShortcut="S"
        {...(!saved && { shortcut: 'S' })}
        onPress={onSave}
      />
      <ShareMenu
        choices={choices}
        disabled={hasNothing}
        onOpen={() =>
          void import('./share-choices')
            .then(({ shareChoices }) => shareChoices())
            .then(setChoices, report)
        }
        onChoose={onShare}
      />
      <span class="popup-bar-read">
        <Button
          icon={BookOpenText}
          label={text('read')}
          disabled={hasNothing}
          {...(readerKey && { shortcut: readerKey })}
          ariaShortcut={ariaShortcut(readerKey)}
          onPress={onRead}
        />
        {canSetKey && (
          <button
            type="button"
            class="button-link popup-bar-key"
            onClick={() => void openShortcutSettings().catch(report)}
          >
            {text('readKeyUnset')}
          </button>
        )}
      </span>
    </footer>
  );
}
