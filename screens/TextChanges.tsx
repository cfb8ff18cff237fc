import { useEffect, useState } from 'preact/hooks';
import type { TextChanges as Changes } from '@/actions/find-changes';
import type { Article } from '@/article/article';
import { report } from '@/platform/report';
import type { ChangesNote } from './ChangesNote';
import type { Say } from './use-notice';
import { usePart } from './use-part';
import type { Saved } from './use-saved-state';

type Props = {
  /** As it was taken from its page, or as it is saved. */
  readonly article: Article;
  readonly saved: Saved;
  /** Whether it was taken from its page just now. */
  readonly isFresh: boolean;
  /** When it was read, in milliseconds since 1970, where it is an earlier text; else null. */
  readonly earlierAt?: number | null;
  /** Whether that was in a private window; null while nobody knows, which counts as one. */
  readonly isPrivate: boolean | null;
  readonly say: Say;
  readonly announce: (message: string) => void;
};

const loadEarlierText = () => import('./EarlierText').then((module) => module.EarlierText);

/**
 * Says above an article that its page has changed since it was saved, or that earlier texts of it
 * are kept. Nothing is compared, nor its code fetched, where the article is not saved.
 */
export function TextChanges({ article, saved, isFresh, earlierAt = null, ...rest }: Props) {
  const [found, setFound] = useState<{
    readonly Note: typeof ChangesNote;
    readonly changes: Changes;
  } | null>(null);
  const EarlierText = usePart(earlierAt !== null, loadEarlierText);
  const id = saved?.id ?? null;
  // Another text has another stamp.
  const text = saved ? JSON.stringify(saved.stamps.article) : '';

  useEffect(() => {
    if (id === null || earlierAt !== null) return setFound(null);
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
  }, [article, id, text, isFresh, earlierAt]);

  if (EarlierText && earlierAt !== null && id !== null)
    return <EarlierText id={id} takenAt={earlierAt} />;
  if (!found || id === null) return null;
  return <found.Note id={id} changes={found.changes} {...rest} />;
}
