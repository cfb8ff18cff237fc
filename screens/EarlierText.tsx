// With the note, not with the screens: few articles have changed.
import '@/assets/changes.css';
import { dayText, text, uiLanguage } from '@/platform/texts';
import { savedAddress } from './use-saved-deeds';

type Props = {
  /** Of the saved article. */
  readonly id: string;
  /** When this text of it was read, in milliseconds since 1970. */
  readonly takenAt: number;
};

/** Says that an earlier text of an article is on the screen, with the way to the one of now. */
export function EarlierText({ id, takenAt }: Props) {
  return (
    <aside class="changes-note" lang={uiLanguage()} dir="auto" data-apart="">
      <p>
        {text('changesAsItWas', dayText(takenAt))}{' '}
        <a class="button-link" href={`/${savedAddress(id)}`}>
          {text('changesToNow')}
        </a>
      </p>
    </aside>
  );
}
