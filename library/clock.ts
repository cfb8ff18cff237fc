import type { ClockRecord } from './schema';
import type { Stamp } from './summary';

/** The `meta` store of the transaction that makes a change, whichever other stores it spans. */
export type ClockStore = {
  get(key: 'clock'): Promise<ClockRecord | undefined>;
  put(clock: ClockRecord): Promise<unknown>;
};

/**
 * The next stamp of this library, later than every one before and than `counter`: what was seen
 * elsewhere came before what is done now. Counted within the transaction that uses it, so that no
 * two changes share one.
 */
export async function nextStamp(meta: ClockStore, counter = 0): Promise<Stamp> {
  const clock = await meta.get('clock');
  const replica = clock?.replica ?? crypto.randomUUID();
  const next = Math.max(clock?.counter ?? 0, counter) + 1;
  await meta.put({ key: 'clock', replica, counter: next });
  return { counter: next, replica };
}
