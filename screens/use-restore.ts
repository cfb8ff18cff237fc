import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptCopy } from '@/library/backup/kept-copies';
import type { BackupPreview, RestoreOutcome } from '@/library/backup/restore-backup';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';
import { nowAndThen } from './now-and-then';
import type { Say } from './use-notice';

/** Where restoring stands. */
export type RestoreState =
  | { readonly phase: 'reading'; readonly lines: number }
  | { readonly phase: 'failed'; readonly code: string }
  | { readonly phase: 'preview'; readonly preview: BackupPreview }
  | {
      readonly phase: 'restoring';
      readonly lines: number;
      readonly total: number;
      /** The library as it is now is being put aside first. */
      readonly isCopying: boolean;
    }
  | {
      readonly phase: 'done';
      readonly outcome: RestoreOutcome;
      /** The library as it was before it was replaced. */
      readonly copy: KeptCopy | null;
    };

// Fetched when there is a backup to look into.
const restoring = () => import('@/library/backup/restore-backup');
const copies = () => import('@/library/backup/kept-copies');

/** Looks into a backup, and restores it when told how. */
export function useRestore(file: File, say: Say) {
  const [state, setState] = useState<RestoreState>({ phase: 'reading', lines: 0 });
  const stopper = useRef(new AbortController());

  useEffect(() => {
    const looking = new AbortController();
    const { signal } = looking;
    setState({ phase: 'reading', lines: 0 });
    restoring()
      .then(({ previewBackup }) =>
        previewBackup(file, {
          signal,
          onLines: nowAndThen((lines) => setState({ phase: 'reading', lines })),
        }),
      )
      .then(
        (preview) => !signal.aborted && setState({ phase: 'preview', preview }),
        (error: unknown) => {
          if (signal.aborted) return;
          report(error);
          setState({ phase: 'failed', code: failureCode(error) });
        },
      );
    return () => looking.abort();
  }, [file]);

  const take = useCallback(
    async (source: File, how: 'merge' | 'replace', total: number, isReturn: boolean) => {
      stopper.current = new AbortController();
      const { signal } = stopper.current;
      const tell = (lines: number) =>
        setState({ phase: 'restoring', lines, total, isCopying: false });
      try {
        let copy: KeptCopy | null = null;
        if (how === 'replace' && !isReturn) {
          setState({ phase: 'restoring', lines: 0, total, isCopying: true });
          copy = await (await copies()).keepCopy('before-replace');
        }
        tell(0);
        const { restoreBackup } = await restoring();
        const outcome = await restoreBackup(source, how, { onLines: nowAndThen(tell), signal });
        setState({ phase: 'done', outcome, copy });
      } catch (error) {
        if (!signal.aborted) report(error);
        // Done again it goes on where it stopped: nothing that was taken in is taken twice.
        say(signal.aborted ? text('restoreStopped') : failureText(failureCode(error)));
        const { previewBackup } = await restoring();
        setState({ phase: 'preview', preview: await previewBackup(file) });
      }
    },
    [file, say],
  );

  const restore = (how: 'merge' | 'replace') => {
    if (state.phase !== 'preview') return;
    void take(file, how, state.preview.articles, false).catch(report);
  };

  const goBack = () => {
    if (state.phase !== 'done' || !state.copy) return;
    const { copy, outcome } = state;
    void copies()
      .then(({ openCopy }) => openCopy(copy))
      .then((before) => take(before, 'replace', outcome.added + outcome.updated, true))
      .catch((error: unknown) => {
        report(error);
        say(failureText(failureCode(error)));
      });
  };

  return { state, restore, goBack, stop: () => stopper.current.abort() };
}
