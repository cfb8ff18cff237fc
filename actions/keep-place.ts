import type { TextAnchor } from '@/article/text-anchor';
import { messenger } from './messenger';

/** Remembers where reading of a saved article stopped; `progress` is 0 to 1. */
export async function keepPlace(id: string, place: TextAnchor, progress: number): Promise<void> {
  await messenger.ask('keep-place', { id, place, progress });
}
