import type { ReadingState } from '@/library/summary';
import { messenger } from './messenger';

/** Marks a saved article as unread, being read, read or archived. Throws `FailureError` with the library's code. */
export async function setReadingState(id: string, state: ReadingState): Promise<void> {
  await messenger.ask('set-reading-state', { id, state });
}
