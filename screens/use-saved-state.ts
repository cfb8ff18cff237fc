import { useEffect, useRef, useState } from 'preact/hooks';
import { findSaved } from '@/actions/read-library';
import { removeArticle } from '@/actions/remove-article';
import { saveArticle } from '@/actions/save-article';
import type { Article } from '@/article/article';
import { onLibraryChange } from '@/library/changes';
import type { Summary } from '@/library/summary';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';

/** Whether an article is saved: its summary, null where it is not, undefined while nobody knows yet. */
export type Saved = Summary | null | undefined;

type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** Follows whether `article` is saved, and saves or removes it; durable when answered. */
export function useSavedState(article: Article | null) {
  const [saved, setSaved] = useState<Saved>(undefined);
  const isBusy = useRef(false);
  const lookAgain = useRef<() => void>(() => {});

  useEffect(() => {
    setSaved(undefined);
    if (!article) return;
    let isCurrent = true;
    const look = async () => {
      // Of a change that is our own the answer tells: shown sooner, it could not yet be taken back.
      if (isBusy.current) return;
      const found = await findSaved(article).catch((error: unknown) => {
        // Not known is not a failure to be told: it is told when the person saves.
        report(error);
        return undefined;
      });
      if (isCurrent && !isBusy.current) setSaved(found);
    };
    void look();
    lookAgain.current = () => void look();
    const stop = onLibraryChange(() => void look());
    return () => {
      isCurrent = false;
      lookAgain.current = () => {};
      stop();
    };
  }, [article]);

  const attempt = async (work: () => Promise<Saved>): Promise<Outcome> => {
    isBusy.current = true;
    try {
      const now = await work();
      isBusy.current = false;
      setSaved(now);
      return { ok: true };
    } catch (error) {
      report(error);
      isBusy.current = false;
      // Without an answer it may have been done all the same.
      lookAgain.current();
      return { ok: false, code: failureCode(error) };
    }
  };

  return {
    saved,
    /** Whether a saving or removing is on its way. */
    isBusy: () => isBusy.current,
    /** Saves; `isAgreed` where a person in a private window was asked. */
    save: (article: Article, from: { isPrivate: boolean; isAgreed?: boolean }) =>
      attempt(async () => (await saveArticle(article, from)).summary),
    remove: (id: string) =>
      attempt(async () => {
        await removeArticle(id);
        return null;
      }),
  };
}
