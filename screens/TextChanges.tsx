import { useEffect, useState } from 'preact/hooks';
import type { TextChanges as Changes } from '@/actions/find-changes';
import type { Article } from '@/article/article';
import { report } from '@/platform/report';
import type { ChangesNote } from './ChangesNote';
import type { Say } from './use-notice';
import type { Saved } from './use-saved-state';

type Props = {
  /** As it was taken from its page, or as it is saved. */
  readonly article: Article;
  readonly saved: Saved;
  /** Whether it was taken from its page just now. */
  readonly isFresh: boolean;
  /** Whether that was in a private window; null while nobody knows, which counts as one. */
  readonly isPrivate: boolean | null;
  readonly say: Say;
  readonly announce: (message: string) => void;
};

/**
 * Says above an article that its page has changed since it was saved, or that earlier texts of it
 * are kept. Nothing is compared, nor its code fetched, where the article is not saved.
 */
export function TextChanges({ article, saved, isFresh, ...rest }: Props) {
  const [found, setFound] = useState<{
    readonly Note: typeof ChangesNote;
    readonly changes: Changes;
  } | null>(null);
  const id = saved?.id ?? null;
  // Another text has another stamp.
  const text = saved ? JSON.stringify(saved.stamps.article) : '';

  useEffect(() => {
    if (id === null) return setFound(null);
    let isCurrent = true;
    const look = async () => {
      const { findChanges } = await import('@/actions/find-changes');
      const changes = await findChanges(id, isFresh ? article : null);
      const view = changes && (await import('./ChangesNote'));
      if (isCurrent) setFound(changes && view ? { Note: view.ChangesNote, changes } : null);
    };
    // The article comes first; without this word it is read as well.
    look().catch(report);
    return () => {
      isCurrent = false;
    };
  }, [article, id, text, isFresh]);

  if (!found) return null;
  return <found.Note changes={found.changes} {...rest} />;
}
