import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { failureAdvice, type ScreenWay, type WayOn } from '@/components/failure-advice';
import { failureText } from '@/components/FailureText';
import { report } from '@/platform/report';
import { openInNormalWindow } from '@/platform/tabs';
import { text } from '@/platform/texts';

type Props = {
  /** Any room's code, or the kind of a page that holds no story. */
  readonly code: string;
  /** What this screen can do about it; a way that is not here is not offered. */
  readonly ways: Readonly<Partial<Record<ScreenWay, () => void>>>;
  /** Leaves the screen, where it can be left. */
  readonly onClose?: () => void;
};

const wayTexts = {
  'try-again': 'wayTryAgain',
  'show-anyway': 'wayShowAnyway',
  'see-saved': 'waySeeSaved',
  'normal-window': 'wayNormalWindow',
} as const satisfies Readonly<Record<WayOn, string>>;

/** The one way on that every screen has: the browser keeps private windows from the library. */
function showSavedInNormalWindow(): void {
  void openInNormalWindow('saved.html').catch(report);
}

/** Where Lede cannot: what this page is, and what helps. */
export function RefusalScreen({ code, ways, onClose }: Props) {
  const { drawing, hint, wayOn } = failureAdvice(code);
  const go = wayOn === 'normal-window' ? showSavedInNormalWindow : ways[wayOn];
  return (
    <EmptyState drawing={drawing} sentence={failureText(code)} hint={hint ? text(hint) : undefined}>
      {go && <Button look="outlined" label={text(wayTexts[wayOn])} onPress={go} />}
      {onClose && (
        <Button
          look={go ? 'quiet' : 'outlined'}
          label={text('readingClose')}
          ariaShortcut="Escape"
          onPress={onClose}
        />
      )}
    </EmptyState>
  );
}
