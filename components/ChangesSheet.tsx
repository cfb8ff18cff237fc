import { X } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Article } from '@/article/article';
import { countChanges, textChanges } from '@/article/compare/text-changes';
import { momentText, plural, text } from '@/platform/texts';
import { Button } from './Button';
import { ChangedText } from './ChangedText';
import { Modal } from './Modal';

/** A text and when it was read, in milliseconds since 1970. */
type TextAt = { readonly article: Article; readonly takenAt: number };

type ChangesSheetProps = {
  readonly current: TextAt;
  /** Earlier texts, newest first; at least one. */
  readonly earlier: readonly TextAt[];
  /** Whether `current` is the page as it is now, and not what is kept. */
  readonly isFresh: boolean;
  /** Keeps both versions; null where they are kept. */
  readonly onKeep: (() => void) | null;
  readonly isBusy: boolean;
  /** Shows one of the earlier texts as a page of its own. */
  readonly onRead: (takenAt: number) => void;
  readonly onClose: () => void;
};

/** An earlier text of an article beside the one of now, as one text with what went and what came. */
export function ChangesSheet({
  current,
  earlier,
  isFresh,
  onKeep,
  isBusy,
  onRead,
  onClose,
}: ChangesSheetProps) {
  const chosenId = useId();
  const [chosen, setChosen] = useState(0);
  const before = earlier[chosen];
  const blocks = useMemo(
    () => (before ? textChanges(before.article, current.article) : []),
    [before, current],
  );
  return (
    <Modal label={text('changesTitle')} class="sheet changes-sheet" onClose={onClose}>
      <div class="changes-inside">
        <header class="changes-head">
          <h2>{text('changesTitle')}</h2>
          <Button
            icon={X}
            iconOnly
            label={text('readingClose')}
            ariaShortcut="Escape"
            onPress={onClose}
          />
        </header>
        <dl class="changes-dates">
          <div>
            <dt>
              {earlier.length > 1 ? (
                <label for={chosenId}>{text('changesBefore')}</label>
              ) : (
                text('changesBefore')
              )}
            </dt>
            <dd>
              {earlier.length > 1 ? (
                <select
                  id={chosenId}
                  value={chosen}
                  onChange={(event) => setChosen(Number(event.currentTarget.value))}
                >
                  {earlier.map(({ takenAt }, index) => (
                    <option key={takenAt} value={index}>
                      {momentText(takenAt)}
                    </option>
                  ))}
                </select>
              ) : (
                before && <time dateTime={isoOf(before.takenAt)}>{momentText(before.takenAt)}</time>
              )}
            </dd>
          </div>
          <div>
            <dt>{text(isFresh ? 'changesNow' : 'changesAfter')}</dt>
            <dd>
              <time dateTime={isoOf(current.takenAt)}>{momentText(current.takenAt)}</time>
            </dd>
          </div>
        </dl>
        <output class="changes-count">{plural('changesCount', countChanges(blocks))}</output>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys, too: nothing in it can be focused */}
        <section class="changes-text" tabIndex={0} aria-label={text('changesText')}>
          <ChangedText
            blocks={blocks}
            lang={current.article.lang}
            dir={current.article.dir}
            key={chosen}
          />
        </section>
        <footer class="changes-foot">
          {before && (
            <Button
              look="outlined"
              label={text('changesRead')}
              onPress={() => onRead(before.takenAt)}
            />
          )}
          {onKeep && (
            <Button look="main" label={text('changesKeep')} disabled={isBusy} onPress={onKeep} />
          )}
        </footer>
      </div>
    </Modal>
  );
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
