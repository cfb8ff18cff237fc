import { useState } from 'preact/hooks';
import { removeArticle, restoreArticle } from '@/actions/remove-article';
import { failureText } from '@/components/FailureText';
import type { Summary } from '@/library/summary';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { openTab } from '@/platform/tabs';
import { text } from '@/platform/texts';
import type { Say } from './use-notice';

type Given = { readonly say: Say; readonly announce: (message: string) => void };

const nobody: ReadonlySet<string> = new Set();

/** The address of a saved article within the extension. */
export const savedAddress = (id: string): string => `article.html#saved=${id}`;

/** What a person can do with the rows of the saved list, and what is said about how it went. */
export function useSavedDeeds({ say, announce }: Given) {
  // Gone from the list at once, while the library is still writing it down.
  const [leaving, setLeaving] = useState(nobody);
  const [cameBack, setCameBack] = useState<string | null>(null);

  const stay = (id: string) =>
    setLeaving((before) => new Set([...before].filter((each) => each !== id)));
  const fail = (error: unknown) => {
    report(error);
    say(failureText(failureCode(error)));
  };

  const restore = async (summary: Summary) => {
    try {
      await restoreArticle(summary.id);
      stay(summary.id);
      setCameBack(summary.id);
      announce(text('articleRestored', summary.title));
    } catch (error) {
      fail(error);
    }
  };

  const remove = async (summary: Summary) => {
    setLeaving((before) => new Set([...before, summary.id]));
    setCameBack(null);
    try {
      await removeArticle(summary.id);
      say(text('articleRemoved', summary.title || summary.host), {
        label: text('undo'),
        run: () => void restore(summary),
        isUndo: true,
      });
    } catch (error) {
      stay(summary.id);
      fail(error);
    }
  };

  // Not left to the link: Firefox opens no tab for one in a popup.
  const openPage = (path: string): void => {
    void openTab(path).then(() => window.close(), fail);
  };

  return {
    leaving,
    /** The article that has just come back, for the focus to go to. */
    cameBack,
    remove: (summary: Summary) => void remove(summary),
    restore: (summary: Summary) => void restore(summary),
    open: (id: string) => openPage(savedAddress(id)),
    openPage,
  };
}
