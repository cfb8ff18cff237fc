import type { Summary } from '@/library/summary';
import { messenger } from './messenger';

/** Puts a saved article into the bin. Throws `FailureError` with the library's code. */
export async function removeArticle(id: string): Promise<void> {
  await messenger.ask('remove-article', { id });
}

/** Takes an article out of the bin again: the undo of `removeArticle`, also after the popup closed. */
export async function restoreArticle(id: string): Promise<Summary> {
  return messenger.ask('restore-article', { id });
}
