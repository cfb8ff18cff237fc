import type { Stamp } from './summary';

/**
 * Orders two stamps: negative where `a` came first, positive where `b` did, 0 where they are one.
 * Equal counters are settled by the replica's name, so that every device settles them alike
 * (Lamport, "Time, Clocks, and the Ordering of Events in a Distributed System", 1978).
 */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.counter !== b.counter) return a.counter - b.counter;
  if (a.replica === b.replica) return 0;
  return a.replica < b.replica ? -1 : 1;
}
