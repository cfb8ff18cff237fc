import { useState } from 'preact/hooks';
import { changeSaved, type Progress } from '@/actions/change-saved';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { saveText } from '@/platform/save-file';
import { plural } from '@/platform/texts';
import { badRowWords } from './import-texts';
import type { Say } from './use-notice';

/** Puts what an import has added into the bin; then `onDone`. */
export function useUndoImport(say: Say, onDone: () => void) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const undo = async (): Promise<void> => {
    setProgress({ done: 0, total: 0 });
    try {
      const { listAddedIds } = await import('@/library/import/import-file');
      const ids = await listAddedIds();
      await changeSaved(ids, { isBinned: true }, setProgress);
      say(plural('importUndone', ids.length));
      onDone();
    } catch (error) {
      report(error);
      say(failureText(failureCode(error)));
    } finally {
      setProgress(null);
    }
  };
  return { progress, run: () => void undo() };
}

/** Saves all rows that were left out as a text, a line each. */
export function saveBadRows(): void {
  void import('@/library/import/import-file')
    .then(({ listBadRows }) => listBadRows())
    .then((rows) => {
      const lines = rows
        .map(badRowWords)
        .map(({ place, reason, start }) => [place, reason, start.replace(/\s+/g, ' ')].join('\t'));
      saveText('lede-import.txt', `${lines.join('\n')}\n`);
    })
    .catch(report);
}
