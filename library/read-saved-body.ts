import type { Body } from './summary';
import { withLibrary } from './transaction';

/** A saved article and where it comes from, in the bin or not; null where there is none. */
export async function readSavedBody(id: string): Promise<Body | null> {
  const body = await withLibrary((database) => database.get('bodies', id));
  return body ?? null;
}
