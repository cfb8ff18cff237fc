import { useState } from 'preact/hooks';
import {
  changeSaved,
  deleteSavedForGood,
  PartlyDoneError,
  undoSaved,
} from '@/actions/change-saved';
import type { OnProgress, Progress } from '@/actions/change-saved';
import { saveExport } from '@/actions/save-export';
import { failureText } from '@/components/FailureText';
import type { ArticleBefore, ArticleChange } from '@/library/organise';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { text, textLanguage } from '@/platform/texts';
import type { Say } from './use-notice';

/** A change that takes its time; null where there is none. */
export type Work = Progress & { readonly key: number };

/** Changes of many saved articles: what is said about them, how far they are, and their undoing. */
export function useSavedChanges(say: Say) {
  const [work, setWork] = useState<Work | null>(null);

  const fail = (error: unknown) => {
    report(error);
    say(failureText(failureCode(error)));
  };

  /** Runs one long work, with its progress in view. */
  const run = async <Result>(
    total: number,
    doIt: (onProgress: OnProgress) => Promise<Result>,
  ): Promise<Result> => {
    const key = Date.now();
    setWork({ key, done: 0, total });
    try {
      return await doIt((progress) => setWork({ key, ...progress }));
    } finally {
      setWork(null);
    }
  };

  const undo = (before: readonly ArticleBefore[]) => {
    run(before.length, (onProgress) => undoSaved(before, onProgress)).then(
      () => say(text('undone')),
      fail,
    );
  };
  const sayDone = (message: string, before: readonly ArticleBefore[]) =>
    say(message, { label: text('undo'), run: () => undo(before), isUndo: true });

  return {
    work,

    /** Changes articles; `message` says what was done to how many. Answers when it is durable. */
    async change(
      ids: readonly string[],
      change: ArticleChange,
      message: (count: number) => string,
    ): Promise<void> {
      if (ids.length === 0) return;
      try {
        const before = await run(ids.length, (onProgress) => changeSaved(ids, change, onProgress));
        if (before.length > 0) sayDone(message(before.length), before);
      } catch (error) {
        if (!(error instanceof PartlyDoneError)) return fail(error);
        report(error.cause);
        const { before } = error;
        sayDone(`${message(before.length)}. ${failureText(failureCode(error.cause))}`, before);
      }
    },

    /** Saves articles as an archive among the downloads. */
    async exportAll(ids: readonly string[]): Promise<void> {
      const texts = { title: text('savedArticles'), lang: textLanguage() };
      try {
        await run(ids.length, (onProgress) => saveExport(texts, { ids, onProgress }));
        say(text('exportSaved'));
      } catch (error) {
        fail(error);
      }
    },

    async deleteForGood(ids: readonly string[], message: (count: number) => string): Promise<void> {
      try {
        await run(ids.length, (onProgress) => deleteSavedForGood(ids, onProgress));
        say(message(ids.length));
      } catch (error) {
        fail(error);
      }
    },
  };
}
