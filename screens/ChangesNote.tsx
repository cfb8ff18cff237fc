// With the note, not with the screens: few articles have changed.
import '@/assets/changes.css';
import { useState } from 'preact/hooks';
import type { TextChanges } from '@/actions/find-changes';
import { keepVersion } from '@/actions/keep-version';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { openTab } from '@/platform/tabs';
import { dayText, plural, text, uiLanguage } from '@/platform/texts';
import { ChangesSheet } from '@/components/ChangesSheet';
import type { Say } from './use-notice';
import { savedAddress } from './use-saved-deeds';

type Props = {
  /** Of the saved article. */
  readonly id: string;
  readonly changes: TextChanges;
  readonly isPrivate: boolean | null;
  readonly say: Say;
  readonly announce: (message: string) => void;
};

/** What has changed, in a line, with the way to see it and to keep it. */
export function ChangesNote({ id, changes, isPrivate, say, announce }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { is, current, earlier } = changes;

  const keep = async (isAgreed: boolean) => {
    setIsBusy(true);
    try {
      await keepVersion(current.article, { isPrivate: isPrivate ?? true, isAgreed });
      announce(text(is === 'link-only' ? 'articleSaved' : 'changesKept'));
      setIsOpen(false);
    } catch (error) {
      report(error);
      const code = failureCode(error);
      const anyway = { label: text('keepAnyway'), run: () => void keep(true), isUndo: false };
      say(failureText(code), code === 'private-window' ? anyway : null);
    } finally {
      setIsBusy(false);
    }
  };
  const keepNow = () => void keep(false);
  const [last] = earlier;
  // The first of them may be what is saved, and not an earlier text of that.
  const earlierAddress = (takenAt: number) =>
    is === 'changed' && takenAt === last?.takenAt
      ? savedAddress(id)
      : `${savedAddress(id)}&taken=${takenAt}`;

  return (
    <aside class="changes-note" lang={uiLanguage()} dir="auto" data-apart="">
      <p>
        {is === 'changed' && last && text('changesSince', dayText(last.takenAt))}
        {is === 'link-only' && text('changesLinkOnly')}
        {is === 'kept' && plural('changesEarlier', earlier.length)}
      </p>
      <div class="changes-ways">
        {is !== 'link-only' && (
          <Button look="outlined" label={text('changesShow')} onPress={() => setIsOpen(true)} />
        )}
        {is !== 'kept' && (
          <Button
            look="outlined"
            label={text(is === 'changed' ? 'changesKeep' : 'changesSaveText')}
            disabled={isBusy}
            onPress={keepNow}
          />
        )}
      </div>
      {isOpen && (
        <ChangesSheet
          current={current}
          earlier={earlier}
          isFresh={is === 'changed'}
          onKeep={is === 'changed' ? keepNow : null}
          isBusy={isBusy}
          onRead={(takenAt) => void openTab(earlierAddress(takenAt)).catch(report)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </aside>
  );
}
