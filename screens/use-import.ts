import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPreview } from '@/library/import/import-file';
import type { BadRow } from '@/library/import/import-row';
import type { ImportProgress, Job } from '@/library/import/staging';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { nowAndThen } from './now-and-then';

/** Where an import stands. */
export type ImportState =
  | { readonly phase: 'looking' }
  | { readonly phase: 'choosing'; readonly problem: string | null }
  | { readonly phase: 'reading'; readonly name: string; readonly rows: number }
  | { readonly phase: 'preview'; readonly name: string; readonly preview: ImportPreview }
  | { readonly phase: 'backup'; readonly file: File }
  /** Begun on an earlier page, or stopped. */
  | { readonly phase: 'paused'; readonly job: Job; readonly problem: string | null }
  | { readonly phase: 'running'; readonly progress: ImportProgress }
  | { readonly phase: 'done'; readonly job: Job; readonly bad: readonly BadRow[] };

/** Bad rows that are shown; all of them can be saved as a file. */
const mostBadShown = 500;

// Fetched with the first file: what reads ZIP and CSV is of no use before.
const importing = () => import('@/library/import/import-file');

/** An import from the choice of a file to its report; what an earlier page began is found again. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ phase: 'looking' });
  const stopper = useRef<AbortController | null>(null);

  const look = useCallback(async () => {
    const { findFinishedImport, findImport, listBadRows, sweepStaging } = await importing();
    const [job, finished] = [await findImport(), await findFinishedImport()];
    if (job) return setState({ phase: 'paused', job, problem: null });
    if (finished)
      return setState({ phase: 'done', job: finished, bad: await listBadRows(mostBadShown) });
    setState({ phase: 'choosing', problem: null });
    await sweepStaging();
  }, []);

  const fail = useCallback((error: unknown) => {
    report(error);
    setState({ phase: 'choosing', problem: failureCode(error) });
  }, []);

  useEffect(() => {
    look().catch(fail);
    // Left while it reads or runs: a file is dropped, an import waits for the next visit.
    return () => stopper.current?.abort();
  }, [look, fail]);

  const read = useCallback(
    async (file: File) => {
      const { name } = file;
      setState({ phase: 'reading', name, rows: 0 });
      stopper.current = new AbortController();
      const { signal } = stopper.current;
      try {
        const { previewImport } = await importing();
        const onRows = nowAndThen((rows: number) => setState({ phase: 'reading', name, rows }));
        const preview = await previewImport(file, { onRows, signal });
        if (preview.format === 'backup') setState({ phase: 'backup', file });
        else setState({ phase: 'preview', name, preview });
      } catch (error) {
        if (signal.aborted) setState({ phase: 'choosing', problem: null });
        else fail(error);
      }
    },
    [fail],
  );

  const run = useCallback(async () => {
    stopper.current = new AbortController();
    const { findImport, listBadRows, runImport } = await importing();
    const before = await findImport();
    if (before) setState({ phase: 'running', progress: before });
    try {
      const onProgress = nowAndThen((progress: ImportProgress) =>
        setState({ phase: 'running', progress }),
      );
      const job = await runImport(onProgress, stopper.current.signal);
      // Another page went on with it meanwhile.
      if (!job) await look();
      else if (job.isDone) setState({ phase: 'done', job, bad: await listBadRows(mostBadShown) });
      else setState({ phase: 'paused', job, problem: null });
    } catch (error) {
      // What was taken in stays, the rest waits: a full disk can be emptied and the import go on.
      report(error);
      const job = await findImport().catch(() => null);
      if (job) setState({ phase: 'paused', job, problem: failureCode(error) });
      else fail(error);
    }
  }, [look, fail]);

  const forget = useCallback(async () => {
    await importing().then(({ forgetImport }) => forgetImport());
    setState({ phase: 'choosing', problem: null });
  }, []);

  return {
    state,
    read: (file: File) => void read(file),
    run: () => void run().catch(fail),
    stop: () => stopper.current?.abort(),
    forget: () => void forget().catch(fail),
  };
}
