import { useState } from 'preact/hooks';
import { rebuildLibrary } from '@/actions/watch-library';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { failureText } from '@/components/FailureText';
import { GreyLines } from '@/components/GreyLines';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { plural, text } from '@/platform/texts';
import type { Say } from './use-notice';

type Props = {
  /** Articles that the second copy holds. */
  readonly copied: number;
  readonly onAgain: () => void;
  /** Shows where a backup is restored. */
  readonly onBackups: () => void;
  readonly say: Say;
};

/**
 * Where the library cannot be opened at all, nor put back into another home by itself: what it is, and
 * the ways on. A database is deleted on the person's click alone.
 */
export function BrokenLibrary({ copied, onAgain, onBackups, say }: Props) {
  const [isBusy, setIsBusy] = useState(false);

  const rebuild = (andThen: () => void) => () => {
    setIsBusy(true);
    void rebuildLibrary()
      .then(
        () => {
          onAgain();
          andThen();
        },
        (error: unknown) => {
          report(error);
          say(failureText(failureCode(error)));
        },
      )
      .finally(() => setIsBusy(false));
  };

  if (isBusy) return <GreyLines label={text('libraryRebuilding')} />;
  return (
    <EmptyState
      drawing="broken"
      sentence={text('libraryBroken')}
      hint={copied > 0 ? plural('libraryBrokenCopy', copied) : text('libraryBrokenNoCopy')}
    >
      <Button look="outlined" label={text('wayTryAgain')} onPress={onAgain} />
      {copied > 0 && (
        <Button look="outlined" label={text('libraryRebuild')} onPress={rebuild(() => undefined)} />
      )}
      <Button look="outlined" label={text('libraryFromBackup')} onPress={rebuild(onBackups)} />
    </EmptyState>
  );
}
