import { text, uiLanguage } from '@/platform/texts';
import { Button } from './Button';
import { savedWhen } from './saved-when';
import type { SavedItem } from './SavedRow';

/** A row of the bin: as in the saved list, and when it was deleted (milliseconds since 1970). */
export type BinItem = SavedItem & { readonly deletedAt: number | null };

type Props = {
  readonly items: readonly BinItem[];
  readonly onRestore: (id: string) => void;
  readonly onBack: () => void;
};

/** What was deleted lately, each with a way back into the list. */
export function BinList({ items, onRestore, onBack }: Props) {
  return (
    <section class="bin" aria-labelledby="bin-heading">
      <div class="bin-top">
        <h2 class="bin-heading" id="bin-heading">
          {text('savedBin')}
        </h2>
        <button type="button" class="button-link" onClick={onBack}>
          {text('savedBinBack')}
        </button>
      </div>
      {items.length === 0 && <p class="bin-empty">{text('savedBinEmpty')}</p>}
      <ul class="saved-list">
        {items.map((item) => (
          <li key={item.id} class="saved-row">
            <div class="saved-row-link">
              <bdi class="saved-row-title" lang={item.lang || undefined} dir={item.dir}>
                {item.title || item.host}
              </bdi>
              <span class="saved-row-line">
                <bdi class="saved-row-site">{item.siteName || item.host}</bdi>
                {item.deletedAt !== null && (
                  <>
                    {' · '}
                    <time dateTime={new Date(item.deletedAt).toISOString()}>
                      {savedWhen(item.deletedAt, Date.now(), uiLanguage())}
                    </time>
                  </>
                )}
              </span>
            </div>
            <Button
              class="bin-restore"
              look="outlined"
              label={text('savedRestore')}
              name={text('savedRestoreOne', item.title || item.host)}
              onPress={() => onRestore(item.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
