import { restoreArticle } from '@/actions/remove-article';
import type { Article } from '@/article/article';
import { failureText } from '@/components/FailureText';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { openTab } from '@/platform/tabs';
import { text } from '@/platform/texts';
import { useRef } from 'preact/hooks';
import type { Say } from './use-notice';
import type { useSavedState } from './use-saved-state';

type Given = {
  readonly article: Article | null;
  /** What saving keeps of it: more than is shown, where only a part is. */
  readonly kept: Article | null;
  /** Whether it comes from a private window; null while nobody knows, which counts as one. */
  readonly isPrivate: boolean | null;
  readonly savedState: ReturnType<typeof useSavedState>;
  readonly say: Say;
  readonly announce: (message: string) => void;
};

/** What a person can do with the article in the popup, and what is said about how it went. */
export function useArticleDeeds({ article, kept, isPrivate, savedState, say, announce }: Given) {
  /** Which deed is the last one: what is known of an earlier one only now is no news any more. */
  const last = useRef(0);

  const fail = (error: unknown) => {
    report(error);
    say(failureText(failureCode(error)));
  };

  const save = async (isAgreed: boolean) => {
    if (!kept) return;
    const deed = (last.current += 1);
    const outcome = await savedState.save(kept, {
      isPrivate: isPrivate ?? true,
      isAgreed,
    });
    if (outcome.ok) return tellSaved(deed);
    if (outcome.code !== 'private-window') return say(failureText(outcome.code));
    say(failureText('private-window'), {
      label: text('keepAnyway'),
      run: () => void save(true),
      isUndo: false,
    });
  };

  const tellSaved = async (deed: number) => {
    const { isFirstSaving } = await import('@/actions/first-saving');
    const isFirst = await isFirstSaving().catch(() => false);
    if (deed !== last.current) return;
    if (!isFirst) return announce(text('articleSaved'));
    say(text('savedFirst'), {
      label: text('savedFirstBackup'),
      run: () => void openTab('saved.html#storage').catch(fail),
      isUndo: false,
    });
  };

  const remove = async (id: string) => {
    last.current += 1;
    const outcome = await savedState.remove(id);
    if (!outcome.ok) return say(failureText(outcome.code));
    say(text('articleRemoved', article?.title ?? ''), {
      label: text('undo'),
      run: () => void restoreArticle(id).then(() => announce(text('articleSaved')), fail),
      isUndo: true,
    });
  };

  return {
    /** Says what went wrong with anything that was asked. */
    fail,
    toggleSaved(): void {
      // Not known yet whether it is saved: saving what is saved is harmless.
      if (savedState.isBusy() || !article) return;
      void (savedState.saved ? remove(savedState.saved.id) : save(false));
    },
    share(id: string): void {
      if (!article) return;
      void import('./share-choices')
        .then(({ shareBy }) => shareBy(id, article))
        .then((done) => done && say(done), fail);
    },
  };
}
