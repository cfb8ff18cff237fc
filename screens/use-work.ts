import { useEffect, useRef, useState } from 'preact/hooks';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { nowAndThen } from './now-and-then';
import type { Say } from './use-notice';

/** How far long work is: so many of so many. */
export type WorkDone = { readonly done: number; readonly total: number };

/** Long work, told how to say how far it is and when to stop. */
export type Work = (onProgress: (progress: WorkDone) => void, signal: AbortSignal) => Promise<void>;

/** One long work at a time: how far it is, null while none goes on; what goes wrong is said. */
export function useWork(say: Say) {
  const [progress, setProgress] = useState<WorkDone | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const run = async (work: Work): Promise<void> => {
    if (stopper.current) return;
    const controller = new AbortController();
    stopper.current = controller;
    setProgress({ done: 0, total: 0 });
    try {
      // What is told late, after its end, would look like work that never ends.
      const tell = nowAndThen((now: WorkDone) => {
        if (stopper.current === controller) setProgress(now);
      });
      await work(tell, controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) {
        report(error);
        say(failureText(failureCode(error)));
      }
    } finally {
      stopper.current = null;
      setProgress(null);
    }
  };

  return {
    progress,
    run: (work: Work) => void run(work),
    stop: () => stopper.current?.abort(),
  };
}
