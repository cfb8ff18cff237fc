import { setReadingState } from '@/actions/set-reading-state';
import type { ReadingState } from '@/library/summary';
import { text } from '@/platform/texts';
import type { Say } from './use-notice';
import type { Saved } from './use-saved-state';

/** Puts a saved article into the archive or takes it out again; null for one that is not saved. */
export function useArchive(
  saved: Saved,
  say: Say,
  fail: (error: unknown) => void,
): (() => void) | null {
  if (!saved) return null;
  const before = saved.readingState;
  const turn = async (state: ReadingState) => setReadingState(saved.id, state);
  return () => {
    if (before === 'archived') {
      void turn('read').catch(fail);
      return;
    }
    const takeBack = () => void turn(before).catch(fail);
    void turn('archived').then(
      () => say(text('archived'), { label: text('undo'), run: takeBack, isUndo: true }),
      fail,
    );
  };
}
