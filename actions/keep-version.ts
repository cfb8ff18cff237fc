import type { Article } from '@/article/article';
import type { Summary } from '@/library/summary';
import { FailureError } from '@/platform/failure-error';
import { messenger } from './messenger';
import type { SavingFrom } from './save-article';

/**
 * Makes a page read again the text of its saved article and keeps the text it had; durable when
 * answered. Throws `FailureError`: 'private-window' where the person must be asked first, the
 * library's codes.
 */
export async function keepVersion(
  article: Article,
  from: SavingFrom,
): Promise<{ readonly summary: Summary; readonly isNew: boolean }> {
  if (from.isPrivate && from.isAgreed !== true) throw new FailureError('private-window');
  return messenger.ask('keep-version', { article });
}
