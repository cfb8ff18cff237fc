import { leaveReader } from '@/actions/leave-reader';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';
import { RefusalScreen } from './RefusalScreen';
import { useReadingKeys } from './use-reading-keys';

type Props = {
  /** Any room's code, 'nothing-handed-over' or 'handover-gone'. */
  readonly code: string;
  /** Null where that would change nothing. */
  readonly onTryAgain: (() => void) | null;
};

/** The reading screen without an article: why there is none, and the way on or out. */
export function NothingToRead({ code, onTryAgain }: Props) {
  const leave = () => void leaveReader(null).catch(report);
  useReadingKeys({ close: leave });

  return (
    <main class="reading reading-nothing">
      {code === 'nothing-handed-over' || code === 'handover-gone' ? (
        <EmptyState
          drawing="page"
          sentence={text(code === 'handover-gone' ? 'readingExpired' : 'readingNothing')}
          hint={text('readingNothingHint')}
        >
          <Button
            look="outlined"
            label={text('readingClose')}
            ariaShortcut="Escape"
            onPress={leave}
          />
        </EmptyState>
      ) : (
        <RefusalScreen
          code={code}
          ways={onTryAgain ? { 'try-again': onTryAgain, 'show-anyway': onTryAgain } : {}}
          onClose={leave}
        />
      )}
    </main>
  );
}
