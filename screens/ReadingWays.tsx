import { TableOfContents, X } from 'lucide';
import { Button } from '@/components/Button';
import { text } from '@/platform/texts';
import { LiveKeyHint } from './LiveKeyHint';

type Props = {
  readonly onLeave: () => void;
  /** Null where there is no outline, or where it stands in the margin. */
  readonly onOutline: (() => void) | null;
  readonly isOutlineOpen: boolean;
  /** 0 at the end. */
  readonly minutesLeft: number;
};

/** The ways out of an article and around in it, and how much of it is left. */
export function ReadingWays({ onLeave, onOutline, isOutlineOpen, minutesLeft }: Props) {
  return (
    <>
      <Button
        icon={X}
        iconOnly
        label={text('readingClose')}
        shortcut="Esc"
        ariaShortcut="Escape"
        onPress={onLeave}
      />
      {onOutline && (
        <Button
          icon={TableOfContents}
          iconOnly
          label={text('outlineTitle')}
          expanded={isOutlineOpen}
          shortcut="C"
          ariaShortcut="C"
          onPress={onOutline}
        />
      )}
      <LiveKeyHint />
      {minutesLeft > 0 && <span class="minutes-left">{text('minutesLeft', minutesLeft)}</span>}
    </>
  );
}
