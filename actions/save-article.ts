import type { Article } from '@/article/article';
import type { Summary } from '@/library/summary';
import { FailureError } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { keepStorage } from '@/platform/storage-room';
import { messenger } from './messenger';

/** Where an article comes from, as far as saving must know. */
export type SavingFrom = {
  /** From a private window: nothing is kept of those without asking. */
  readonly isPrivate: boolean;
  /** The person was asked and said yes. */
  readonly isAgreed?: boolean;
};

/**
 * Saves an article; when this answers it is durable. What is saved already is answered as it is.
 * Throws `FailureError`: 'private-window' where the person must be asked first, the library's codes.
 */
export async function saveArticle(
  article: Article,
  from: SavingFrom = { isPrivate: false },
): Promise<{ readonly summary: Summary; readonly isNew: boolean }> {
  if (from.isPrivate && from.isAgreed !== true) throw new FailureError('private-window');
  const saved = await messenger.ask('save-article', { article });
  // There is something to keep now, and no prompt about it: see `keepStorage`.
  if (saved.isNew) void keepStorage().catch(report);
  return saved;
}
